#pragma once

#include "ui/charts/heatmap.h"
#include "ui/models/metricsview.h"

namespace ui {

/// The answer of histogram_over_time() as a grid: a band for every power of two between the least and the greatest that
/// occur; series that differ in other labels are added up.
HeatData histogramGrid(const app::query::MetricsAnswer &answer, const MetricsShape &shape,
                       const MetricsRange &range);

} // namespace ui
