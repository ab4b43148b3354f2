#include "ui/explore/completionlist.h"

#include "ui/theme/colors.h"
#include "ui/theme/metrics.h"

#include <QPainter>
#include <algorithm>

namespace ui {
namespace {

using Kind = app::traceql::Completion::Kind;

QColor tintOf(Kind kind, const Colors &colors)
{
    switch (kind) {
    case Kind::Scope:
    case Kind::Attribute:
    case Kind::Intrinsic: return colors.name;
    case Kind::Value: return colors.string;
    case Kind::Function:
    case Kind::Hint: return colors.keyword;
    case Kind::Operator: break;
    }
    return colors.text;
}

} // namespace

void CompletionList::setItems(std::vector<app::traceql::Completion> items)
{
    beginResetModel();
    m_items = std::move(items);
    endResetModel();
}

int CompletionList::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_items.size());
}

QVariant CompletionList::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto &item = at(index.row());
    switch (role) {
    case Qt::DisplayRole: return QString::fromStdString(item.label);
    case Qt::EditRole: return QString::fromStdString(item.insert);
    case Qt::AccessibleTextRole:
        return item.detail.empty() ? QString::fromStdString(item.label)
                                   : QString::fromStdString(item.label + ", " + item.detail);
    case Detail: return QString::fromStdString(item.detail);
    case Kind: return int(item.kind);
    default: return {};
    }
}

void CompletionCell::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    const auto colors = colorsFor(option.palette);
    const bool isChosen = option.state.testFlag(QStyle::State_Selected);
    painter->save();
    painter->fillRect(option.rect, isChosen ? colors.selection : colors.raised);
    auto place = option.rect.adjusted(space::s, 0, -space::s, 0);

    painter->setFont(monospaceFont());
    const auto label = index.data(Qt::DisplayRole).toString().simplified();
    const auto detail = index.data(CompletionList::Detail).toString();
    const int labelWidth = std::min(painter->fontMetrics().horizontalAdvance(label), place.width());
    painter->setPen(
        tintOf(app::traceql::Completion::Kind(index.data(CompletionList::Kind).toInt()), colors));
    painter->drawText(place, Qt::AlignVCenter | Qt::AlignLeft,
                      painter->fontMetrics().elidedText(label, Qt::ElideRight, place.width()));

    place.setLeft(place.left() + labelWidth + space::l);
    painter->setFont(captionFont());
    painter->setPen(colors.muted);
    painter->drawText(place, Qt::AlignVCenter | Qt::AlignRight,
                      painter->fontMetrics().elidedText(detail, Qt::ElideRight, place.width()));
    painter->restore();
}

QSize CompletionCell::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const auto label = index.data(Qt::DisplayRole).toString().simplified();
    const auto detail = index.data(CompletionList::Detail).toString();
    const int width = QFontMetrics(monospaceFont()).horizontalAdvance(label)
        + QFontMetrics(captionFont()).horizontalAdvance(detail);
    return {width + 2 * space::s + space::l, tableRowHeight};
}

} // namespace ui
