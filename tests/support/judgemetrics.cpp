#include "tests/support/judgemetrics.h"

#include "app/traceql/language.h"
#include "app/traceql/parser.h"
#include "tests/support/judge.h"
#include "tests/support/judgeexpression.h"
#include "tests/support/judgepipeline.h"

#include <algorithm>

namespace tests {

using namespace app;
using namespace judge;
using traceql::MetricsOp;

namespace judge {

Intervals::Intervals(const query::MetricsRequest &request)
{
    start = request.startUnixNano;
    end = request.endUnixNano;
    step = end - start;
    if (request.isInstant)
        return;
    step = request.stepNs ? request.stepNs : defaultStep(end - start);
    start = start / step * step;
    end = (end + step - 1) / step * step;
    if (start > step)
        start -= step; // the endpoint's extra one in front (10.2)
}

std::optional<std::size_t> Intervals::of(UnixNano time) const
{
    if (time <= start || time > end)
        return {};
    return (time - start - 1) / step;
}

std::int64_t Intervals::timestampMs(std::size_t interval) const
{
    return std::int64_t((start + (interval + 1) * step) / 1'000'000);
}

/// 10.3
std::uint64_t defaultStep(std::uint64_t range)
{
    constexpr std::uint64_t ms = 1'000'000;
    constexpr std::uint64_t second = 1000 * ms;
    const auto rough = range / 240;
    if (range < 60 * second)
        return std::max(50 * ms, rough / (50 * ms) * (50 * ms));
    for (const auto seconds : {3600, 300, 60, 15, 5, 1}) {
        const auto unit = std::uint64_t(seconds) * second;
        if (rough > unit)
            return rough / unit * unit;
    }
    return second;
}

bool isLess(const Labels &left, const Labels &right)
{
    if (left.size() != right.size())
        return left.size() < right.size();
    for (std::size_t i = 0; i < left.size(); ++i) {
        if (left[i].first != right[i].first)
            return left[i].first < right[i].first;
    }
    for (std::size_t i = 0; i < left.size(); ++i) {
        const auto l = labelText(left[i].second);
        const auto r = labelText(right[i].second);
        if (l != r)
            return l < r;
        if (left[i].second.data.index() != right[i].second.data.index())
            return left[i].second.data.index() < right[i].second.data.index();
    }
    return false;
}

trace::Value labelShown(const Value &value)
{
    return value.isNil() || value.get<Elements>() ? trace::Value("nil") : shown(value);
}

std::string labelText(const Value &value) { return trace::toText(labelShown(value)); }

} // namespace judge

namespace {

/// What a by() makes of a value: arrays are one value, shown as `nil` (Q9), all else is as results show it.
Value labelOf(const Value &value)
{
    if (value.get<Elements>())
        return {Elements{}};
    return value.isNil() ? value : valueOf(shown(value));
}

Labels labelsOf(const traceql::Metrics &metrics, const At &at)
{
    Labels labels;
    for (const auto &attribute : metrics.by) {
        auto value = labelOf(attributeAt(at, attribute));
        if (value.isNil() && attribute.intrinsic == traceql::Intrinsic::EventName)
            value = {std::string()}; // as Tempo has it
        if (!value.isNil())
            labels.emplace_back(traceql::canonicalName(attribute), value);
    }
    if (labels.empty() && !metrics.by.empty())
        labels.emplace_back(traceql::canonicalName(metrics.by.front()), Value{});
    return labels;
}

/// Each span is decided by itself: then those that start outside of the intervals are not looked at, else traces without a
/// span that starts within. What fails only there does not fail the query.
bool isSpanwise(const traceql::Pipeline &pipeline)
{
    return std::all_of(pipeline.stages.begin(), pipeline.stages.end(), [](const auto &stage) {
        const auto *spansets = std::get_if<traceql::SpansetExpr>(&stage.value);
        return spansets ? spansets->nodes.size() == 1
                && std::holds_alternative<traceql::SpansetFilter>(spansets->nodes.front().value)
                        : std::holds_alternative<traceql::Coalesce>(stage.value)
                || std::holds_alternative<traceql::Select>(stage.value);
    });
}

struct Observing {
    const traceql::Query &query;
    const Intervals &intervals;
    Patterns &patterns;

    void addTrace(const Facts &facts, std::vector<Observation> &all) const
    {
        SpanSet inRange;
        SpanSet candidates;
        for (std::size_t position = 0; position < facts.nodes.size(); ++position) {
            candidates.spans.insert(position);
            if (intervalOf(facts, position))
                inRange.spans.insert(position);
        }
        if (isSpanwise(query.pipeline))
            candidates = inRange;
        if (inRange.spans.empty())
            return;
        for (const auto &set : runStages(query.pipeline, facts, {candidates}, patterns)) {
            for (const auto position : set.spans) {
                if (const auto interval = intervalOf(facts, position))
                    all.push_back(observe(facts, position, *interval));
            }
        }
    }

