#pragma once

#include "app/base/result.h"
#include "app/store/snapshot.h"
#include "app/trace/value.h"

#include <cstdint>
#include <functional>
#include <string>
#include <vector>

/// What a metrics query asks and what comes back: Tempo's /api/metrics/query_range and /api/metrics/query (TraceQL
/// reference 10), as values.
namespace app::query {

struct MetricsRequest {
    std::string query; ///< TraceQL, UTF-8
    UnixNano startUnixNano = 0;
    UnixNano endUnixNano = 0;
    std::uint64_t stepNs =
        0; ///< 0: chosen by the length of the range (reference 10.3); not for instant ones
    bool isInstant = false; ///< one value for the whole range (reference 10.4)
    int exemplars = 100;    ///< at most; 0: none
};

struct Label {
    std::string key; ///< as written in the query, with its scope
    trace::Value value;
    bool operator==(const Label &) const = default;
};

struct Sample {
    std::int64_t timestampMs = 0; ///< right edge of its interval
    double value = 0;
    bool operator==(const Sample &) const = default;
};

struct Exemplar {
    std::vector<Label> labels; ///< `trace:id` among them
    double value = 0;
    std::int64_t timestampMs = 0;
    bool operator==(const Exemplar &) const = default;
};

struct Series {
    std::vector<Label> labels;
    std::vector<Sample> samples; ///< by time
    std::vector<Exemplar> exemplars;
    bool operator==(const Series &) const = default;
};

struct MetricsAnswer {
    std::vector<Series> series; ///< in the order of reference 10.13
    std::uint64_t stepNs = 0;   ///< the one that was used
    std::string partial;        ///< why series are missing; empty: none are
    std::int64_t inspectedTraces = 0;
    std::int64_t inspectedSpans = 0;
};

/// Any thread; `isCancelled` is asked before each block of some 65,000 spans.
/// Errors: Invalid (with its place; not a metrics query; a step too small for the range), Cancelled, Corrupt.
Result<MetricsAnswer> evaluateMetrics(const store::Snapshot &snapshot,
                                      const MetricsRequest &request,
                                      const std::function<bool()> &isCancelled = {});

} // namespace app::query
