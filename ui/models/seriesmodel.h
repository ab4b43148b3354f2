#pragma once

#include "ui/models/metricsview.h"

#include <QAbstractTableModel>
#include <QColor>

namespace ui {

/// The series of a metrics answer, one a row, with what their values come to. Owns its rows. UI thread.
class SeriesModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { NameColumn, LastColumn, MeanColumn, LeastColumn, MostColumn, ColumnCount };
    enum Role { SortRole = Qt::UserRole };

    using QAbstractTableModel::QAbstractTableModel;

    /// `isInstant`: one value each, so only the first two columns have something to say.
    void show(const MetricsView &view, ChartUnit unit, bool isInstant);
    /// Swatches before the names; rows behind the end of the list have none.
    void setColors(const QList<QColor> &colors);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    double valueAt(const SeriesRow &row, Column column) const;

    QList<SeriesRow> m_rows;
    QList<QColor> m_colors;
    QString m_labels;
    ChartUnit m_unit = ChartUnit::Number;
    bool m_isInstant = false;
};

} // namespace ui
