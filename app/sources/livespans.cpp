#include "app/sources/livespans.h"

#include "app/query/search.h"
#include "app/store/memoryblock.h"
#include "app/trace/generation.h"

#include <algorithm>
#include <cctype>
#include <limits>
#include <set>
#include <utility>

namespace app::sources {
namespace {

/// Some spans as if they were a store.
class ArrivedSnapshot final : public store::Snapshot
{
public:
    explicit ArrivedSnapshot(const std::vector<trace::LocatedSpan> &spans)
        : m_block(store::makeBlock("arrived", spans))
        , m_spans(std::int64_t(spans.size()))
    {
    }
    std::vector<store::BlockPart> blocks() const override { return {{m_block, nullptr}}; }
    std::vector<store::StoredTracePtr> traces(const store::TimeRange &) const override
    {
        return {};
    }
    store::StoredTracePtr find(const trace::TraceId &) const override { return {}; }
    std::int64_t spanCount() const override { return m_spans; }
    std::int64_t traceCount() const override { return m_block->extent().traces; }

private:
    store::BlockPtr m_block;
    std::int64_t m_spans;
};

using SpanKey = std::pair<trace::TraceId, trace::SpanId>;

SpanKey keyOf(const trace::LocatedSpan &located)
{
    return {located.span->traceId, located.span->spanId};
}

std::vector<trace::LocatedSpan> locateAll(const Batches &batches)
{
    std::vector<trace::LocatedSpan> spans;
    for (const auto &batch : batches) {
        auto located = trace::locate(batch);
        spans.insert(spans.end(), std::make_move_iterator(located.begin()),
                     std::make_move_iterator(located.end()));
    }
    return spans;
}

bool matchesAll(std::string query)
{
    std::erase_if(query, [](unsigned char letter) { return std::isspace(letter) != 0; });
    return query.empty() || query == "{}";
}

Result<std::set<SpanKey>> matching(const std::vector<trace::LocatedSpan> &spans,
                                   const std::string &query)
{
    const query::SearchRequest request = {.query = query,
                                          .range = {},
                                          .limit = std::numeric_limits<int>::max(),
                                          .spansPerSpanSet = 0,
                                          .areCallsWanted = false};
    APP_TRY(const auto answer, query::search(ArrivedSnapshot(spans), request));
    std::set<SpanKey> matched;
    for (const auto &match : answer.traces) {
        for (const auto &set : match.spanSets) {
            for (const auto &span : set.spans)
                matched.emplace(match.summary.id, span.spanId);
        }
    }
    return matched;
}

LiveSpan liveSpan(const trace::LocatedSpan &located)
{
    const auto &span = *located.span;
    LiveSpan live;
    live.trace = span.traceId;
    live.id = span.spanId;
    live.startUnixNano = span.startTimeUnixNano;
    live.durationNs = span.durationNs();
    live.service = trace::serviceName(located.resource());
    live.name = span.name;
    live.isError = span.status.code == trace::StatusCode::Error;
    if (const auto call = trace::generationOf(span)) {
        live.model = call->model;
        live.tokens = call->inputTokens.value_or(0) + call->outputTokens.value_or(0);
        live.costDollars = call->costDollars;
    }
    return live;
}

} // namespace

Result<> checkLiveQuery(const std::string &query)
{
    if (matchesAll(query))
        return {};
    APP_CHECK(matching({}, query));
    return {};
}

Result<LiveArrivals> matchArrivals(const Batches &batches, const std::string &query,
                                   std::size_t most)
{
    auto spans = locateAll(batches);
    if (!matchesAll(query)) {
        APP_TRY(const auto matched, matching(spans, query));
        std::erase_if(spans,
                      [&](const auto &located) { return !matched.contains(keyOf(located)); });
    }
    LiveArrivals arrivals;
    arrivals.matched = std::int64_t(spans.size());
    const auto kept = std::min(most, spans.size());
    arrivals.spans.reserve(kept);
    std::transform(spans.end() - std::ptrdiff_t(kept), spans.end(),
                   std::back_inserter(arrivals.spans), liveSpan);
    return arrivals;
}

} // namespace app::sources
