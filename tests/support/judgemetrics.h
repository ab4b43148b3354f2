#pragma once

#include "app/query/metrics.h"
#include "tests/support/judgetrace.h"

/// Metrics, the plainest way (10): every observed span is kept, then each series is made from the list of its spans.
namespace tests::judge {

/// Right-closed, [start, end] is their union without its first nanosecond.
struct Intervals {
    explicit Intervals(const app::query::MetricsRequest &request);
    std::optional<std::size_t> of(app::UnixNano time) const;
    std::size_t count() const { return std::size_t((end - start) / step); }
    std::int64_t timestampMs(std::size_t interval) const;

    std::uint64_t start = 0;
    std::uint64_t end = 0;
    std::uint64_t step = 0;
};
std::uint64_t defaultStep(std::uint64_t range);

using Labels = std::vector<std::pair<std::string, Value>>;
app::trace::Value labelShown(const Value &value); ///< nil and arrays as the text `nil`
std::string labelText(const Value &value);
bool isLess(const Labels &left, const Labels &right); // 10.13, then by type

/// Which of two series with equal values topk keeps: the text that sorts first, of other types the greater type, then the
/// greater value as bits; bottomk keeps the other one (10.8).
bool isPreferred(const Labels &left, const Labels &right);

struct Observation {
    std::size_t interval = 0;
    Labels labels;
    Value measured;
    Labels attributes; ///< compare()
    bool isSelected = false;
};

/// A series with a place for every interval.
struct Row {
    Labels labels;
    std::vector<std::optional<double>> samples;
};

/// 10.9: what compare() counts of a span.
Labels comparedAttributes(const Facts &facts, std::size_t position);

std::vector<Row> rowsOf(const app::traceql::Metrics &metrics,
                        const std::vector<Observation> &observations, const Intervals &intervals);
std::vector<Row> comparedRows(const app::traceql::Selection &selection,
                              const std::vector<Observation> &observations,
                              const Intervals &intervals);
void applySecondStages(const app::traceql::Metrics &metrics, std::vector<Row> &rows); // 10.8

} // namespace tests::judge
