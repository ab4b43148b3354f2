#pragma once

#include "app/query/matcher.h"
#include "app/query/steps.h"

#include <cstdint>
#include <vector>

namespace app::query {

/// The spans of a block that a metrics query observes, each once, with the interval its start falls into.
struct ObservedSpans {
    Bitmap spans;                     ///< over Table::Span
    std::vector<std::uint32_t> rows;  ///< the same as a list, ascending
    std::vector<std::uint16_t> steps; ///< by position in `rows`
    std::int64_t inspectedSpans = 0;
    std::int64_t inspectedTraces = 0;
};

/// What the pipeline leaves of the block's spans that start within the intervals (TraceQL reference 10.1). Spans are
/// chosen by their own start, traces only where they share a moment with the intervals.
/// Errors: Corrupt; Invalid with its place, where the language ends the query.
Result<ObservedSpans> observe(BlockReader &block, const Matcher &matcher, const Steps &steps);

} // namespace app::query
