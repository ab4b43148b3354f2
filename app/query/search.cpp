#include "app/query/search.h"

#include "app/query/pipeline.h"
#include "app/query/shown.h"
#include "app/query/supported.h"
#include "app/traceql/parser.h"

#include <algorithm>
#include <map>

namespace app::query {
namespace {

constexpr std::int64_t spansBetweenQuestions = 4096;

std::vector<ServiceStats> servicesOf(const trace::Trace &trace)
{
    std::map<std::string_view, ServiceStats> services;
    for (const auto &located : trace.spans) {
        const auto name = trace::serviceName(located.resource());
        auto &stats = services[name];
        stats.service = name;
        ++stats.spanCount;
        stats.errorCount += located.span->status.code == trace::StatusCode::Error;
    }
    std::vector<ServiceStats> list;
    for (auto &[name, stats] : services)
        list.push_back(std::move(stats));
    return list;
}

/// The spans of a set come by start, then by id, whatever order they arrived in.
void sortByStart(SpanPositions &spans, const trace::Trace &trace)
{
    std::sort(spans.begin(), spans.end(), [&trace](std::size_t left, std::size_t right) {
        const auto &l = *trace.spans[left].span;
        const auto &r = *trace.spans[right].span;
        return std::tie(l.startTimeUnixNano, l.spanId) < std::tie(r.startTimeUnixNano, r.spanId);
    });
}

MatchedSpan shown(const SpanView &view, const ShownAttributes &attributes)
{
    const auto &span = *view.located().span;
    return {.spanId = span.spanId,
            .name = span.name,
            .startUnixNano = span.startTimeUnixNano,
            .durationNs = span.durationNs(),
            .attributes = attributes.of(view)};
}

TraceMatch toMatch(const TraceFacts &facts, SpanPositions spans, const ShownAttributes &attributes,
                   int spansPerSpanSet)
{
    const auto &stored = facts.stored();
    sortByStart(spans, stored.trace);
    SpanSet set{.matched = int(spans.size()), .spans = {}, .attributes = {}};
    if (spansPerSpanSet > 0 && spans.size() > std::size_t(spansPerSpanSet))
        spans.resize(std::size_t(spansPerSpanSet));
    for (const auto position : spans)
        set.spans.push_back(shown(SpanView(facts, stored.trace.spans[position]), attributes));
    return {.summary = stored.summary,
            .services = servicesOf(stored.trace),
            .spanSets = {std::move(set)}};
}

} // namespace

Result<SearchAnswer> search(const store::Snapshot &snapshot, const SearchRequest &request,
                            const std::function<bool()> &isCancelled)
{
    APP_TRY(const auto query, traceql::parseAndCheck(request.query));
    APP_CHECK(checkSupported(query));
    Pipeline pipeline(query);
    const ShownAttributes attributes(query);
    SearchAnswer answer{.traces = {}, .isNameAsked = attributes.isNameAsked()};
    std::int64_t nextQuestion = 0;
    for (const auto &stored : snapshot.traces(request.range)) {
        if (isCancelled && answer.inspectedSpans >= nextQuestion) {
            if (isCancelled())
                return fail(Error::Kind::Cancelled, "the search was cancelled");
            nextQuestion = answer.inspectedSpans + spansBetweenQuestions;
        }
        const TraceFacts facts(*stored);
        APP_TRY(auto spans, pipeline.evaluate(facts));
        ++answer.inspectedTraces;
        answer.inspectedSpans += std::int64_t(stored->trace.spans.size());
        if (spans.empty())
            continue;
        ++answer.matchedTraces;
        if (int(answer.traces.size()) < request.limit)
            answer.traces.push_back(
                toMatch(facts, std::move(spans), attributes, request.spansPerSpanSet));
    }
    return answer;
}

} // namespace app::query
