#include "ui/models/seriesmodel.h"

#include "ui/charts/chartvalue.h"

#include <limits>

namespace ui {

void SeriesModel::show(const MetricsView &view, ChartUnit unit, bool isInstant)
{
    beginResetModel();
    m_rows = view.rows;
    m_labels = view.labels;
    m_unit = unit;
    m_isInstant = isInstant;
    m_colors.clear();
    endResetModel();
}

void SeriesModel::setColors(const QList<QColor> &colors)
{
    m_colors = colors;
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, NameColumn), index(int(m_rows.size()) - 1, NameColumn),
                           {Qt::DecorationRole});
}

int SeriesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int SeriesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_isInstant ? LastColumn + 1 : int(ColumnCount);
}

double SeriesModel::valueAt(const SeriesRow &row, Column column) const
{
    switch (column) {
    case LastColumn: return row.last;
    case MeanColumn: return row.mean;
    case LeastColumn: return row.least;
    case MostColumn: return row.most;
    case NameColumn:
    case ColumnCount: break;
    }
    return std::numeric_limits<double>::quiet_NaN();
}

QVariant SeriesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const auto &row = m_rows[index.row()];
    const auto column = Column(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return column == NameColumn ? row.series.name : chartValue(valueAt(row, column), m_unit);
    case SortRole:
        return column == NameColumn ? QVariant(row.series.name) : QVariant(valueAt(row, column));
    case Qt::ToolTipRole: return column == NameColumn ? QVariant(row.series.name) : QVariant();
    case Qt::DecorationRole:
        return column == NameColumn && index.row() < m_colors.size()
            ? QVariant(m_colors[index.row()])
            : QVariant();
    case Qt::TextAlignmentRole:
        return QVariant(Qt::AlignVCenter | (column == NameColumn ? Qt::AlignLeft : Qt::AlignRight));
    default: return {};
    }
}

QVariant SeriesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignVCenter
                        | (section == NameColumn ? Qt::AlignLeft : Qt::AlignRight));
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case NameColumn: return m_labels.isEmpty() ? tr("Series") : m_labels;
    case LastColumn: return m_isInstant ? tr("Value") : tr("Last");
    case MeanColumn: return tr("Mean");
    case LeastColumn: return tr("Least");
    case MostColumn: return tr("Most");
    case ColumnCount: break;
    }
    return {};
}

} // namespace ui
