#include "app/traceql/check.h"

#include "app/traceql/fieldcheck.h"
#include "app/traceql/language.h"

#include <algorithm>
#include <tuple>

namespace app::traceql {
namespace {

class Checker
{
public:
    std::vector<Error> run(const Query &query)
    {
        check(query.pipeline);
        if (query.metrics)
            check(*query.metrics);
        std::ranges::sort(m_errors, [](const Error &left, const Error &right) {
            return std::tie(left.place->begin, left.place->end, left.detail)
                < std::tie(right.place->begin, right.place->end, right.detail);
        });
        return std::move(m_errors);
    }

private:
    void refuse(std::string detail, TextRange place)
    {
        m_errors.push_back({Error::Kind::Invalid, std::move(detail), place});
    }

    void check(const Pipeline &pipeline)
    {
        for (const auto &stage : pipeline.stages)
            std::visit([&](const auto &value) { check(value, stage.place); }, stage.value);
    }
    void check(const SpansetExpr &expr, TextRange)
    {
        for (const auto &node : expr.nodes) {
            if (const auto *filter = std::get_if<SpansetFilter>(&node.value))
                checkFilter(*filter, m_errors);
            if (const auto *pipeline = std::get_if<Pipeline>(&node.value))
                check(*pipeline);
        }
    }
    void check(const GroupBy &group, TextRange)
    {
        if (checkFields(group.by, m_errors) && !referencesSpan(group.by))
            refuse("by() needs something of the span, such as by(resource.service.name)",
                   group.by.place());
    }
    void check(const Coalesce &, TextRange) {}
    void check(const Select &select, TextRange)
    {
        for (const auto &attribute : select.attributes)
            checkAttribute(attribute, m_errors);
    }
    void check(const ScalarFilter &filter, TextRange place);
    void check(const Aggregate &aggregate);
    void check(const Metrics &metrics);
    void checkGroups(const Metrics &metrics);
    void check(const Selection &selection, TextRange place);
    void check(const SecondStage &stage);

    std::vector<Error> m_errors;
};

/// Reference 4.10: nothing but `aggregate comparison literal` is supported.
void Checker::check(const ScalarFilter &filter, TextRange place)
{
    const auto *aggregate = aggregateOf(filter);
    if (aggregate && literalOf(filter))
        return check(*aggregate);
    refuse("only an aggregate on the left can be compared with a plain value on the right, such as "
           "count() > 2",
           place);
}

void Checker::check(const Aggregate &aggregate)
{
    if (!aggregate.argument || !checkFields(*aggregate.argument, m_errors))
        return;
    const auto type = typeOf(*aggregate.argument);
    const std::string function = std::string(name(aggregate.op)) + "()";
    if (!isNumeric(type) && type != Type::Attribute)
        refuse(function + " needs a number, such as " + std::string(name(aggregate.op))
                   + "(duration)",
               aggregate.argument->place());
    else if (!referencesSpan(*aggregate.argument))
        refuse(function + " needs something of the span", aggregate.argument->place());
}

void Checker::check(const Metrics &metrics)
{
    checkGroups(metrics);
    for (const double quantile : metrics.quantiles) {
        if (quantile < 0 || quantile > 1)
            refuse("a quantile lies between 0 and 1; write .95 for the 95th percentile",
                   metrics.place);
    }
    if (metrics.selection)
        check(*metrics.selection, metrics.place);
    for (const auto &stage : metrics.secondStages) {
        if (metrics.op == MetricsOp::Compare)
            refuse("nothing can follow compare()", stage.place);
        else
            check(stage);
    }
}

void Checker::checkGroups(const Metrics &metrics)
{
    const bool keepsOneForItself = metrics.op == MetricsOp::QuantileOverTime
        || metrics.op == MetricsOp::HistogramOverTime || metrics.op == MetricsOp::AvgOverTime;
    const std::size_t limit = keepsOneForItself ? 4 : 5;
    if (metrics.by.size() > limit)
        refuse(std::string(name(metrics.op)) + " groups by at most " + std::to_string(limit)
                   + " attributes",
               metrics.by[limit].place);
}

void Checker::check(const Selection &selection, TextRange place)
{
    checkFilter(selection.filter, m_errors);
    const bool hasWindow = selection.startUnixNano != 0 || selection.endUnixNano != 0;
    if (selection.topN <= 0)
        refuse("the second argument of compare() says how many values to keep; write 1 or more",
               place);
    else if (hasWindow && (selection.startUnixNano <= 0 || selection.endUnixNano <= 0))
        refuse("compare() takes start and end as Unix time in nanoseconds, both above 0", place);
    else if (hasWindow && selection.endUnixNano <= selection.startUnixNano)
        refuse("the end of compare() must lie behind its start", place);
}

void Checker::check(const SecondStage &stage)
{
    const auto *top = std::get_if<TopK>(&stage.value);
    if (top && top->limit <= 0)
        refuse("topk() and bottomk() keep 1 series or more", stage.place);
}

} // namespace

std::vector<Error> check(const Query &query) { return Checker().run(query); }

} // namespace app::traceql
