#include "app/query/metricsattributes.h"

#include <algorithm>

namespace app::query {
namespace {

class Collector
{
public:
    void add(const traceql::Attribute &attribute)
    {
        if (std::find(all.begin(), all.end(), attribute) == all.end())
            all.push_back(attribute);
    }
    void add(const traceql::FieldExpr &expression)
    {
        for (const auto &node : expression.nodes) {
            if (const auto *attribute = std::get_if<traceql::Attribute>(&node.value))
                add(*attribute);
        }
    }
    void operator()(const traceql::SpansetExpr &expression)
    {
        for (const auto &node : expression.nodes) {
            if (const auto *filter = std::get_if<traceql::SpansetFilter>(&node.value))
                add(filter->condition);
        }
    }
    void operator()(const traceql::ScalarFilter &filter)
    {
        for (const auto &node : filter.left.nodes) {
            const auto *aggregate = std::get_if<traceql::Aggregate>(&node.value);
            if (aggregate && aggregate->argument)
                add(*aggregate->argument);
        }
    }
    void operator()(const traceql::GroupBy &group) { add(group.by); }
    void operator()(const traceql::Coalesce &) {}
    void operator()(const traceql::Select &select)
    {
        for (const auto &attribute : select.attributes)
            add(attribute);
    }

    std::vector<traceql::Attribute> all;
};

} // namespace

std::vector<traceql::Attribute> attributesOf(const traceql::Query &query)
{
    Collector collector;
    if (query.metrics) {
        for (const auto &attribute : query.metrics->by)
            collector.add(attribute);
        if (query.metrics->attribute)
            collector.add(*query.metrics->attribute);
    }
    for (const auto &stage : query.pipeline.stages)
        std::visit([&collector](const auto &one) { collector(one); }, stage.value);
    return std::move(collector.all);
}

} // namespace app::query
