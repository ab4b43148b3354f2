#include "ui/models/spanmatches.h"

#include "ui/models/tracecell.h"
#include "ui/theme/format.h"

namespace ui {
namespace {

using app::query::MatchedSpan;
using app::query::TraceMatch;

/// What a column shows of a long value, such as a prompt.
constexpr qsizetype longestValue = 300;

QString text(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
}

SpanMatchRow rowOf(const MatchedSpan &span, const TraceMatch &match, QStringList &keys)
{
    SpanMatchRow row;
    row.trace = match.summary.id;
    row.span = span.spanId;
    row.name = text(span.name);
    row.traceName = text(match.summary.rootName);
    row.service = text(match.summary.rootServiceName);
    row.startUnixNano = span.startUnixNano;
    row.durationNs = span.durationNs;
    for (const auto &[key, value] : span.attributes) {
        const auto name = text(key);
        auto at = keys.indexOf(name);
        if (at < 0 && keys.size() < SpanMatches::mostKeys) {
            at = keys.size();
            keys.append(name);
        }
        if (at < 0)
            continue;
        if (row.values.size() <= at)
            row.values.resize(at + 1);
        row.values[at] = text(app::trace::toText(value)).left(longestValue).simplified();
    }
    return row;
}

QString cellText(const SpanMatchRow &row, int column)
{
    switch (column) {
    case SpanMatchModel::NameColumn: return row.name;
    case SpanMatchModel::TraceColumn: return row.traceName;
    case SpanMatchModel::ServiceColumn: return row.service;
    case SpanMatchModel::StartedColumn: return formatStarted(row.startUnixNano);
    case SpanMatchModel::DurationColumn: return formatDuration(row.durationNs);
    default: return row.values.value(column - SpanMatchModel::Fixed);
    }
}

/// Attributes that are numbers sort as numbers, before words.
QVariant sortKey(const SpanMatchRow &row, int column)
{
    if (column == SpanMatchModel::StartedColumn)
        return QVariant::fromValue(quint64(row.startUnixNano));
    if (column == SpanMatchModel::DurationColumn)
        return QVariant::fromValue(quint64(row.durationNs));
    const auto words = cellText(row, column);
    if (column < SpanMatchModel::Fixed)
        return words;
    bool isNumber = false;
    const double number = words.toDouble(&isNumber);
    return isNumber ? QVariant(number) : QVariant(words);
}

} // namespace

QList<SpanMatchRow> spanMatchRows(const TraceMatch &match, QStringList &keys)
{
    QList<SpanMatchRow> rows;
    for (const auto &set : match.spanSets) {
        for (const auto &span : set.spans)
            rows += rowOf(span, match, keys);
    }
    return rows;
}

SpanMatches spanMatches(const std::vector<TraceMatch> &traces)
{
    SpanMatches matches;
    for (const auto &match : traces) {
        for (const auto &set : match.spanSets)
            matches.matched += set.matched;
        matches.rows += spanMatchRows(match, matches.keys);
    }
    return matches;
}

void SpanMatchModel::show(const SpanMatches &matches)
{
    if (m_matches == matches)
        return;
    beginResetModel();
    m_matches = matches;
    endResetModel();
}

int SpanMatchModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_matches.rows.size());
}

int SpanMatchModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : Fixed + int(m_matches.keys.size());
}

QVariant SpanMatchModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const auto &row = m_matches.rows[index.row()];
    switch (role) {
    case Qt::DisplayRole: return cellText(row, index.column());
    case Qt::ToolTipRole:
        return index.column() == StartedColumn ? formatTime(row.startUnixNano)
                                               : cellText(row, index.column());
    case SortRole: return sortKey(row, index.column());
    case Qt::TextAlignmentRole: return headerData(index.column(), Qt::Horizontal, role);
    default: return {};
    }
}

QVariant SpanMatchModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignVCenter
                        | (section == DurationColumn ? Qt::AlignRight : Qt::AlignLeft));
    if (role == Qt::ToolTipRole && section >= Fixed)
        return m_matches.keys.value(section - Fixed);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn: return tr("Span");
    case TraceColumn: return tr("Trace");
    case ServiceColumn: return tr("Service");
    case StartedColumn: return tr("Started");
    case DurationColumn: return tr("Duration");
    default: return m_matches.keys.value(section - Fixed);
    }
}

} // namespace ui
