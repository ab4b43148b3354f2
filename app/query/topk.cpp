#include "app/query/topk.h"

#include "app/query/series.h"
#include "app/traceql/language.h"

#include <algorithm>
#include <numeric>

namespace app::query {
namespace {

bool holds(traceql::BinaryOp op, double value, double threshold)
{
    switch (op) {
    case traceql::BinaryOp::Equal: return value == threshold;
    case traceql::BinaryOp::NotEqual: return value != threshold;
    case traceql::BinaryOp::Less: return value < threshold;
    case traceql::BinaryOp::LessEqual: return value <= threshold;
    case traceql::BinaryOp::Greater: return value > threshold;
    case traceql::BinaryOp::GreaterEqual: return value >= threshold;
    default: return false;
    }
}

/// Keeps the samples that `isKept(position of the series, sample)` names.
template <typename IsKept>
void keepSamples(std::vector<Series> &series, IsKept isKept)
{
    for (std::size_t i = 0; i < series.size(); ++i)
        std::erase_if(series[i].samples, [&](const Sample &sample) { return !isKept(i, sample); });
    std::erase_if(series, [](const Series &one) { return one.samples.empty(); });
}

struct Point {
    std::int64_t timestampMs = 0;
    double value = 0;
    std::size_t rank = 0; ///< in the order of preference
    std::size_t series = 0;
};

/// The position of each series when the preferred one stands first.
std::vector<std::size_t> ranksOf(const std::vector<Series> &series)
{
    std::vector<std::size_t> order(series.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    std::stable_sort(order.begin(), order.end(), [&series](std::size_t left, std::size_t right) {
        return isPreferred(series[left].labels, series[right].labels);
    });
    std::vector<std::size_t> ranks(series.size());
    for (std::size_t rank = 0; rank < order.size(); ++rank)
        ranks[order[rank]] = rank;
    return ranks;
}

std::vector<Point> pointsOf(const std::vector<Series> &series)
{
    const auto ranks = ranksOf(series);
    std::vector<Point> points;
    for (std::size_t i = 0; i < series.size(); ++i) {
        for (const auto &sample : series[i].samples)
            points.push_back({sample.timestampMs, sample.value, ranks[i], i});
    }
    return points;
}

void keepExtremes(std::vector<Series> &series, const traceql::TopK &stage)
{
    const auto limit = std::size_t(stage.limit);
    if (series.size() <= limit)
        return;
    auto points = pointsOf(series);
    const auto isBetter = [largest = stage.largest](const Point &left, const Point &right) {
        if (left.timestampMs != right.timestampMs)
            return left.timestampMs < right.timestampMs;
        if (left.value != right.value)
            return largest == (left.value > right.value);
        return largest == (left.rank < right.rank);
    };
    std::sort(points.begin(), points.end(), isBetter);
    std::vector<std::vector<std::int64_t>> kept(series.size());
    std::size_t first = 0;
    for (std::size_t i = 0; i < points.size(); ++i) {
        if (points[i].timestampMs != points[first].timestampMs)
            first = i;
        if (i - first < limit)
            kept[points[i].series].push_back(points[i].timestampMs);
    }
    keepSamples(series, [&kept](std::size_t i, const Sample &sample) {
        return std::binary_search(kept[i].begin(), kept[i].end(), sample.timestampMs);
    });
}

void apply(std::vector<Series> &series, const traceql::SecondStage &stage)
{
    if (const auto *top = std::get_if<traceql::TopK>(&stage.value)) {
        keepExtremes(series, *top);
        return;
    }
    const auto &filter = std::get<traceql::ValueFilter>(stage.value);
    const auto threshold = traceql::thresholdOf(filter);
    keepSamples(series, [&filter, threshold](std::size_t, const Sample &sample) {
        return holds(filter.op, sample.value, threshold);
    });
}

} // namespace

void applySecondStages(std::vector<Series> &series, const std::vector<traceql::SecondStage> &stages)
{
    for (const auto &stage : stages)
        apply(series, stage);
}

} // namespace app::query
