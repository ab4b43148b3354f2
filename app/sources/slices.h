#pragma once

#include "app/base/result.h"
#include "app/query/metrics.h"
#include "app/store/snapshot.h"

#include <cstdint>
#include <vector>

/// Long questions as several shorter ones, since servers limit the range of one. Pure.
namespace app::sources {

/// Whole seconds, newest first, the first ones short, so that what is newest is there soon; neighbours share a second.
/// Errors: TooLarge (limits::slices).
Result<std::vector<store::TimeRange>> searchSlices(const store::TimeRange &range,
                                                   std::uint64_t longestNs);

/// Newest first, cut at whole steps, so that each interval is answered by one of them. The step is set in all. One question
/// where the step itself is longer than a slice may be. Errors: those of query::stepsOf(), TooLarge.
Result<std::vector<query::MetricsRequest>> metricsSlices(const query::MetricsRequest &request,
                                                         std::uint64_t longestNs);

} // namespace app::sources
