#include "app/query/supported.h"

#include "app/traceql/language.h"

namespace app::query {
namespace {

using traceql::Intrinsic;

Result<> refuse(std::string_view what, TextRange place)
{
    return fail(Error::Kind::Unsupported, "`" + std::string(what) + "` cannot be run here yet",
                place);
}

bool needsNestedSets(Intrinsic intrinsic)
{
    return intrinsic == Intrinsic::NestedSetLeft || intrinsic == Intrinsic::NestedSetRight
        || intrinsic == Intrinsic::NestedSetParent;
}

Result<> checkAttribute(const traceql::Attribute &attribute)
{
    if (needsNestedSets(attribute.intrinsic) || attribute.ofParent)
        return refuse(traceql::canonicalName(attribute), attribute.place);
    return {};
}

Result<> checkExpression(const traceql::FieldExpr &expression)
{
    for (const auto &node : expression.nodes) {
        if (const auto *attribute = std::get_if<traceql::Attribute>(&node.value))
            APP_CHECK(checkAttribute(*attribute));
    }
    return {};
}

Result<> checkNode(const traceql::SpansetNode &node)
{
    if (const auto *filter = std::get_if<traceql::SpansetFilter>(&node.value))
        return checkExpression(filter->condition);
    const auto *binary = std::get_if<traceql::SpansetBinary>(&node.value);
    if (!binary)
        return refuse("( … | … )", node.place);
    const bool joins = binary->op.relation == traceql::Relation::And
        || binary->op.relation == traceql::Relation::Or;
    return joins ? Result<>() : refuse(traceql::symbol(binary->op), node.place);
}

Result<> checkStage(const traceql::Stage &stage)
{
    if (const auto *spansets = std::get_if<traceql::SpansetExpr>(&stage.value)) {
        for (const auto &node : spansets->nodes)
            APP_CHECK(checkNode(node));
        return {};
    }
    if (const auto *select = std::get_if<traceql::Select>(&stage.value)) {
        for (const auto &attribute : select->attributes)
            APP_CHECK(checkAttribute(attribute));
        return {};
    }
    if (const auto *filter = std::get_if<traceql::ScalarFilter>(&stage.value)) {
        const auto *aggregate = traceql::aggregateOf(*filter);
        return refuse(aggregate ? traceql::name(aggregate->op) : "scalar filter", stage.place);
    }
    return refuse(std::holds_alternative<traceql::GroupBy>(stage.value) ? "by()" : "coalesce()",
                  stage.place);
}

} // namespace

Result<> checkSupported(const traceql::Query &query)
{
    for (const auto &stage : query.pipeline.stages)
        APP_CHECK(checkStage(stage));
    return {};
}

} // namespace app::query