    std::optional<std::size_t> intervalOf(const Facts &facts, std::size_t position) const
    {
        return intervals.of(facts.nodes[position].span().startTimeUnixNano);
    }

    Observation observe(const Facts &facts, std::size_t position, std::size_t interval) const
    {
        const auto &metrics = *query.metrics;
        const auto at = At{facts, position, nullptr, nullptr, At::Pick::First};
        Observation seen{interval, labelsOf(metrics, at), {}, {}, false};
        if (metrics.attribute)
            seen.measured = attributeAt(at, *metrics.attribute);
        if (metrics.selection) {
            const auto &wanted = *metrics.selection;
            const auto time = std::int64_t(facts.nodes[position].span().startTimeUnixNano);
            const bool isInWindow = wanted.endUnixNano == 0
                || (time > wanted.startUnixNano && time <= wanted.endUnixNano);
            seen.isSelected =
                isInWindow && holds(wanted.filter.condition, facts, position, patterns);
            seen.attributes = comparedAttributes(facts, position);
        }
        return seen;
    }
};

bool isFalse(const traceql::SpansetNode &node)
{
    const auto *filter = std::get_if<traceql::SpansetFilter>(&node.value);
    const auto *literal =
        filter ? std::get_if<traceql::Static>(&filter->condition.root().value) : nullptr;
    return !filter || (literal && *literal == traceql::Static(false));
}

/// 4.12: all its filters are constantly false.
bool isConstantFalse(const traceql::Pipeline &pipeline)
{
    int filters = 0;
    for (const auto &stage : pipeline.stages) {
        const auto *spansets = std::get_if<traceql::SpansetExpr>(&stage.value);
        filters += spansets != nullptr;
        if (spansets && !std::all_of(spansets->nodes.begin(), spansets->nodes.end(), isFalse))
            return false;
    }
    return filters > 0;
}

query::Series toSeries(const Row &row, const Intervals &intervals)
{
    query::Series series;
    for (const auto &[key, value] : row.labels)
        series.labels.push_back({key, labelShown(value)});
    for (std::size_t i = 0; i < row.samples.size(); ++i) {
        if (row.samples[i])
            series.samples.push_back({intervals.timestampMs(i), *row.samples[i]});
    }
    return series;
}

/// What is missing, an array and the text "nil" are series of their own (Q17), but look alike.
void showMissing(std::vector<Row> &rows)
{
    for (auto &row : rows) {
        for (auto &[key, value] : row.labels) {
            if (value.isNil() || value.get<Elements>())
                value = {"nil"};
        }
    }
}

Result<> checkRange(const query::MetricsRequest &request, const Intervals &intervals)
{
    constexpr std::uint64_t mostIntervals = 10'000;
    if (request.endUnixNano <= request.startUnixNano)
        return fail(Error::Kind::Invalid, "end must be greater than start");
    if (!request.isInstant
        && (request.endUnixNano - request.startUnixNano) / intervals.step > mostIntervals)
        return fail(Error::Kind::Invalid, "the step is too small");
    return {};
}

} // namespace

Result<query::MetricsAnswer> judgeMetrics(const Traces &traces,
                                          const query::MetricsRequest &request)
{
    APP_TRY(const auto asked, traceql::parseAndCheck(request.query));
    if (!asked.metrics)
        return fail(Error::Kind::Invalid, "not a metrics query");
    const Intervals intervals(request);
    APP_CHECK(checkRange(request, intervals));
    query::MetricsAnswer answer{.series = {}, .stepNs = intervals.step, .partial = {}};
    Patterns patterns;
    std::vector<Observation> observations;
    bool isAnyInRange = false;
    try {
        for (const auto &trace : traces) {
            const Facts facts(trace);
            if (facts.summary.endUnixNano < intervals.start
                || facts.summary.startUnixNano > intervals.end)
                continue;
            isAnyInRange = true;
            Observing{asked, intervals, patterns}.addTrace(facts, observations);
        }
    } catch (const Failure &failure) {
        return fail(Error::Kind::Invalid, failure.what);
    }
    if (!isAnyInRange || isConstantFalse(asked.pipeline))
        return answer;
    auto rows = rowsOf(*asked.metrics, observations, intervals);
    std::sort(rows.begin(), rows.end(),
              [](const Row &l, const Row &r) { return isLess(l.labels, r.labels); });
    showMissing(rows);
    applySecondStages(*asked.metrics, rows);
    for (const auto &row : rows)
        answer.series.push_back(toSeries(row, intervals));
    return answer;
}

} // namespace tests
