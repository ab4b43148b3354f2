#include "ui/models/celltablemodel.h"

#include <algorithm>
#include <utility>

namespace ui {
namespace {

Qt::Alignment alignmentOf(const CellColumn &column)
{
    return Qt::AlignVCenter | (column.isNumber ? Qt::AlignRight : Qt::AlignLeft);
}

bool sameKeys(const QList<CellRow> &left, const QList<CellRow> &right)
{
    return std::equal(left.begin(), left.end(), right.begin(), right.end(),
                      [](const auto &a, const auto &b) { return a.key == b.key; });
}

} // namespace

CellTableModel::CellTableModel(QList<CellColumn> columns, QObject *parent)
    : QAbstractTableModel(parent)
    , m_columns(std::move(columns))
{
}

void CellTableModel::setColumns(QList<CellColumn> columns)
{
    beginResetModel();
    m_columns = std::move(columns);
    m_rows.clear();
    endResetModel();
}

void CellTableModel::setRows(const QList<CellRow> &rows)
{
    if (!sameKeys(rows, m_rows)) {
        beginResetModel();
        m_rows = rows;
        endResetModel();
        return;
    }
    for (int row = 0; row < rows.size(); ++row) {
        if (m_rows[row] == rows[row])
            continue;
        m_rows[row] = rows[row];
        Q_EMIT dataChanged(index(row, 0), index(row, int(m_columns.size()) - 1));
    }
}

int CellTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int CellTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size());
}

QVariant CellTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const auto &row = m_rows[index.row()];
    const auto cell = row.cells.value(index.column());
    const auto &spoken = cell.spoken.isEmpty() ? cell.text : cell.spoken;
    switch (role) {
    case Qt::DisplayRole: return cell.text;
    case Qt::AccessibleTextRole: return spoken;
    case Qt::ToolTipRole: return cell.toolTip.isEmpty() ? spoken : cell.toolTip;
    case Qt::TextAlignmentRole: return QVariant(alignmentOf(m_columns[index.column()]));
    case SortRole: return cell.sortKey.isValid() ? cell.sortKey : QVariant(cell.text);
    case KeyRole: return row.key;
    case FoundRole: return row.found;
    case ToneRole: return int(cell.tone);
    case ShareRole: return cell.share;
    default: return {};
    }
}

QVariant CellTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= m_columns.size())
        return {};
    const auto &column = m_columns[section];
    switch (role) {
    case Qt::DisplayRole: return column.title;
    case Qt::ToolTipRole: return column.toolTip;
    case Qt::TextAlignmentRole: return QVariant(alignmentOf(column));
    default: return {};
    }
}

} // namespace ui
