#include "ui/explore/resultcell.h"

#include "ui/explore/cellpaint.h"
#include "ui/models/tracelistmodel.h"
#include "ui/theme/colors.h"
#include "ui/theme/format.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"

#include <QPainter>
#include <QTreeView>
#include <utility>

namespace ui {
using namespace Qt::StringLiterals;
namespace {

constexpr int dotSize = 8;
using Pen = CellPen;

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

/// In the margin in front of the first words.
void paintChevron(const Pen &pen, bool isOpen)
{
    const QRect place(pen.box.left() - space::m, pen.box.center().y() - space::m / 2 + 1, space::m,
                      space::m);
    icon(isOpen ? u"chevron-down"_s : u"chevron-right"_s, pen.option.palette)
        .paint(&pen.painter, place);
}

/// Where a span's words stand: set in under the trace's name, and over the column of the model, which a span leaves empty.
QRect spanBox(const Pen &pen)
{
    const auto *tree = qobject_cast<const QTreeView *>(pen.option.widget);
    if (!tree)
        return pen.box;
    const int name = TraceListModel::NameColumn;
    const int model = TraceListModel::ModelColumn;
    const int left = tree->columnViewportPosition(name) + space::m + space::l;
    const int width =
        tree->columnWidth(name) + (tree->isColumnHidden(model) ? 0 : tree->columnWidth(model));
    auto box = pen.box;
    box.setLeft(left);
    box.setWidth(width - 2 * space::m - space::l);
    return box;
}

/// A matched span, quieter than its trace.
void paintSpan(const Pen &pen, const QModelIndex &index)
{
    const bool isWords = index.column() == TraceListModel::NameColumn
        || index.column() == TraceListModel::ModelColumn;
    if (!isWords)
        return pen.text(pen.box, index.data().toString(), pen.colors.muted,
                        index.data(Qt::TextAlignmentRole).toInt() & Qt::AlignHorizontal_Mask);
    pen.painter.setClipRect(pen.option.rect);
    pen.text(spanBox(pen), index.siblingAtColumn(TraceListModel::NameColumn).data().toString(),
             pen.colors.text, Qt::AlignLeft);
}

void paintTrace(const Pen &pen, const QModelIndex &index, app::UnixNano now)
{
    const auto text = index.data().toString();
    switch (index.column()) {
    case TraceListModel::StartedColumn: {
        if (index.model()->hasChildren(index))
            paintChevron(pen, pen.option.state.testFlag(QStyle::State_Open));
        const auto start = index.data(TraceListModel::SortRole).toULongLong();
        paintStarted(pen, text, formatAgo(start, now));
        break;
    }
    case TraceListModel::ServiceColumn: paintService(pen, text); break;
    case TraceListModel::ErrorsColumn: paintErrorCount(pen, text); break;
    case TraceListModel::NameColumn: {
        const bool hasRoot = !index.data(TraceListModel::SortRole).toString().isEmpty();
        pen.text(pen.box, text, hasRoot ? pen.colors.text : pen.colors.muted, Qt::AlignLeft);
        break;
    }
    default:
        pen.text(pen.box, text, pen.colors.text,
                 index.data(Qt::TextAlignmentRole).toInt() & Qt::AlignHorizontal_Mask);
    }
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
    paintCellBackground(*painter, option);
    const Pen pen{*painter, option, colors, option.rect.adjusted(space::m, 0, -space::m, -1)};
    if (index.parent().isValid())
        paintSpan(pen, index);
    else
        paintTrace(pen, index, m_now());
    painter->restore();
}

QSize ResultCell::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto width = option.fontMetrics.horizontalAdvance(index.data().toString());
    return {width + 2 * space::s + dotSize + space::s, tableRowHeight};
}

} // namespace ui
