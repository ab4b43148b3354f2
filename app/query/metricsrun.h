#pragma once

#include "app/query/metricsattach.h"

#include <string>

namespace app::query {

/// One metrics query but compare(), block by block. One thread at a time.
class MetricsRun
{
public:
    /// Keeps references to the query and the steps.
    MetricsRun(const traceql::Query &query, const Steps &steps, int exemplars);

    /// Errors: Corrupt; Invalid with its place, where the language ends the query.
    Result<> add(BlockReader &block);
    MetricsAnswer finish();

private:
    Result<> noteRange(BlockReader &block);
    Result<> splitByKeys(BlockReader &block, const ObservedSpans &observed, RowGroups &groups,
                         std::vector<Grouping> &keys) const;
    std::vector<std::uint32_t> seriesOf(const RowGroups &groups, const std::vector<Grouping> &keys);
    Result<> count(BlockReader &block, const ObservedSpans &observed,
                   const std::vector<std::uint32_t> &series);
    std::vector<Series> series() const;
    bool isBucketed() const;
    bool isMeasured() const;
    bool saysZero() const;

    const traceql::Query &m_query;
    const traceql::Metrics &m_metrics;
    const Steps &m_steps;
    Matcher m_matcher;
    SeriesTable m_table;
    Counts m_counts;
    Numbers m_numbers;
    ExemplarPicker m_picker;
    bool m_isAnyInRange = false; ///< a trace, where saysZero()
    MetricsAnswer m_answer;
};

} // namespace app::query
