#pragma once

#include <QSortFilterProxyModel>

namespace ui {

/// Sorts truly by any column: by raw values (SortRole, which is Qt::UserRole), equal ones in the order of the model, which
/// is newest first, so that the same rows always stand in the same order.
class TraceSortProxy final : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    explicit TraceSortProxy(QObject *parent = nullptr);

protected:
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;
};

} // namespace ui
