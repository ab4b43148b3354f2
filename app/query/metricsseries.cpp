#include "app/query/metricsseries.h"

#include "app/query/histogram.h"
#include "app/query/series.h"
#include "app/traceql/language.h"

#include <cmath>
#include <map>

namespace app::query {
namespace {

using traceql::MetricsOp;

bool isBucketed(const traceql::Metrics &metrics)
{
    return metrics.op == MetricsOp::HistogramOverTime || metrics.op == MetricsOp::QuantileOverTime;
}

double inUnit(const traceql::Metrics &metrics, double value)
{
    return isInSeconds(metrics) ? value / 1e9 : value;
}

/// What one counted observation weighs.
double weightOf(const traceql::Metrics &metrics, const Steps &steps)
{
    return metrics.op == MetricsOp::Rate ? 1 / steps.stepSeconds() : 1;
}

Series quantileSeries(const std::vector<BucketCounts> &counts, double q,
                      const traceql::Metrics &metrics, const Steps &steps)
{
    Series series;
    for (std::size_t step = 0; step < steps.count; ++step)
        series.samples.push_back(
            {steps.timestampMs(step), inUnit(metrics, quantileOf(counts[step], q))});
    return series;
}

} // namespace

bool isInSeconds(const traceql::Metrics &metrics)
{
    return metrics.attribute && traceql::typeOf(*metrics.attribute) == traceql::Type::Duration;
}

std::vector<Label> shownLabels(const traceql::Metrics &metrics, const SeriesTable::Entry &entry)
{
    auto labels = entry.labels;
    for (auto &label : labels) {
        if (label.value.get<trace::Array>())
            label.value = nilText;
    }
    if (labels.empty() && !metrics.by.empty())
        labels.push_back({traceql::canonicalName(metrics.by.front()), nilText});
    if (metrics.by.empty() && !isBucketed(metrics))
        labels.push_back({"__name__", traceql::name(metrics.op)});
    if (metrics.op == MetricsOp::HistogramOverTime)
        labels.push_back({"__bucket", inUnit(metrics, upperBound(entry.bucket))});
    return labels;
}

std::vector<Series> toSeries(const traceql::Metrics &metrics, const Steps &steps,
                             const SeriesTable &table, const Counts &counts)
{
    std::vector<Series> all;
    const auto weight = weightOf(metrics, steps);
    for (const auto number : table.inOrder()) {
        Series series{.labels = shownLabels(metrics, table[number]), .samples = {}};
        series.samples.reserve(steps.count);
        for (std::size_t step = 0; step < steps.count; ++step)
            series.samples.push_back(
                {steps.timestampMs(step), double(counts.at(number, step)) * weight});
        all.push_back(std::move(series));
    }
    return all;
}

std::vector<Series> toSeries(const traceql::Metrics &metrics, const Steps &steps,
                             const SeriesTable &table, const Numbers &numbers)
{
    std::vector<Series> all;
    for (const auto number : table.inOrder()) {
        Series series{.labels = shownLabels(metrics, table[number]), .samples = {}};
        for (std::size_t step = 0; step < steps.count; ++step) {
            const auto value = numbers.at(number, step);
            if (!std::isnan(value))
                series.samples.push_back({steps.timestampMs(step), value});
        }
        if (!series.samples.empty())
            all.push_back(std::move(series));
    }
    return all;
}

std::vector<Series> toQuantiles(const traceql::Metrics &metrics, const Steps &steps,
                                const SeriesTable &table, const Counts &counts)
{
    std::map<std::string, std::pair<std::vector<Label>, std::vector<BucketCounts>>> groups;
    for (const auto number : table.inOrder()) {
        auto &[labels, buckets] = groups[identityOf(table[number].labels)];
        labels = shownLabels(metrics, table[number]);
        buckets.resize(steps.count);
        for (std::size_t step = 0; step < steps.count; ++step)
            buckets[step][table[number].bucket] = counts.at(number, step);
    }
    std::vector<Series> all;
    for (const auto &[identity, group] : groups) {
        for (const double q : metrics.quantiles) {
            auto series = quantileSeries(group.second, q, metrics, steps);
            series.labels = group.first;
            series.labels.push_back({"p", q});
            all.push_back(std::move(series));
        }
    }
    return all;
}

} // namespace app::query
