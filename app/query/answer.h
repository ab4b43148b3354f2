#pragma once

#include "app/store/snapshot.h"
#include "app/trace/trace.h"

#include <cstdint>
#include <string>
#include <vector>

/// What a search asks and what comes back: the shape of Tempo's /api/search (TraceQL reference 9), as values.
namespace app::query {

struct SearchRequest {
    std::string query; ///< TraceQL, UTF-8
    store::TimeRange range;
    int limit = 20;          ///< traces
    int spansPerSpanSet = 3; ///< 0: all
    bool isCounting = false; ///< look on behind the limit, to say how many traces match
    bool areCallsWanted =
        true; ///< the calls to models in the summaries; they cost about as much as all the rest
};

struct MatchedSpan {
    trace::SpanId spanId;
    std::string name;
    UnixNano startUnixNano = 0;
    std::uint64_t durationNs = 0;
    trace::Attributes attributes; ///< those the query names or selects; keys without scope
    bool operator==(const MatchedSpan &) const = default;
};

struct SpanSet {
    int matched = 0; ///< before `spans` was cut to spansPerSpanSet
    std::vector<MatchedSpan> spans;
    trace::Attributes attributes; ///< of by() and aggregates, in pipeline order
    bool operator==(const SpanSet &) const = default;
};

struct ServiceStats {
    std::string service;
    int spanCount = 0;
    int errorCount = 0;
    bool operator==(const ServiceStats &) const = default;
};

struct TraceMatch {
    trace::Summary summary;
    std::vector<ServiceStats> services; ///< by name
    std::vector<SpanSet> spanSets;
    std::vector<std::string> sources; ///< that hold it, where several were asked
    bool operator==(const TraceMatch &) const = default;
};

struct SearchAnswer {
    std::vector<TraceMatch> traces; ///< newest start first
    int matchedTraces = 0;          ///< before `limit` cut them: "showing n of m"
    bool isComplete =
        true; ///< false: the search stopped at the limit, or this is what is known so far
    bool isNameAsked =
        false; ///< the query names or selects `name`: Tempo's JSON shows it only then
    std::int64_t inspectedTraces = 0;
    std::int64_t inspectedSpans = 0;
};

} // namespace app::query
