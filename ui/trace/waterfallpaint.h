#pragma once

#include "ui/theme/colors.h"
#include "ui/trace/analysis.h"
#include "ui/trace/layout.h"

#include <QFont>
#include <QImage>
#include <QRect>
#include <QSize>
#include <set>

class QFontMetrics;
class QPainter;

namespace ui {

constexpr int minimapHeight = 40;
constexpr int rulerHeight = 26;
constexpr int headerHeight = minimapHeight + rulerHeight;
constexpr int firstIndent = 10;
constexpr int indentStep = 14;

/// Where things are, in device-independent pixels of the viewport.
struct WaterfallGeometry {
    QSize size;
    int nameWidth = 320;
    int scrollY = 0;
    int rowHeight = 24;

    int axisLeft() const;
    int axisWidth() const;
    int firstPosition() const { return scrollY / rowHeight; }
    int visibleRows() const { return (size.height() - headerHeight) / rowHeight + 2; }
    QRect rowRect(int position) const;
    /// -1 above the rows; may lie beyond the last row.
    int positionAt(int y) const;
    QRect minimapRect() const;
    /// Where the expand triangle of a row of `depth` begins; deep rows share the last place.
    int indentOf(int depth) const { return firstIndent + shownLevels(depth) * indentStep; }
    /// How many levels of `depth` the name column has room to indent.
    int shownLevels(int depth) const;
};

/// Everything one frame needs; nothing is asked of a widget while painting.
struct WaterfallScene {
    const Outline *outline = nullptr;
    const Analysis *analysis = nullptr; ///< null until it is there
    const Rows *rows = nullptr;         ///< of the waterfall
    WaterfallGeometry geometry;
    TimeWindow window;
    std::vector<Bar> bars;
    QList<QColor> serviceColors;
    Colors colors;
    QFont font;
    QImage minimap;
    int currentRow = -1;
    int hoverRow = -1;
    bool hasFocus = false;
    const std::vector<std::int32_t> *found = nullptr; ///< by the search, in order; null: none is on
    const std::set<std::int32_t> *marked = nullptr;   ///< by the person
};

/// The words on the button that shows what is folded below a row, or folds it again; empty where nothing is folded.
QString foldText(const Rows &rows, int row);
/// Where that button is.
QRect foldRect(const WaterfallGeometry &geometry, int position, const QString &text,
               const QFontMetrics &metrics);

/// In device pixels of `scale`.
QImage minimapImage(const Outline &outline, QSize size, double scale, const Colors &colors,
                    const QList<QColor> &serviceColors);

void paintWaterfall(QPainter &painter, const WaterfallScene &scene);

} // namespace ui
