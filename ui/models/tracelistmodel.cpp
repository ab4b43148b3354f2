#include "ui/models/tracelistmodel.h"

#include "app/async/deliver.h"
#include "ui/models/tracecell.h"

#include <algorithm>
#include <unordered_map>
#include <unordered_set>
#include <utility>

namespace ui {
namespace {

using Positions = std::unordered_map<app::trace::TraceId, int>;

Positions positions(const QList<TraceRow> &rows)
{
    Positions result;
    result.reserve(std::size_t(rows.size()));
    for (int i = 0; i < rows.size(); ++i)
        result.emplace(rows[i].id, i);
    return result;
}

/// A server may name a trace twice; the merge by id needs it once.
QList<TraceRow> distinctRows(const std::vector<app::query::TraceMatch> &traces)
{
    QList<TraceRow> rows;
    rows.reserve(qsizetype(traces.size()));
    std::unordered_set<app::trace::TraceId> seen;
    for (const auto &match : traces) {
        if (seen.insert(match.summary.id).second)
            rows.append(traceRow(match));
    }
    return rows;
}

} // namespace

TraceListModel::TraceListModel(app::sources::TraceSource &source, QObject *parent)
    : QAbstractTableModel(parent)
    , m_source(source)
{
}

TraceListModel::~TraceListModel() { m_running.cancel(); }

void TraceListModel::run(app::query::SearchRequest request)
{
    cancel();
    m_isRunning = true;
    m_running = m_source.search(std::move(request));
    const auto asked = m_generation;
    app::deliver(m_running, this, [this, asked](app::Result<app::query::SearchAnswer> answer) {
        if (asked != m_generation)
            return; // a newer question has been asked since
        m_isRunning = false;
        if (!answer) {
            Q_EMIT failed(answer.error());
            return;
        }
        show(*std::move(answer));
        Q_EMIT finished();
    });
}

void TraceListModel::cancel()
{
    ++m_generation;
    m_isRunning = false;
    m_running.cancel();
}

void TraceListModel::clear()
{
    cancel();
    beginResetModel();
    m_rows.clear();
    m_counts = {};
    m_spans = {};
    endResetModel();
}

void TraceListModel::show(app::query::SearchAnswer answer)
{
    const auto rows = distinctRows(answer.traces);
    m_spans = ui::spanMatches(answer.traces);
    answer.traces.clear();
    m_counts = std::move(answer);
    removeAllBut(rows);
    reorder(rows);
    insertAndUpdate(rows);
}

void TraceListModel::removeAllBut(const QList<TraceRow> &rows)
{
    const auto kept = positions(rows);
    const auto isGone = [&](int row) { return !kept.contains(m_rows[row].id); };
    for (int last = int(m_rows.size()) - 1; last >= 0; --last) {
        if (!isGone(last))
            continue;
        int first = last;
        while (first > 0 && isGone(first - 1))
            --first;
        beginRemoveRows({}, first, last);
        m_rows.remove(first, last - first + 1);
        endRemoveRows();
        last = first;
    }
}

/// A trace moves when an earlier span of it arrives.
void TraceListModel::reorder(const QList<TraceRow> &rows)
{
    const auto wanted = positions(rows);
    const auto before = [&](const TraceRow &a, const TraceRow &b) {
        return wanted.at(a.id) < wanted.at(b.id);
    };
    if (std::is_sorted(m_rows.cbegin(), m_rows.cend(), before))
        return;
    Q_EMIT layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    const auto old = m_rows;
    std::stable_sort(m_rows.begin(), m_rows.end(), before);
    const auto moved = positions(m_rows);
    const auto from = persistentIndexList();
    QModelIndexList to;
    for (const auto &index : from)
        to.append(createIndex(moved.at(old[index.row()].id), index.column()));
    changePersistentIndexList(from, to);
    Q_EMIT layoutChanged({}, QAbstractItemModel::VerticalSortHint);
}

void TraceListModel::insertAndUpdate(const QList<TraceRow> &rows)
{
    for (int row = 0; row < rows.size(); ++row) {
        const bool isKnown = row < m_rows.size() && m_rows[row].id == rows[row].id;
        if (isKnown) {
            if (m_rows[row] != rows[row]) {
                m_rows[row] = rows[row];
                Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
            }
            continue;
        }
        int last = row;
        const auto isNew = [&](int at) {
            return row >= m_rows.size() || rows[at].id != m_rows[row].id;
        };
        while (last + 1 < rows.size() && isNew(last + 1))
            ++last;
        beginInsertRows({}, row, last);
        m_rows = m_rows.first(row) + rows.sliced(row, last - row + 1) + m_rows.sliced(row);
        endInsertRows();
        row = last;
    }
}

bool TraceListModel::hasValues(Column column) const
{
    return std::any_of(m_rows.cbegin(), m_rows.cend(),
                       [&](const auto &row) { return !cellText(row, column).isEmpty(); });
}

bool TraceListModel::isPartlyMatched() const
{
    return std::any_of(m_rows.cbegin(), m_rows.cend(),
                       [](const auto &row) { return row.matched != row.spans; });
}

int TraceListModel::rowOf(const app::trace::TraceId &id) const
{
    const auto found =
        std::find_if(m_rows.cbegin(), m_rows.cend(), [&](const auto &row) { return row.id == id; });
    return found == m_rows.cend() ? -1 : int(found - m_rows.cbegin());
}

int TraceListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int TraceListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant TraceListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const auto &row = m_rows[index.row()];
    const auto column = Column(index.column());
    switch (role) {
    case Qt::DisplayRole: return cellText(row, column);
    case Qt::ToolTipRole: return cellToolTip(row, column);
    case Qt::AccessibleTextRole: return cellSpoken(row, column);
    case Qt::TextAlignmentRole: return QVariant(cellAlignment(column));
    case SortRole: return cellSortKey(row, column);
    case TraceIdRole: return QVariant::fromValue(row.id);
    default: return {};
    }
}

QVariant TraceListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    const auto column = Column(section);
    switch (role) {
    case Qt::DisplayRole: return columnTitle(column);
    case Qt::ToolTipRole: return columnToolTip(column);
    case Qt::TextAlignmentRole: return QVariant(cellAlignment(column));
    default: return {};
    }
}

} // namespace ui
