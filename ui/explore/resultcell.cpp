#include "ui/explore/resultcell.h"

#include "ui/models/tracelistmodel.h"
#include "ui/theme/colors.h"
#include "ui/theme/format.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"

#include <QPainter>
#include <utility>

namespace ui {
using namespace Qt::StringLiterals;
namespace {

constexpr int dotSize = 8;
constexpr int errorIconSize = 14;

struct Pen {
    QPainter &painter;
    const QStyleOptionViewItem &option;
    Colors colors;
    QRect box;

    void text(const QRect &where, const QString &words, const QColor &color, int alignment) const
    {
        painter.setPen(color);
        painter.setFont(option.font);
        const auto cut = option.fontMetrics.elidedText(words, Qt::ElideRight, where.width());
        painter.drawText(where, alignment | Qt::AlignVCenter | Qt::TextSingleLine, cut);
    }
    int width(const QString &words) const { return option.fontMetrics.horizontalAdvance(words); }
};

void paintBackground(QPainter &painter, const QStyleOptionViewItem &option, const Colors &colors)
{
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

void paintStarted(const Pen &pen, const QString &time, const QString &ago)
{
    pen.text(pen.box, time, pen.colors.text, Qt::AlignLeft);
    const auto rest = pen.box.adjusted(pen.width(time) + space::m, 0, 0, 0);
    if (rest.width() >= pen.width(ago))
        pen.text(rest, ago, pen.colors.muted, Qt::AlignRight);
}

void paintService(const Pen &pen, const QString &service)
{
    if (service.isEmpty())
        return;
    QRectF dot(0, 0, dotSize, dotSize);
    dot.moveCenter(QPointF(pen.box.left() + dotSize / 2.0, pen.box.center().y() + 0.5));
    pen.painter.setRenderHint(QPainter::Antialiasing);
    pen.painter.setPen(Qt::NoPen);
    pen.painter.setBrush(serviceColor(service, pen.option.palette));
    pen.painter.drawEllipse(dot);
    pen.text(pen.box.adjusted(dotSize + space::s, 0, 0, 0), service, pen.colors.text,
             Qt::AlignLeft);
}

void paintErrors(const Pen &pen, const QString &count)
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

} // namespace

ResultCell::ResultCell(Clock now, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_now(std::move(now))
{
}

void ResultCell::paint(QPainter *painter, const QStyleOptionViewItem &option,
                       const QModelIndex &index) const
{
    painter->save();
    const auto colors = colorsFor(option.palette);
    paintBackground(*painter, option, colors);
    const Pen pen{*painter, option, colors, option.rect.adjusted(space::m, 0, -space::m, -1)};
    const auto text = index.data().toString();
    switch (index.column()) {
    case TraceListModel::StartedColumn: {
        const auto start = index.data(TraceListModel::SortRole).toULongLong();
        paintStarted(pen, text, formatAgo(start, m_now()));
        break;
    }
    case TraceListModel::ServiceColumn: paintService(pen, text); break;
    case TraceListModel::ErrorsColumn: paintErrors(pen, text); break;
    case TraceListModel::NameColumn: {
        const bool hasRoot = !index.data(TraceListModel::SortRole).toString().isEmpty();
        pen.text(pen.box, text, hasRoot ? colors.text : colors.muted, Qt::AlignLeft);
        break;
    }
    default:
        pen.text(pen.box, text, colors.text,
                 index.data(Qt::TextAlignmentRole).toInt() & Qt::AlignHorizontal_Mask);
    }
    painter->restore();
}

QSize ResultCell::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto width = option.fontMetrics.horizontalAdvance(index.data().toString());
    return {width + 2 * space::s + dotSize + space::s, tableRowHeight};
}

} // namespace ui
