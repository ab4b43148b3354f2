#pragma once

#include "app/query/metrics.h"
#include "app/traceql/ast.h"

#include <vector>

namespace app::query {

/// topk(), bottomk() and comparisons behind a metrics function, from left to right (TraceQL reference 10.8). Points that
/// fail vanish with their exemplars, series without points vanish.
void applySecondStages(std::vector<Series> &series,
                       const std::vector<traceql::SecondStage> &stages);

} // namespace app::query
