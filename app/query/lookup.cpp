#include "app/query/lookup.h"

#include <memory>

namespace app::query {

using traceql::Intrinsic;
using traceql::Scope;

TraceFacts::TraceFacts(const store::StoredTrace &stored)
    : m_stored(stored)
    , m_shortTraceId(shortHex(stored.trace.id))
{
    for (const auto &located : stored.trace.spans) {
        if (!located.span->parentSpanId.isNull())
            ++m_childCounts[located.span->parentSpanId];
    }
}

std::int64_t TraceFacts::childCount(const trace::Span &span) const
{
    const auto hit = m_childCounts.find(span.spanId);
    return hit == m_childCounts.end() ? 0 : hit->second;
}

SpanView::SpanView(const TraceFacts &facts, const trace::LocatedSpan &located)
    : m_facts(facts)
    , m_located(located)
{
}

Dynamic SpanView::value(const traceql::Attribute &attribute) const
{
    if (attribute.intrinsic != Intrinsic::None)
        return intrinsic(attribute.intrinsic);
    // Tempo keeps the service name of every resource, so this one attribute is never missing
    if (attribute.scope == Scope::Resource && attribute.name == "service.name")
        return trace::serviceName(m_located.resource());
    const auto *found = find(attribute);
    return found ? toDynamic(*found) : Dynamic{};
}

const trace::Value *SpanView::find(const traceql::Attribute &attribute) const
{
    const auto &name = attribute.name;
    switch (attribute.scope) {
    case Scope::Span: return trace::find(m_located.span->attributes, name);
    case Scope::Resource: return trace::find(m_located.resource().attributes, name);
    case Scope::Event: return event ? trace::find(event->attributes, name) : nullptr;
    case Scope::Link: return link ? trace::find(link->attributes, name) : nullptr;
    case Scope::Instrumentation: return trace::find(m_located.scope().attributes, name);
    case Scope::None: break;
    }
    const auto *own = trace::find(m_located.span->attributes, name);
    return own ? own : trace::find(m_located.resource().attributes, name);
}

Dynamic SpanView::intrinsic(Intrinsic intrinsic) const
{
    const auto &span = *m_located.span;
    switch (intrinsic) {
    case Intrinsic::Duration: return traceql::Duration{std::int64_t(span.durationNs())};
    case Intrinsic::Name: return std::string_view(span.name);
    case Intrinsic::Status: return traceql::StatusCode(span.status.code);
    case Intrinsic::StatusMessage: return std::string_view(span.status.message);
    case Intrinsic::Kind: return traceql::SpanKind(span.kind);
    case Intrinsic::SpanId: return keep(trace::toHex(span.spanId));
    case Intrinsic::SpanParentId:
        return span.parentSpanId.isNull() ? std::string_view()
                                          : keep(trace::toHex(span.parentSpanId));
    case Intrinsic::ChildCount: return m_facts.childCount(span);
    case Intrinsic::InstrumentationName: return std::string_view(m_located.scope().name);
    case Intrinsic::InstrumentationVersion: return std::string_view(m_located.scope().version);
    case Intrinsic::EventName:
    case Intrinsic::EventTimeSinceStart: return event ? eventIntrinsic(intrinsic) : Dynamic{};
    case Intrinsic::LinkTraceId:
    case Intrinsic::LinkSpanId: return link ? linkIntrinsic(intrinsic) : Dynamic{};
    default: return traceIntrinsic(intrinsic);
    }
}

Dynamic SpanView::eventIntrinsic(Intrinsic intrinsic) const
{
    if (intrinsic == Intrinsic::EventName)
        return std::string_view(event->name);
    return traceql::Duration{std::int64_t(event->timeUnixNano - m_located.span->startTimeUnixNano)};
}

Dynamic SpanView::linkIntrinsic(Intrinsic intrinsic) const
{
    return keep(intrinsic == Intrinsic::LinkTraceId ? shortHex(link->traceId)
                                                    : trace::toHex(link->spanId));
}

Dynamic SpanView::traceIntrinsic(Intrinsic intrinsic) const
{
    const auto &summary = m_facts.stored().summary;
    switch (intrinsic) {
    case Intrinsic::TraceId: return std::string_view(m_facts.shortTraceId());
    case Intrinsic::TraceDuration: return traceql::Duration{std::int64_t(summary.durationNs())};
    case Intrinsic::RootName: return std::string_view(summary.rootName);
    case Intrinsic::RootServiceName: return std::string_view(summary.rootServiceName);
    default: return {};
    }
}

std::string_view SpanView::keep(std::string text) const
{
    m_texts.push_back(std::make_unique<std::string>(std::move(text)));
    return *m_texts.back();
}

} // namespace app::query
