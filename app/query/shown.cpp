#include "app/query/shown.h"

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

ShownAttributes::ShownAttributes(const traceql::Query &query)
{
    for (const auto &stage : query.pipeline.stages) {
        if (const auto *select = std::get_if<traceql::Select>(&stage.value)) {
            for (const auto &attribute : select->attributes)
                add(attribute);
        }
        const auto *spansets = std::get_if<traceql::SpansetExpr>(&stage.value);
        for (std::size_t i = 0; spansets && i < spansets->nodes.size(); ++i) {
            if (const auto *filter = std::get_if<traceql::SpansetFilter>(&spansets->nodes[i].value))
                add(filter->condition);
        }
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

trace::Attributes ShownAttributes::of(const SpanView &view) const
{
    SpanView last(view.facts(), view.located());
    const auto &span = *view.located().span;
    last.event = span.events.empty() ? nullptr : &span.events.back();
    last.link = span.links.empty() ? nullptr : &span.links.back();
    trace::Attributes shown;
    for (const auto &attribute : m_attributes) {
        const auto value = last.value(attribute);
        if (!isNil(value))
            shown.push_back({traceql::resultKey(attribute), toValue(value)});
    }
    return shown;
}

} // namespace app::query
