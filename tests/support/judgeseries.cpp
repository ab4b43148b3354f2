#include "app/traceql/language.h"
#include "tests/support/judgemetrics.h"

#include <algorithm>
#include <cmath>

namespace tests::judge {

using namespace app;
using traceql::Intrinsic;
using traceql::MetricsOp;

namespace {

constexpr double nanosecondsPerSecond = 1e9;

bool isLabelsLess(const Labels &left, const Labels &right) { return isLess(left, right); }

/// By series, then by interval: the values its spans have.
using Groups = std::map<Labels, std::vector<std::vector<Value>>, decltype(&isLabelsLess)>;

Groups grouped(const std::vector<Observation> &observations, const Intervals &intervals)
{
    Groups groups(&isLabelsLess);
    for (const auto &seen : observations) {
        auto &values = groups[seen.labels];
        values.resize(intervals.count());
        values[seen.interval].push_back(seen.measured);
    }
    return groups;
}

/// 10.5: span durations in seconds, all else raw.
std::vector<double> measures(const std::vector<Value> &values, const traceql::Attribute &attribute)
{
    const auto unit = attribute.intrinsic == Intrinsic::Duration ? nanosecondsPerSecond : 1.0;
    std::vector<double> numbers;
    for (const auto &value : values) {
        if (const auto number = numberOf(value); number && !std::isnan(*number))
            numbers.push_back(*number / unit);
    }
    return numbers;
}

std::optional<double> statistic(MetricsOp op, const std::vector<double> &numbers)
{
    if (numbers.empty())
        return {};
    if (op == MetricsOp::MinOverTime)
        return *std::min_element(numbers.begin(), numbers.end());
    if (op == MetricsOp::MaxOverTime)
        return *std::max_element(numbers.begin(), numbers.end());
    long double sum = 0;
    for (const auto number : numbers)
        sum += static_cast<long double>(number);
    if (op == MetricsOp::AvgOverTime)
        sum /= static_cast<long double>(numbers.size());
    return double(sum);
}

/// 10.6: spans by the least power of two that is not below their value.
using Buckets = std::map<double, int>;

Buckets bucketsOf(const std::vector<Value> &values)
{
    Buckets buckets;
    for (const auto &value : values) {
        const auto *duration = value.get<traceql::Duration>();
        const auto *integer = value.get<std::int64_t>();
        if (!duration && !integer)
            continue;
        const auto number = duration ? duration->ns : *integer;
        if (number < 2)
            continue;
        std::uint64_t bound = 2;
        while (bound < std::uint64_t(number))
            bound *= 2;
        ++buckets[duration ? double(bound) / nanosecondsPerSecond : double(bound)];
    }
    return buckets;
}

double quantileOf(const Buckets &buckets, double quantile)
{
    int total = 0;
    for (const auto &[bound, count] : buckets)
        total += count;
    const auto wanted = std::max(1.0, std::ceil(quantile * total));
    double taken = 0;
    double before = 0;
    for (const auto &[bound, count] : buckets) {
        if (taken + count > wanted) {
            const auto high = std::log2(bound);
            const auto low = before > 0 ? std::log2(before) : high - 1;
            return std::exp2(low + (high - low) * (wanted - taken) / count);
        }
        taken += count;
        if (taken == wanted)
            return bound;
        before = bound;
    }
    return 0;
}

std::vector<Row> counted(const traceql::Metrics &metrics, Groups groups, const Intervals &intervals)
{
    if (metrics.by.empty())
        groups[{}].resize(intervals.count()); // even where nothing matched
    const auto unit =
        metrics.op == MetricsOp::Rate ? double(intervals.step) / nanosecondsPerSecond : 1.0;
    std::vector<Row> rows;
    for (const auto &[labels, intervalValues] : groups) {
        Row row{labels, {}};
        for (const auto &values : intervalValues)
            row.samples.emplace_back(double(values.size()) / unit);
        rows.push_back(std::move(row));
    }
    return rows;
}

std::vector<Row> measured(const traceql::Metrics &metrics, const Groups &groups)
{
    std::vector<Row> rows;
    for (const auto &[labels, intervalValues] : groups) {
        Row row{labels, {}};
        for (const auto &values : intervalValues)
            row.samples.push_back(statistic(metrics.op, measures(values, *metrics.attribute)));
        rows.push_back(std::move(row));
    }
    return rows;
}

Buckets bucketsOfAll(const std::vector<std::vector<Value>> &intervalValues)
{
    Buckets all;
    for (const auto &values : intervalValues) {
        for (const auto &[bound, count] : bucketsOf(values))
            all[bound] += count;
    }
    return all;
}

std::vector<Row> quantiles(const traceql::Metrics &metrics, const Groups &groups)
{
    std::vector<Row> rows;
    for (const auto &[labels, intervalValues] : groups) {
        if (bucketsOfAll(intervalValues).empty())
            continue;
        for (const auto quantile : metrics.quantiles) {
            Row row{labels, {}};
            row.labels.emplace_back("p", Value{quantile});
            for (const auto &values : intervalValues)
                row.samples.emplace_back(quantileOf(bucketsOf(values), quantile));
            rows.push_back(std::move(row));
        }
    }
    return rows;
}

std::vector<Row> histograms(const Groups &groups)
{
    std::vector<Row> rows;
    for (const auto &[labels, intervalValues] : groups) {
        for (const auto &[bound, total] : bucketsOfAll(intervalValues)) {
            Row row{labels, {}};
            row.labels.emplace_back("__bucket", Value{bound});
            for (const auto &values : intervalValues)
                row.samples.emplace_back(double(bucketsOf(values)[bound]));
            rows.push_back(std::move(row));
        }
    }
    return rows;
}

bool isEmpty(const Row &row)
{
    return std::none_of(row.samples.begin(), row.samples.end(),
                        [](const auto &sample) { return sample.has_value(); });
}

std::vector<Row> rowsByFunction(const traceql::Metrics &metrics, const Groups &groups,
                                const Intervals &intervals)
{
    switch (metrics.op) {
    case MetricsOp::Rate:
    case MetricsOp::CountOverTime: return counted(metrics, groups, intervals);
    case MetricsOp::QuantileOverTime: return quantiles(metrics, groups);
    case MetricsOp::HistogramOverTime: return histograms(groups);
    default: return measured(metrics, groups);
    }
}

} // namespace

std::vector<Row> rowsOf(const traceql::Metrics &metrics,
                        const std::vector<Observation> &observations, const Intervals &intervals)
{
    if (metrics.selection)
        return comparedRows(*metrics.selection, observations, intervals);
    auto rows = rowsByFunction(metrics, grouped(observations, intervals), intervals);
    for (auto &row : rows) {
        if (row.labels.empty())
            row.labels.emplace_back("__name__", Value{std::string(traceql::name(metrics.op))});
    }
    std::erase_if(rows, isEmpty);
    return rows;
}

} // namespace tests::judge
