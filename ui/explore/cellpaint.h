#pragma once

#include "ui/theme/colors.h"

#include <QStyleOptionViewItem>

class QPainter;

/// What the cells of all tables have in common.
namespace ui {

struct CellPen {
    QPainter &painter;
    const QStyleOptionViewItem &option;
    Colors colors;
    QRect box; ///< of the words

    void text(const QRect &where, const QString &words, const QColor &color, int alignment) const;
    int width(const QString &words) const { return option.fontMetrics.horizontalAdvance(words); }
};

/// Selected, under the pointer, or neither; with the line below it.
void paintCellBackground(QPainter &painter, const QStyleOptionViewItem &option);
/// Icon and number, on the right; nothing without words.
void paintErrorCount(const CellPen &pen, const QString &count);

} // namespace ui
