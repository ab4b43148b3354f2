#include "ui/live/livemodel.h"

#include "ui/models/tracecell.h"

#include <utility>

namespace ui {
namespace {

using Column = TraceListModel::Column;

QString text(const std::string &utf8)
{
    return QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
}

} // namespace

LiveModel::Row LiveModel::rowOf(const app::sources::LiveSpan &span)
{
    Row row;
    row.span = span.id;
    row.shown.id = span.trace;
    row.shown.startUnixNano = span.startUnixNano;
    row.shown.service = text(span.service);
    row.shown.name = span.name.empty() ? tr("no name") : text(span.name);
    row.shown.durationNs = span.durationNs;
    row.shown.spans = 1;
    row.shown.errors = span.isError ? 1 : 0;
    row.shown.model = text(span.model);
    row.shown.tokens = span.tokens;
    row.shown.costDollars = span.costDollars;
    return row;
}

void LiveModel::add(const app::sources::LiveArrivals &arrivals)
{
    m_matched += arrivals.matched;
    m_unread += arrivals.unread;
    std::deque<Row> rows;
    for (const auto &span : arrivals.spans)
        rows.push_front(rowOf(span));
    if (m_isPaused) {
        m_heldMatched += arrivals.matched;
        m_held.insert(m_held.begin(), std::make_move_iterator(rows.begin()),
                      std::make_move_iterator(rows.end()));
        if (m_held.size() > capacity)
            m_held.resize(capacity);
    } else {
        list(std::move(rows));
    }
    Q_EMIT countsChanged();
}

void LiveModel::setPaused(bool isPaused)
{
    if (m_isPaused == isPaused)
        return;
    m_isPaused = isPaused;
    if (!isPaused) {
        m_heldMatched = 0;
        list(std::exchange(m_held, {}));
    }
    Q_EMIT countsChanged();
}

void LiveModel::list(std::deque<Row> newestFirst)
{
    if (newestFirst.size() > capacity)
        newestFirst.resize(capacity);
    if (newestFirst.empty())
        return;
    beginInsertRows({}, 0, int(newestFirst.size()) - 1);
    m_rows.insert(m_rows.begin(), std::make_move_iterator(newestFirst.begin()),
                  std::make_move_iterator(newestFirst.end()));
    endInsertRows();
    trim();
}

void LiveModel::trim()
{
    if (m_rows.size() <= capacity)
        return;
    beginRemoveRows({}, int(capacity), int(m_rows.size()) - 1);
    m_rows.resize(capacity);
    endRemoveRows();
}

void LiveModel::clear()
{
    beginResetModel();
    m_rows.clear();
    m_held.clear();
    m_matched = 0;
    m_heldMatched = 0;
    m_unread = 0;
    endResetModel();
    Q_EMIT countsChanged();
}

int LiveModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int LiveModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(Column::ColumnCount);
}

QVariant LiveModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto &row = m_rows[std::size_t(index.row())];
    const auto column = Column(index.column());
    switch (role) {
    case Qt::DisplayRole: return cellText(row.shown, column);
    case Qt::ToolTipRole: return cellToolTip(row.shown, column);
    case Qt::AccessibleTextRole: return cellSpoken(row.shown, column);
    case Qt::TextAlignmentRole: return QVariant(cellAlignment(column));
    case TraceListModel::SortRole: return cellSortKey(row.shown, column);
    case TraceListModel::TraceIdRole: return QVariant::fromValue(row.shown.id);
    case SpanIdRole: return QVariant::fromValue(row.span);
    default: return {};
    }
}

QVariant LiveModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::DisplayRole)
        return columnTitle(Column(section));
    if (role == Qt::TextAlignmentRole)
        return QVariant(cellAlignment(Column(section)));
    return {};
}

} // namespace ui
