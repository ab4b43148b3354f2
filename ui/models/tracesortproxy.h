#pragma once

#include <QSortFilterProxyModel>

namespace ui {

/// Sorts a TraceListModel truly by any column: by raw values, equal ones by newest start and then by id, so that the
/// same rows always stand in the same order.
class TraceSortProxy final : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    explicit TraceSortProxy(QObject *parent = nullptr);

protected:
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;
};

} // namespace ui
