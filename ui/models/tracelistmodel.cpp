#include "ui/models/tracelistmodel.h"

#include "app/async/deliver.h"
#include "ui/models/tracecell.h"

#include <QFutureWatcher>
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

/// The spans found, and one line for those left out.
int childCount(const TraceRow &row) { return int(row.found.size()) + (row.missing() > 0 ? 1 : 0); }

} // namespace

TraceListModel::TraceListModel(app::sources::TraceSource &source, QObject *parent)
    : QAbstractItemModel(parent)
    , m_source(source)
{
}

TraceListModel::~TraceListModel() { m_running.cancel(); }

void TraceListModel::run(app::query::SearchRequest request, Rows rows)
{
    cancel();
    m_isRunning = true;
    m_running = m_source.search(std::move(request));
    if (rows == Rows::AsTheyCome)
        follow();
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

void TraceListModel::follow()
{
    using Watcher = QFutureWatcher<app::Result<app::query::SearchAnswer>>;
    auto *watcher = new Watcher(this);
    connect(watcher, &Watcher::finished, watcher, &QObject::deleteLater);
    connect(watcher, &Watcher::resultReadyAt, this, [this, watcher, asked = m_generation](int at) {
        const auto found = watcher->resultAt(at);
        if (asked != m_generation || !found || found->isComplete || found->traces.empty())
            return;
        show(*found);
        Q_EMIT grown();
    });
    watcher->setFuture(m_running);
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
    numberRows();
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
        numberRows();
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
        to.append(index.internalId() != 0
                      ? index
                      : createIndex(moved.at(old[index.row()].id), index.column()));
    numberRows();
    changePersistentIndexList(from, to);
    Q_EMIT layoutChanged({}, QAbstractItemModel::VerticalSortHint);
}

void TraceListModel::insertAndUpdate(const QList<TraceRow> &rows)
{
    for (int row = 0; row < rows.size(); ++row) {
        const bool isKnown = row < m_rows.size() && m_rows[row].id == rows[row].id;
        if (isKnown) {
            if (m_rows[row] != rows[row])
                update(row, rows[row]);
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
        numberRows();
        endInsertRows();
        row = last;
    }
}

/// Other spans take the place of all there were.
void TraceListModel::update(int row, const TraceRow &now)
{
    const auto trace = index(row, 0);
    const bool isOther = m_rows[row].found != now.found || m_rows[row].missing() != now.missing();
    if (const int before = rowCount(trace); isOther && before > 0) {
        beginRemoveRows(trace, 0, before - 1);
        m_rows[row].found.clear();
        m_rows[row].matched = 0;
        endRemoveRows();
    }
    const int after = childCount(now);
    if (isOther && after > 0)
        beginInsertRows(trace, 0, after - 1);
    m_rows[row] = now;
    if (isOther && after > 0)
        endInsertRows();
    Q_EMIT dataChanged(trace, index(row, ColumnCount - 1));
}

/// After rows have come, gone or moved.
void TraceListModel::numberRows()
{
    const auto before = std::exchange(m_handles, {});
    m_rowOfHandle.clear();
    m_handleOfRow.clear();
    for (int row = 0; row < m_rows.size(); ++row) {
        const auto &id = m_rows[row].id;
        const auto known = before.find(id);
        const auto handle = known == before.end() ? ++m_lastHandle : known->second;
        m_handles.emplace(id, handle);
        m_handleOfRow.append(handle);
        m_rowOfHandle.insert(handle, row);
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

QModelIndex TraceListModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? m_handleOfRow[parent.row()] : 0);
}

QModelIndex TraceListModel::parent(const QModelIndex &child) const
{
    const int row = child.internalId() == 0 ? -1 : m_rowOfHandle.value(child.internalId(), -1);
    return row < 0 ? QModelIndex() : createIndex(row, 0);
}

int TraceListModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_rows.size());
    const bool isTrace = parent.internalId() == 0 && parent.column() == 0;
    return isTrace ? childCount(m_rows[parent.row()]) : 0;
}

int TraceListModel::columnCount(const QModelIndex &) const { return int(ColumnCount); }

QVariant TraceListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    return index.internalId() == 0 ? traceData(index, role) : spanData(index, role);
}

QVariant TraceListModel::traceData(const QModelIndex &index, int role) const
{
    const auto &row = m_rows[index.row()];
    const auto column = Column(index.column());
    switch (role) {
    case Qt::DisplayRole: return cellText(row, column);
    case Qt::ToolTipRole: return cellToolTip(row, column);
    case Qt::AccessibleTextRole: return cellSpoken(row, column);
    case Qt::TextAlignmentRole: return QVariant(cellAlignment(column));
    case SortRole: return cellSortKey(row, column);
    case TraceIdRole: return QVariant::fromValue(row.id);
    case SpanIdRole: return QVariant::fromValue(app::trace::SpanId());
    default: return {};
    }
}

/// Spans stay in the order of the answer: none is before another by its sort key.
QVariant TraceListModel::spanData(const QModelIndex &index, int role) const
{
    const auto &row = m_rows[parent(index).row()];
    const auto column = Column(index.column());
    switch (role) {
    case Qt::DisplayRole: return spanCellText(row, index.row(), column);
    case Qt::ToolTipRole: return spanCellText(row, index.row(), column);
    case Qt::TextAlignmentRole: return QVariant(cellAlignment(column));
    case SortRole: return 0;
    case TraceIdRole: return QVariant::fromValue(row.id);
    case SpanIdRole:
        return QVariant::fromValue(index.row() < row.found.size() ? row.found[index.row()].span
                                                                  : app::trace::SpanId());
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
