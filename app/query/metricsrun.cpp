#include "app/query/metricsrun.h"

#include "app/query/histogram.h"
#include "app/query/metricslimits.h"
#include "app/query/metricsseries.h"
#include "app/query/metricsvalues.h"
#include "app/query/series.h"
#include "app/query/topk.h"
#include "app/traceql/language.h"

#include <algorithm>

namespace app::query {
namespace {

using traceql::MetricsOp;

/// Quantiles are made of a series for each bucket.
std::size_t seriesLimit(MetricsOp op, const Steps &steps)
{
    const auto wanted = op == MetricsOp::QuantileOverTime ? maxSeries * bucketCount : maxSeries;
    return std::min(wanted, maxCells / steps.count);
}

/// Leaves the spans that fall into a bucket, and says which.
std::vector<std::uint32_t> keepBucketed(ObservedSpans &observed,
                                        const std::vector<std::uint8_t> &bucketOfRow)
{
    std::vector<std::uint32_t> buckets;
    std::size_t kept = 0;
    for (std::size_t i = 0; i < observed.rows.size(); ++i) {
        const auto row = observed.rows[i];
        if (bucketOfRow[row] == 0)
            continue;
        buckets.push_back(bucketOfRow[row]);
        observed.rows[kept] = row;
        observed.steps[kept++] = observed.steps[i];
    }
    observed.rows.resize(kept);
    observed.steps.resize(kept);
    return buckets;
}

std::vector<std::uint32_t> codesOf(const Grouping &grouping, const std::vector<std::uint32_t> &rows)
{
    std::vector<std::uint32_t> codes(rows.size());
    for (std::size_t i = 0; i < rows.size(); ++i)
        codes[i] = grouping.codes[rows[i]];
    return codes;
}

} // namespace

MetricsRun::MetricsRun(const traceql::Query &query, const Steps &steps, int exemplars)
    : m_query(query)
    , m_metrics(*query.metrics)
    , m_steps(steps)
    , m_matcher(query.pipeline)
    , m_table(seriesLimit(m_metrics.op, steps))
    , m_counts(steps.count)
    , m_numbers(m_metrics.op, steps.count)
    , m_picker(query, steps, exemplars)
{
}

bool MetricsRun::isBucketed() const
{
    return m_metrics.op == MetricsOp::HistogramOverTime
        || m_metrics.op == MetricsOp::QuantileOverTime;
}

bool MetricsRun::isMeasured() const { return m_metrics.attribute && !isBucketed(); }

/// What counts nothing in a range with traces says zero, not nothing (reference 10.5).
bool MetricsRun::saysZero() const { return !m_metrics.attribute && m_metrics.by.empty(); }

Result<> MetricsRun::noteRange(BlockReader &block)
{
    if (!saysZero() || m_isAnyInRange)
        return {};
    APP_TRY(const auto traces, tracesIn(block, m_steps.range()));
    m_isAnyInRange = traces.any();
    return {};
}

Result<> MetricsRun::add(BlockReader &block)
{
    APP_CHECK(noteRange(block));
    APP_TRY(auto observed, observe(block, m_matcher, m_steps));
    m_answer.inspectedSpans += observed.inspectedSpans;
    m_answer.inspectedTraces += observed.inspectedTraces;
    if (observed.rows.empty())
        return {};
    auto groups = oneGroup(observed.rows.size());
    if (isBucketed()) {
        APP_TRY(const auto buckets, bucketsOf(block, *m_metrics.attribute, observed.spans));
        const auto codes = keepBucketed(observed, buckets);
        groups = oneGroup(codes.size());
        split(groups, codes, bucketCount);
    }
    std::vector<Grouping> keys;
    APP_CHECK(splitByKeys(block, observed, groups, keys));
    const auto numbers = seriesOf(groups, keys);
    std::vector<std::uint32_t> series(groups.groups.size());
    for (std::size_t i = 0; i < series.size(); ++i)
        series[i] = numbers[groups.groups[i]];
    APP_CHECK(count(block, observed, series));
    return m_picker.isWanted() ? m_picker.offer(block, observed, series) : Result<>();
}

Result<> MetricsRun::splitByKeys(BlockReader &block, const ObservedSpans &observed,
                                 RowGroups &groups, std::vector<Grouping> &keys) const
{
    for (const auto &attribute : m_metrics.by) {
        APP_TRY(auto grouping, keysOf(block, attribute, observed.spans));
        split(groups, codesOf(grouping, observed.rows), grouping.values.size());
        keys.push_back(std::move(grouping));
    }
    return {};
}

/// The number of the series of each group.
std::vector<std::uint32_t> MetricsRun::seriesOf(const RowGroups &groups,
                                                const std::vector<Grouping> &keys)
{
    const std::size_t firstKey = isBucketed();
    std::vector<std::uint32_t> numbers;
    for (const auto &codes : groups.codes) {
        std::vector<Label> labels;
        for (std::size_t i = 0; i < keys.size(); ++i) {
            auto value = toLabelValue(keys[i].values[codes[firstKey + i]]);
            if (!value.isEmpty())
                labels.push_back({traceql::canonicalName(m_metrics.by[i]), std::move(value)});
        }
        numbers.push_back(m_table.numberOf(std::move(labels), isBucketed() ? codes.front() : 0));
    }
    return numbers;
}

Result<> MetricsRun::count(BlockReader &block, const ObservedSpans &observed,
                           const std::vector<std::uint32_t> &series)
{
    if (!isMeasured()) {
        m_counts.grow(m_table.size());
        for (std::size_t i = 0; i < series.size(); ++i)
            m_counts.add(series[i], observed.steps[i]);
        return {};
    }
    APP_TRY(const auto numbers, numbersOf(block, *m_metrics.attribute, observed.spans));
    m_numbers.grow(m_table.size());
    for (std::size_t i = 0; i < series.size(); ++i)
        m_numbers.add(series[i], observed.steps[i], numbers[observed.rows[i]]);
    return {};
}

std::vector<Series> MetricsRun::series() const
{
    if (isMeasured())
        return toSeries(m_metrics, m_steps, m_table, m_numbers);
    if (m_metrics.op == MetricsOp::QuantileOverTime)
        return toQuantiles(m_metrics, m_steps, m_table, m_counts);
    return toSeries(m_metrics, m_steps, m_table, m_counts);
}

MetricsAnswer MetricsRun::finish()
{
    if (m_isAnyInRange)
        m_table.numberOf({}, 0);
    m_counts.grow(m_table.size());
    m_answer.series = series();
    applySecondStages(m_answer.series, m_metrics.secondStages);
    attachExemplars(m_answer.series, m_picker.take(), {m_metrics, m_steps, m_table, m_counts});
    sortSeries(m_answer.series);
    if (m_table.isCut())
        m_answer.partial = "Response exceeds maximum series limit of " + std::to_string(maxSeries)
            + ", a partial response is returned";
    return std::move(m_answer);
}

} // namespace app::query
