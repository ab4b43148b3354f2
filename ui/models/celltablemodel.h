#pragma once

#include "ui/models/celltable.h"

#include <QAbstractTableModel>

namespace ui {

/// Shows rows of cells. Rows whose keys stay where they were are changed in place, so that selection and scroll
/// position stay; any other change is a reset. UI thread.
class CellTableModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Role {
        SortRole = Qt::UserRole, ///< the raw value, as TraceSortProxy wants it
        KeyRole,
        FoundRole, ///< what a search looks at, on every column
        ToneRole,  ///< int of CellTone
        ShareRole
    };
    explicit CellTableModel(QList<CellColumn> columns, QObject *parent = nullptr);

    void setColumns(QList<CellColumn> columns);
    const QList<CellColumn> &columns() const { return m_columns; }
    void setRows(const QList<CellRow> &rows);
    const QList<CellRow> &rows() const { return m_rows; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<CellColumn> m_columns;
    QList<CellRow> m_rows;
};

} // namespace ui
