#include "ui/models/tracerow.h"

#include <QCoreApplication>
#include <QStringList>
#include <string_view>

using namespace Qt::StringLiterals;

namespace ui {
namespace {

using app::query::TraceMatch;

QString text(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
}

QString serviceOf(const TraceMatch &match)
{
    if (!match.summary.rootServiceName.empty() || match.services.empty())
        return text(match.summary.rootServiceName);
    return text(match.services.front().service);
}

QString sourcesOf(const TraceMatch &match)
{
    QStringList names;
    for (const auto &source : match.sources)
        names << sourceName(source);
    return names.join(u", "_s);
}

} // namespace

QString sourceName(const std::string &source)
{
    //: where a trace is kept: by Spancast itself
    return source == "local" ? QCoreApplication::translate("ui::TraceRow", "This computer")
                             : text(source);
}

TraceRow traceRow(const TraceMatch &match)
{
    TraceRow row;
    row.id = match.summary.id;
    row.startUnixNano = match.summary.startUnixNano;
    row.service = serviceOf(match);
    row.name = text(match.summary.rootName);
    row.durationNs = match.summary.durationNs();
    row.spans = match.summary.spanCount;
    row.errors = match.summary.errorCount;
    for (const auto &set : match.spanSets)
        row.matched += set.matched;
    row.found = spanMatchRows(match, row.keys);
    if (match.summary.callCount > 0) {
        row.model = text(match.summary.model);
        row.tokens = match.summary.tokenCount;
        row.costDollars = match.summary.costDollars;
    }
    row.source = sourcesOf(match);
    return row;
}

} // namespace ui
