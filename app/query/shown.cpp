#include "app/query/shown.h"

#include "app/query/expression.h"
#include "app/traceql/language.h"

#include <algorithm>

namespace app::query {
namespace {

using traceql::Intrinsic;

bool isShownAnyway(Intrinsic intrinsic)
{
    switch (intrinsic) {
    case Intrinsic::Duration:
    case Intrinsic::Name:
    case Intrinsic::TraceDuration:
    case Intrinsic::RootName:
    case Intrinsic::RootServiceName:
    case Intrinsic::TraceId:
    case Intrinsic::SpanId:
    case Intrinsic::ChildCount: return true;
    default: return false;
    }
}

} // namespace

ShownAttributes::ShownAttributes(const traceql::Pipeline &pipeline) { add(pipeline); }

void ShownAttributes::add(const traceql::Pipeline &pipeline)
{
    for (const auto &stage : pipeline.stages) {
        if (const auto *spansets = std::get_if<traceql::SpansetExpr>(&stage.value))
            add(*spansets);
        if (const auto *group = std::get_if<traceql::GroupBy>(&stage.value))
            add(group->by);
        if (const auto *filter = std::get_if<traceql::ScalarFilter>(&stage.value)) {
            const auto *aggregate = traceql::aggregateOf(*filter);
            if (aggregate && aggregate->argument)
                add(*aggregate->argument);
        }
        if (const auto *select = std::get_if<traceql::Select>(&stage.value)) {
            for (const auto &attribute : select->attributes)
                add(attribute);
        }
    }
}

void ShownAttributes::add(const traceql::SpansetExpr &spansets)
{
    for (const auto &node : spansets.nodes) {
        if (const auto *filter = std::get_if<traceql::SpansetFilter>(&node.value))
            add(filter->condition);
        if (const auto *pipeline = std::get_if<traceql::Pipeline>(&node.value))
            add(*pipeline);
    }
}

void ShownAttributes::add(const traceql::FieldExpr &expression)
{
    for (const auto &node : expression.nodes) {
        if (const auto *attribute = std::get_if<traceql::Attribute>(&node.value))
            add(*attribute);
    }
}

void ShownAttributes::add(const traceql::Attribute &attribute)
{
    m_isNameAsked = m_isNameAsked || attribute.intrinsic == Intrinsic::Name;
    const bool isKnown =
        std::find(m_attributes.begin(), m_attributes.end(), attribute) != m_attributes.end();
    if (!isKnown && !isShownAnyway(attribute.intrinsic))
        m_attributes.push_back(attribute);
}

Result<ShownReader> ShownReader::open(BlockReader &block, const ShownAttributes &shown)
{
    ShownReader reader;
    for (const auto &attribute : shown.attributes()) {
        APP_TRY(auto values, ValueReader::open(block, attribute));
        One one{traceql::resultKey(attribute), std::move(values)};
        if (isOfEvent(attribute) || isOfLink(attribute)) {
            APP_TRY(one.children, block.children(homeOf(attribute)));
        }
        reader.m_shown.push_back(std::move(one));
    }
    return reader;
}

Dynamic ShownReader::valueOf(One &one, std::uint32_t span)
{
    if (!one.children)
        return one.reader.at({.span = span});
    for (auto row = (*one.children)[span + 1]; row > (*one.children)[span]; --row) {
        const auto value = one.reader.atHome(row - 1);
        if (!isNil(value))
            return value;
    }
    return {};
}

trace::Attributes ShownReader::of(std::uint32_t span)
{
    trace::Attributes shown;
    for (auto &one : m_shown) {
        const auto value = valueOf(one, span);
        if (!isNil(value))
            shown.push_back({one.key, toValue(value)});
    }
    return shown;
}

} // namespace app::query
