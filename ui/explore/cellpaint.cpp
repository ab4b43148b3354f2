#include "ui/explore/cellpaint.h"

#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"

#include <QPainter>

namespace ui {
using namespace Qt::StringLiterals;
namespace {

constexpr int errorIconSize = 14;

} // namespace

void CellPen::text(const QRect &where, const QString &words, const QColor &color,
                   int alignment) const
{
    painter.setPen(color);
    painter.setFont(option.font);
    const auto cut = option.fontMetrics.elidedText(words, Qt::ElideRight, where.width());
    painter.drawText(where, alignment | Qt::AlignVCenter | Qt::TextSingleLine, cut);
}

void paintCellBackground(QPainter &painter, const QStyleOptionViewItem &option)
{
    const auto colors = colorsFor(option.palette);
    painter.fillRect(option.rect, option.palette.base());
    if (option.state.testFlag(QStyle::State_Selected)) {
        painter.fillRect(option.rect, colors.selection);
    } else if (option.state.testFlag(QStyle::State_MouseOver)) {
        auto hover = colors.text;
        hover.setAlphaF(0.05F);
        painter.fillRect(option.rect, hover);
    }
    auto line = colors.border;
    line.setAlphaF(line.alphaF() * 0.55F);
    painter.fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), line);
}

void paintErrorCount(const CellPen &pen, const QString &count)
{
    if (count.isEmpty())
        return;
    pen.text(pen.box, count, pen.colors.error, Qt::AlignRight);
    QRect where(0, 0, errorIconSize, errorIconSize);
    where.moveCenter(pen.box.center());
    where.moveRight(pen.box.right() - pen.width(count) - space::xs);
    auto red = pen.option.palette;
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        red.setColor(role, pen.colors.error);
    ui::icon(u"error"_s, red).paint(&pen.painter, where);
}

} // namespace ui
