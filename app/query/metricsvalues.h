#pragma once

#include "app/query/blockreader.h"
#include "app/query/dynamic.h"
#include "app/traceql/ast.h"

#include <cstdint>
#include <functional>
#include <vector>

namespace app::query {

/// Visits the value of every span in `spans`, nil included. Of the events and links of a span the first with a value
/// speaks. Texts live until the visit returns. Errors: Corrupt.
Result<> forEachValue(BlockReader &block, const traceql::Attribute &attribute, const Bitmap &spans,
                      const std::function<void(std::uint32_t, const Dynamic &)> &visit);

/// What min…, max…, sum… and avg_over_time take of each span, by span row: NaN where it has no number. The duration of
/// a span counts in seconds, other durations in nanoseconds as Tempo's do (TraceQL reference 10.5, Q10).
Result<std::vector<double>> numbersOf(BlockReader &block, const traceql::Attribute &attribute,
                                      const Bitmap &spans);

/// The bucket (histogram.h) of each span, by span row: 0 where it has none. Only integers and durations fall into
/// buckets (reference 10.6).
Result<std::vector<std::uint8_t>> bucketsOf(BlockReader &block, const traceql::Attribute &attribute,
                                            const Bitmap &spans);

} // namespace app::query
