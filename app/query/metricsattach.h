#pragma once

#include "app/query/metricsexemplars.h"
#include "app/query/seriescells.h"
#include "app/query/seriestable.h"

namespace app::query {

/// What was counted, for those who turn it into an answer.
struct Counted {
    const traceql::Metrics &metrics;
    const Steps &steps;
    const SeriesTable &table;
    const Counts &counts; ///< of functions that count; else empty
};

/// Gives each series its exemplars, by time: those whose interval has a sample. Functions that count show the sample's
/// value; of several quantiles the one speaks whose value over the whole range is closest (TraceQL reference 10.11).
void attachExemplars(std::vector<Series> &series, std::vector<ExemplarPicker::Pick> picks,
                     const Counted &counted);

} // namespace app::query
