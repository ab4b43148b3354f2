#include "ui/drilldown/drillquestions.h"

#include "app/query/series.h"
#include "app/traceql/parser.h"
#include "app/traceql/printer.h"
#include "app/traceql/quoting.h"

#include <algorithm>
#include <map>
#include <numeric>

namespace ui {
namespace {

using app::traceql::Condition;
using Text = app::Result<std::string>;

constexpr double slowShare = 0.1;
constexpr int valuesCompared = 10; ///< of each attribute

Text with(const Text &query, const Condition &condition)
{
    if (!query)
        return query;
    return app::traceql::withCondition(*query, condition).map([&](const auto &edits) {
        return app::traceql::applied(*query, edits);
    });
}

Text with(const Text &query, const std::string &stage)
{
    if (!query)
        return query;
    return app::traceql::withStage(*query, stage).map([&](const auto &edits) {
        return app::traceql::applied(*query, edits);
    });
}

const Condition hasFailed = {"status", "=", "error"};

std::string selectionText(const DrillSubject &subject)
{
    switch (subject.metric) {
    case DrillMetric::Rate: return subject.selection ? "{ }" : "";
    case DrillMetric::Errors: return "{ status = error }";
    case DrillMetric::Duration:
        if (subject.slowNs > 0)
            return "{ duration > " + std::to_string(subject.slowNs) + "ns }";
        return subject.selection ? "{ }" : "";
    }
    return {};
}

const double *bucketOf(const app::query::Series &series)
{
    for (const auto &label : series.labels) {
        if (label.key == "__bucket")
            return label.value.get<double>();
    }
    return nullptr;
}

double sumOf(const app::query::Series &series)
{
    return std::accumulate(series.samples.begin(), series.samples.end(), 0.0,
                           [](double sum, const auto &sample) { return sum + sample.value; });
}

/// A text could be read as a word of the language only beside these.
bool isOfWords(const std::string &key)
{
    return key == "status" || key == "kind" || key == "span:status" || key == "span:kind";
}

} // namespace

Text drillFilter(const QString &filter)
{
    const auto text = filter.trimmed().toStdString();
    if (text.empty())
        return std::string("{ }");
    APP_TRY(auto query, app::traceql::parseAndCheck(text));
    auto &stages = query.pipeline.stages;
    const auto end = std::find_if(stages.begin(), stages.end(), [](const auto &stage) {
        return !std::holds_alternative<app::traceql::SpansetExpr>(stage.value);
    });
    if (end == stages.end() && !query.metrics && query.hints.empty())
        return text;
    stages.erase(end, stages.end());
    if (stages.empty())
        return std::string("{ }");
    query.metrics.reset();
    query.hints.clear();
    return app::traceql::print(query);
}

Text drillSpans(const QString &filter, DrillMetric metric)
{
    const auto spans = drillFilter(filter);
    return metric == DrillMetric::Errors ? with(spans, hasFailed) : spans;
}

Text cardQuery(const QString &filter, DrillMetric metric)
{
    const auto stage = metric == DrillMetric::Duration ? "histogram_over_time(duration)" : "rate()";
    return with(drillSpans(filter, metric), std::string(stage));
}

Text breakdownQuery(const QString &filter, DrillMetric metric, const std::string &attribute)
{
    const std::string measure =
        metric == DrillMetric::Duration ? "quantile_over_time(duration, 0.95)" : "rate()";
    return with(drillSpans(filter, metric), measure + " by (" + attribute + ")");
}

Text comparisonQuery(const DrillSubject &subject)
{
    const auto selection = selectionText(subject);
    if (selection.empty())
        return std::string();
    auto stage = "compare(" + selection + ", " + std::to_string(valuesCompared);
    if (subject.selection)
        stage += ", " + std::to_string(subject.selection->startUnixNano) + ", "
            + std::to_string(subject.selection->endUnixNano);
    return with(drillFilter(subject.filter), stage + ")");
}

Text exceptionsQuery(const QString &filter)
{
    const Condition hasException = {"event.exception.type", "!=", "nil"};
    return with(
        with(drillFilter(filter), hasException),
        std::string("count_over_time() by (event.exception.type, event.exception.message)"));
}

std::uint64_t slowBoundNs(const app::query::MetricsAnswer &histogram)
{
    constexpr double nsPerSecond = 1e9;
    std::map<double, double, std::greater<>> counts; // slowest first
    double total = 0;
    for (const auto &series : histogram.series) {
        if (const auto *bound = bucketOf(series)) {
            counts[*bound] += sumOf(series);
            total += sumOf(series);
        }
    }
    std::uint64_t slow = 0;
    double above = 0;
    for (const auto &[bound, count] : counts) {
        if (above > total * slowShare)
            break;
        slow = above > 0 ? std::uint64_t(bound * nsPerSecond) : slow;
        above += count;
    }
    return slow;
}

const std::vector<std::string> &modelAttributes()
{
    static const std::vector<std::string> attributes = {"span.gen_ai.request.model",
                                                        "span.gen_ai.provider.name",
                                                        "resource.service.name",
                                                        "span.user.id",
                                                        "span.session.id",
                                                        "span.gen_ai.response.finish_reason",
                                                        "name",
                                                        "kind"};
    return attributes;
}

std::string attributeText(const std::string &scope, const std::string &name)
{
    const auto plain = scope + "." + name;
    const auto parsed = app::traceql::parse("{ " + plain + " != nil }");
    return parsed ? plain : scope + "." + app::traceql::quotedName(name);
}

Condition conditionFor(const app::query::Label &label, bool isOut)
{
    const std::string op = isOut ? "!=" : "=";
    const auto text = app::query::labelText(label.value);
    const bool isText = label.value.get<std::string>() != nullptr;
    if (label.value.isEmpty() || (isText && text == app::query::nilText))
        return {label.key, op, "nil"};
    return {label.key, op,
            isText && !isOfWords(label.key) ? app::traceql::plainlyQuoted(text) : text};
}

app::Result<QString> withCondition(const QString &filter, const Condition &condition)
{
    const auto text = with(Text(filter.trimmed().toStdString()), condition);
    return text.map([](const std::string &query) { return QString::fromStdString(query); });
}

} // namespace ui
