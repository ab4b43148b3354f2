#pragma once

#include "app/query/seriescells.h"
#include "app/query/seriestable.h"

#include <vector>

/// From counted cells to series (TraceQL reference 10.5 to 10.7). Pure.
namespace app::query {

/// rate() and count_over_time(): every interval has a sample. histogram_over_time(): a series for each bucket too.
std::vector<Series> toSeries(const traceql::Metrics &metrics, const Steps &steps,
                             const SeriesTable &table, const Counts &counts);

/// min…, max…, sum… and avg_over_time(): intervals without a number have no sample.
std::vector<Series> toSeries(const traceql::Metrics &metrics, const Steps &steps,
                             const SeriesTable &table, const Numbers &numbers);

/// quantile_over_time(): the buckets of one group become a series for each quantile.
std::vector<Series> toQuantiles(const traceql::Metrics &metrics, const Steps &steps,
                                const SeriesTable &table, const Counts &counts);

/// What the labels of an entry are in the answer: the function's name where nothing groups, `nil` where all is nil.
std::vector<Label> shownLabels(const traceql::Metrics &metrics, const SeriesTable::Entry &entry);

/// Whether a quantile or a bucket counts in seconds.
bool isInSeconds(const traceql::Metrics &metrics);

} // namespace app::query
