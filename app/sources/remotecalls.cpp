#include "app/sources/remotecalls.h"

#include "app/trace/calls.h"
#include "app/trace/generation.h"
#include "app/traceql/printer.h"

#include <algorithm>
#include <unordered_map>

namespace app::sources {
namespace {

std::string identifier(std::string_view key)
{
    return traceql::print(
        traceql::Attribute{.scope = traceql::Scope::Span, .name = std::string(key)});
}

std::string joined(const std::vector<std::string_view> &keys, const char *between,
                   const char *behind)
{
    std::string text;
    for (const auto key : keys)
        text += (text.empty() ? "" : between) + identifier(key) + behind;
    return text;
}

/// False where some calls are not told.
bool addTo(trace::CallTotals &totals, const query::TraceMatch &match)
{
    for (const auto &set : match.spanSets) {
        if (set.matched > int(set.spans.size()))
            return false;
        for (const auto &span : set.spans)
            totals.add(span.attributes);
    }
    return true;
}

} // namespace

std::string callsQuery()
{
    const auto marks = trace::callMarks();
    auto told = marks;
    for (const auto fact : trace::callFacts())
        if (std::find(told.begin(), told.end(), fact) == told.end())
            told.push_back(fact);
    return "{ " + joined(marks, " || ", " != nil") + " } | select(" + joined(told, ", ", "") + ")";
}

void addCalls(query::SearchAnswer &found, const query::SearchAnswer &calls)
{
    std::unordered_map<trace::TraceId, const query::TraceMatch *> known;
    for (const auto &match : calls.traces)
        known.emplace(match.summary.id, &match);
    for (auto &match : found.traces) {
        const auto at = known.find(match.summary.id);
        trace::CallTotals totals;
        if (at != known.end() && addTo(totals, *at->second))
            totals.writeTo(match.summary);
    }
}

} // namespace app::sources
