#include "app/query/metricsattach.h"

#include "app/query/histogram.h"
#include "app/query/metricsseries.h"
#include "app/query/series.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace app::query {
namespace {

using traceql::MetricsOp;

bool showsSample(MetricsOp op)
{
    return op == MetricsOp::Rate || op == MetricsOp::CountOverTime
        || op == MetricsOp::HistogramOverTime;
}

class Attacher
{
public:
    Attacher(std::vector<Series> &series, const Counted &counted) : m_counted(counted)
    {
        for (auto &one : series)
            m_series.emplace(identityOf(one.labels), &one);
        if (counted.metrics.op == MetricsOp::QuantileOverTime)
            countWholeRange();
    }

    void attach(ExemplarPicker::Pick &pick)
    {
        auto labels = shownLabels(m_counted.metrics, m_counted.table[pick.series]);
        if (m_counted.metrics.op == MetricsOp::QuantileOverTime)
            labels.push_back({"p", closestQuantile(pick)});
        const auto found = m_series.find(identityOf(labels));
        if (found == m_series.end())
            return;
        const auto *sample = sampleAt(*found->second, m_counted.steps.timestampMs(pick.step));
        const auto value = sample && showsSample(m_counted.metrics.op) ? sample->value : pick.value;
        if (sample && !std::isnan(value))
            found->second->exemplars.push_back({.labels = std::move(pick.labels),
                                                .value = value,
                                                .timestampMs = pick.startUnixNano / 1'000'000});
    }

private:
    static const Sample *sampleAt(const Series &series, std::int64_t timestampMs)
    {
        const auto place = std::lower_bound(
            series.samples.begin(), series.samples.end(), timestampMs,
            [](const Sample &sample, std::int64_t wanted) { return sample.timestampMs < wanted; });
        const bool isThere = place != series.samples.end() && place->timestampMs == timestampMs;
        return isThere ? &*place : nullptr;
    }

    void countWholeRange()
    {
        const auto &table = m_counted.table;
        for (std::uint32_t number = 1; number < table.size(); ++number) {
            auto &counts = m_wholeRange[identityOf(table[number].labels)];
            for (std::size_t step = 0; step < m_counted.steps.count; ++step)
                counts[table[number].bucket] += m_counted.counts.at(number, step);
        }
    }

    double closestQuantile(const ExemplarPicker::Pick &pick)
    {
        const auto &counts = m_wholeRange[identityOf(m_counted.table[pick.series].labels)];
        const auto unit = isInSeconds(m_counted.metrics) ? 1e9 : 1.0;
        const auto distance = [&](double q) {
            return std::fabs(quantileOf(counts, q) / unit - pick.value);
        };
        const auto &quantiles = m_counted.metrics.quantiles;
        return *std::min_element(
            quantiles.begin(), quantiles.end(),
            [&](double left, double right) { return distance(left) < distance(right); });
    }

    const Counted &m_counted;
    std::map<std::string, Series *> m_series;
    std::map<std::string, BucketCounts> m_wholeRange;
};

} // namespace

void attachExemplars(std::vector<Series> &series, std::vector<ExemplarPicker::Pick> picks,
                     const Counted &counted)
{
    Attacher attacher(series, counted);
    for (auto &pick : picks)
        attacher.attach(pick);
}

} // namespace app::query
