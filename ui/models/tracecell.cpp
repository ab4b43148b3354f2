#include "ui/models/tracecell.h"

#include "ui/theme/format.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace ui {
namespace {

using Column = TraceListModel::Column;

struct TraceCell {
    Q_DECLARE_TR_FUNCTIONS(ui::TraceCell)
};

QString tokensText(const TraceRow &row)
{
    return row.tokens.value_or(0) > 0 ? formatCount(*row.tokens) : QString();
}

/// A call without a known price is not one that was free.
QString costText(const TraceRow &row)
{
    return row.costDollars.value_or(0) > 0 ? formatMoney(*row.costDollars) : QString();
}

/// Its name and what the query names or selects of it.
QString spanWords(const TraceRow &row, const SpanMatchRow &span)
{
    auto words = span.name;
    for (qsizetype at = 0; at < span.values.size(); ++at) {
        if (!span.values[at].isEmpty())
            words += u"   "_s + row.keys.value(at) + u" = "_s + span.values[at];
    }
    return words;
}

QString countOrNothing(int count) { return count > 0 ? formatCount(count) : QString(); }

} // namespace

QString columnTitle(Column column)
{
    switch (column) {
    case Column::StartedColumn: return TraceCell::tr("Started");
    case Column::ServiceColumn: return TraceCell::tr("Service");
    case Column::NameColumn: return TraceCell::tr("Name");
    case Column::ModelColumn: return TraceCell::tr("Model");
    case Column::DurationColumn: return TraceCell::tr("Duration");
    case Column::SpansColumn: return TraceCell::tr("Spans");
    case Column::MatchedColumn: return TraceCell::tr("Matched");
    case Column::ErrorsColumn: return TraceCell::tr("Errors");
    case Column::TokensColumn: return TraceCell::tr("Tokens");
    case Column::CostColumn: return TraceCell::tr("Cost");
    case Column::SourceColumn: return TraceCell::tr("Source");
    case Column::ColumnCount: break;
    }
    return {};
}

QString columnToolTip(Column column)
{
    switch (column) {
    case Column::StartedColumn: return TraceCell::tr("When the first span of the trace started");
    case Column::ServiceColumn: return TraceCell::tr("Service of the root span");
    case Column::NameColumn: return TraceCell::tr("Name of the root span");
    case Column::ModelColumn:
        return TraceCell::tr(
            "Model of the first call to a language model, and how many others there are");
    case Column::DurationColumn: return TraceCell::tr("From the first start to the last end");
    case Column::SpansColumn: return TraceCell::tr("Spans in the trace");
    case Column::MatchedColumn: return TraceCell::tr("Spans the query matched");
    case Column::ErrorsColumn: return TraceCell::tr("Spans with status error");
    case Column::TokensColumn:
        return TraceCell::tr("Tokens in and out, of all calls to language models");
    case Column::CostColumn:
        return TraceCell::tr("Cost of all calls to language models, as far as told");
    case Column::SourceColumn: return TraceCell::tr("Who holds the trace");
    case Column::ColumnCount: break;
    }
    return {};
}

Qt::Alignment cellAlignment(Column column)
{
    switch (column) {
    case Column::StartedColumn:
    case Column::ServiceColumn:
    case Column::NameColumn:
    case Column::SourceColumn:
    case Column::ModelColumn: return Qt::AlignLeft | Qt::AlignVCenter;
    default: return Qt::AlignRight | Qt::AlignVCenter;
    }
}

QString cellText(const TraceRow &row, Column column)
{
    switch (column) {
    case Column::StartedColumn: return formatStarted(row.startUnixNano);
    case Column::ServiceColumn: return row.service;
    case Column::NameColumn:
        return row.name.isEmpty() ? TraceCell::tr("Root not received yet") : row.name;
    case Column::ModelColumn: return row.model;
    case Column::DurationColumn: return formatDuration(row.durationNs);
    case Column::SpansColumn: return formatCount(row.spans);
    case Column::MatchedColumn: return countOrNothing(row.matched);
    case Column::ErrorsColumn: return countOrNothing(row.errors);
    case Column::TokensColumn: return tokensText(row);
    case Column::CostColumn: return costText(row);
    case Column::SourceColumn: return row.source;
    case Column::ColumnCount: break;
    }
    return {};
}

QString cellToolTip(const TraceRow &row, Column column)
{
    switch (column) {
    case Column::StartedColumn:
        return TraceCell::tr("%1\n%2").arg(formatTime(row.startUnixNano),
                                           formatTimeUtc(row.startUnixNano));
    case Column::ServiceColumn:
    case Column::NameColumn:
    case Column::SourceColumn:
    case Column::ModelColumn: return cellText(row, column);
    default: return cellSpoken(row, column);
    }
}

QString cellSpoken(const TraceRow &row, Column column)
{
    switch (column) {
    case Column::SpansColumn: return TraceCell::tr("%n span(s)", nullptr, row.spans);
    case Column::MatchedColumn: return TraceCell::tr("%n matched span(s)", nullptr, row.matched);
    case Column::ErrorsColumn: return TraceCell::tr("%n error(s)", nullptr, row.errors);
    default: return cellText(row, column);
    }
}

QString spanCellText(const TraceRow &row, int at, Column column)
{
    if (at >= row.found.size()) {
        //: %1 matched spans are shown of %2
        return column == Column::NameColumn
            ? TraceCell::tr("%1 of %2 matched spans; show all")
                  .arg(formatCount(row.found.size()), formatCount(row.matched))
            : QString();
    }
    const auto &span = row.found[at];
    switch (column) {
    case Column::StartedColumn: return formatStarted(span.startUnixNano);
    case Column::NameColumn: return spanWords(row, span);
    case Column::DurationColumn: return formatDuration(span.durationNs);
    default: return {};
    }
}

QVariant cellSortKey(const TraceRow &row, Column column)
{
    switch (column) {
    case Column::StartedColumn: return QVariant::fromValue(quint64(row.startUnixNano));
    case Column::ServiceColumn: return row.service;
    case Column::NameColumn: return row.name;
    case Column::ModelColumn: return row.model;
    case Column::DurationColumn: return QVariant::fromValue(quint64(row.durationNs));
    case Column::SpansColumn: return row.spans;
    case Column::MatchedColumn: return row.matched;
    case Column::ErrorsColumn: return row.errors;
    case Column::TokensColumn: return QVariant::fromValue(qint64(row.tokens.value_or(-1)));
    case Column::CostColumn: return row.costDollars.value_or(-1);
    case Column::SourceColumn: return row.source;
    case Column::ColumnCount: break;
    }
    return {};
}

QString formatStarted(app::UnixNano time)
{
    const auto local = QDateTime::fromMSecsSinceEpoch(qint64(time / 1'000'000));
    return QLocale().toString(local, TraceCell::tr("MMM d  HH:mm:ss.zzz", "date and time format"));
}

} // namespace ui
