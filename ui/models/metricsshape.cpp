#include "ui/models/metricsshape.h"

#include "app/traceql/language.h"
#include "app/traceql/parser.h"
#include "app/traceql/printer.h"

#include <algorithm>
#include <array>

namespace ui {
namespace {

using app::traceql::Intrinsic;
using app::traceql::MetricsOp;
using Kind = MetricsShape::Kind;

constexpr double nsPerSecond = 1e9;

bool isSpanDuration(const app::traceql::Attribute &attribute)
{
    return attribute.intrinsic == Intrinsic::Duration;
}

bool isDuration(const app::traceql::Attribute &attribute)
{
    return app::traceql::typeOf(attribute) == app::traceql::Type::Duration;
}

/// Durations of spans come in seconds; of the other durations only quantiles and histograms do (reference 10.5).
double scaleOf(const app::traceql::Attribute &attribute, bool isBucketed)
{
    return isDuration(attribute) && (isBucketed || isSpanDuration(attribute)) ? nsPerSecond : 1;
}

/// An attribute has no unit; its name tells it where it follows the conventions.
ChartUnit unitOf(const app::traceql::Attribute &attribute)
{
    if (isDuration(attribute))
        return ChartUnit::Duration;
    const auto has = [&](const char *word) {
        return attribute.name.find(word) != std::string::npos;
    };
    if (has("cost"))
        return ChartUnit::Money;
    return has("tokens") ? ChartUnit::Tokens : ChartUnit::Number;
}

MetricsShape shapeOf(const app::traceql::Metrics &metrics)
{
    MetricsShape shape;
    switch (metrics.op) {
    case MetricsOp::Rate: shape.unit = ChartUnit::PerSecond; return shape;
    case MetricsOp::CountOverTime: shape.unit = ChartUnit::Count; return shape;
    case MetricsOp::Compare: return {Kind::Comparison, ChartUnit::Count};
    case MetricsOp::HistogramOverTime:
        shape.kind = Kind::Histogram;
        shape.unit = ChartUnit::Count;
        if (metrics.attribute) {
            shape.measureUnit = unitOf(*metrics.attribute);
            shape.measure = scaleOf(*metrics.attribute, true);
        }
        return shape;
    case MetricsOp::MinOverTime:
    case MetricsOp::MaxOverTime:
    case MetricsOp::AvgOverTime:
    case MetricsOp::SumOverTime:
    case MetricsOp::QuantileOverTime: break;
    }
    if (metrics.attribute) {
        shape.unit = unitOf(*metrics.attribute);
        shape.scale = scaleOf(*metrics.attribute, metrics.op == MetricsOp::QuantileOverTime);
    }
    return shape;
}

/// What may stand before a metrics function and still finds the same spans.
void keepFilters(app::traceql::Pipeline &pipeline)
{
    auto &stages = pipeline.stages;
    std::erase_if(stages, [](const auto &stage) {
        return std::holds_alternative<app::traceql::Select>(stage.value);
    });
    const auto end = std::find_if(stages.begin(), stages.end(), [](const auto &stage) {
        return !std::holds_alternative<app::traceql::SpansetExpr>(stage.value);
    });
    stages.erase(end, stages.end());
}

} // namespace

std::optional<MetricsShape> metricsShape(const QString &query)
{
    const auto parsed = app::traceql::parse(query.toStdString());
    if (!parsed || !parsed->metrics)
        return {};
    return shapeOf(*parsed->metrics);
}

std::uint64_t chartStepNs(std::uint64_t rangeNs)
{
    constexpr std::uint64_t second = 1'000'000'000U;
    constexpr std::uint64_t points = 120;
    static constexpr std::array<std::uint64_t, 19> steps = {
        1,   2,    5,    10,   15,    30,    60,    120,   300,   600,
        900, 1800, 3600, 7200, 10800, 21600, 43200, 86400, 604800};
    const auto rough = rangeNs / points;
    const auto *step = std::find_if(steps.begin(), steps.end(), [&](std::uint64_t seconds) {
        return seconds * second >= rough;
    });
    if (step != steps.end())
        return *step * second;
    return (rough / (steps.back() * second) + 1) * steps.back() * second;
}

std::string countsByStatus(const QString &searchQuery)
{
    const auto trimmed = searchQuery.trimmed();
    auto query = app::traceql::parse(trimmed.isEmpty() ? "{}" : trimmed.toStdString());
    if (!query || query->metrics)
        return {};
    keepFilters(query->pipeline);
    if (query->pipeline.stages.empty())
        return {};
    query->hints.clear();
    query->metrics.emplace();
    query->metrics->op = MetricsOp::CountOverTime;
    query->metrics->by = {{Intrinsic::Status}};
    auto text = app::traceql::print(*query);
    return app::traceql::parseAndCheck(text) ? text : std::string();
}

} // namespace ui
