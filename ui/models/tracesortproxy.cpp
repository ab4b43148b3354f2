#include "ui/models/tracesortproxy.h"

#include "ui/models/tracelistmodel.h"

namespace ui {

TraceSortProxy::TraceSortProxy(QObject *parent) : QSortFilterProxyModel(parent)
{
    setSortRole(TraceListModel::SortRole);
    setSortCaseSensitivity(Qt::CaseInsensitive);
    setDynamicSortFilter(true);
}

bool TraceSortProxy::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    if (QSortFilterProxyModel::lessThan(left, right))
        return true;
    if (QSortFilterProxyModel::lessThan(right, left))
        return false;
    // the source's order is newest first; it must not turn round with the direction of the sort
    return sortOrder() == Qt::AscendingOrder ? left.row() < right.row() : left.row() > right.row();
}

} // namespace ui
