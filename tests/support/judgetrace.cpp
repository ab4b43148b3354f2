#include "tests/support/judgetrace.h"

#include <algorithm>

namespace tests::judge {

using namespace app;
using traceql::Intrinsic;
using traceql::Scope;

namespace {

std::string shortHex(const trace::TraceId &id)
{
    const auto hex = trace::toHex(id);
    return hex.substr(std::min(hex.find_first_not_of('0'), hex.size()));
}

/// 8.1: in at `left`, out at `right`; siblings by start, then id.
void number(std::vector<Facts::Node> &nodes, int at, std::int64_t parent, std::int64_t &counter)
{
    auto &node = nodes[std::size_t(at)];
    node.isConnected = true;
    node.nestedParent = parent;
    node.nestedLeft = ++counter;
    for (int child = 0; child < int(nodes.size()); ++child) {
        if (nodes[std::size_t(child)].parent == at)
            number(nodes, child, node.nestedLeft, counter);
    }
    node.nestedRight = ++counter;
}

Value firstIn(const trace::Attributes &attributes, const std::string &name)
{
    for (const auto &[key, value] : attributes) {
        if (key == name)
            return valueOf(value);
    }
    return {};
}

Value traceIntrinsic(const Facts &facts, Intrinsic intrinsic)
{
    const auto &summary = facts.summary;
    switch (intrinsic) {
    case Intrinsic::TraceId: return {shortHex(facts.trace.id)};
    case Intrinsic::TraceDuration: return {traceql::Duration{std::int64_t(summary.durationNs())}};
    case Intrinsic::RootName: return {summary.rootName};
    case Intrinsic::RootServiceName: return {summary.rootServiceName};
    default: return {};
    }
}

Value childIntrinsic(const At &at, Intrinsic intrinsic)
{
    if (intrinsic == Intrinsic::EventName && at.event)
        return {at.event->name};
    if (intrinsic == Intrinsic::EventTimeSinceStart && at.event)
        return {traceql::Duration{
            std::int64_t(at.event->timeUnixNano - at.node().span().startTimeUnixNano)}};
    if (intrinsic == Intrinsic::LinkTraceId && at.link)
        return {shortHex(at.link->traceId)};
    if (intrinsic == Intrinsic::LinkSpanId && at.link)
        return {trace::toHex(at.link->spanId)};
    return traceIntrinsic(at.facts, intrinsic);
}

Value intrinsicAt(const At &at, Intrinsic intrinsic)
{
    const auto &node = at.node();
    const auto &span = node.span();
    switch (intrinsic) {
    case Intrinsic::Duration: return {traceql::Duration{std::int64_t(span.durationNs())}};
    case Intrinsic::Name: return {span.name};
    case Intrinsic::Status: return {traceql::StatusCode(span.status.code)};
    case Intrinsic::StatusMessage: return {span.status.message};
    case Intrinsic::Kind: return {traceql::SpanKind(span.kind)};
    case Intrinsic::SpanId: return {trace::toHex(span.spanId)};
    case Intrinsic::SpanParentId:
        return {node.isRoot() ? std::string() : trace::toHex(span.parentSpanId)};
    case Intrinsic::ChildCount: return {node.childCount};
    case Intrinsic::NestedSetLeft: return {node.nestedLeft};
    case Intrinsic::NestedSetRight: return {node.nestedRight};
    case Intrinsic::NestedSetParent: return {node.nestedParent};
    case Intrinsic::InstrumentationName: return {node.located->scope().name};
    case Intrinsic::InstrumentationVersion: return {node.located->scope().version};
    default: return childIntrinsic(at, intrinsic);
    }
}

/// The service name stands in every resource.
Value resourceAttribute(const trace::Resource &resource, const std::string &name)
{
    if (name == "service.name")
        return {std::string(trace::serviceName(resource))};
    return firstIn(resource.attributes, name);
}

Value attributeOfOne(const At &at, const traceql::Attribute &attribute)
{
    const auto &name = attribute.name;
    const auto &located = *at.node().located;
    if (attribute.ofParent)
        return {};
    if (attribute.intrinsic != Intrinsic::None)
        return intrinsicAt(at, attribute.intrinsic);
    switch (attribute.scope) {
    case Scope::Span: return firstIn(located.span->attributes, name);
    case Scope::Resource: return resourceAttribute(located.resource(), name);
    case Scope::Event: return at.event ? firstIn(at.event->attributes, name) : Value{};
    case Scope::Link: return at.link ? firstIn(at.link->attributes, name) : Value{};
    case Scope::Instrumentation: return firstIn(located.scope().attributes, name);
    case Scope::None: break;
    }
    const auto own = firstIn(located.span->attributes, name); // 3.3
    return own.isNil() ? firstIn(located.resource().attributes, name) : own;
}

} // namespace

Facts::Facts(const trace::Trace &whole) : trace(whole), summary(trace::summarize(whole))
{
    for (const auto &located : trace.spans)
        nodes.push_back({.located = &located});
    std::stable_sort(nodes.begin(), nodes.end(), [](const Node &left, const Node &right) {
        return std::tie(left.span().startTimeUnixNano, left.span().spanId)
            < std::tie(right.span().startTimeUnixNano, right.span().spanId);
    });
    for (auto &node : nodes) {
        for (std::size_t i = 0; i < nodes.size(); ++i) {
            if (!node.isRoot() && nodes[i].span().spanId == node.span().parentSpanId) {
                node.parent = int(i);
                ++nodes[i].childCount;
            }
        }
    }
    std::int64_t counter = 0;
    for (int i = 0; i < int(nodes.size()); ++i) {
        if (nodes[std::size_t(i)].isRoot())
            number(nodes, i, -1, counter);
    }
}

Value attributeAt(const At &at, const traceql::Attribute &attribute)
{
    if (at.pick == At::Pick::Given || (!isOfEvent(attribute) && !isOfLink(attribute)))
        return attributeOfOne(at, attribute);
    Elements values;
    for (const auto &event : at.node().span().events)
        values.push_back(attributeOfOne({at.facts, at.position, &event}, attribute));
    for (const auto &link : at.node().span().links)
        values.push_back(attributeOfOne({at.facts, at.position, nullptr, &link}, attribute));
    std::erase_if(values, [](const Value &value) { return value.isNil(); });
    if (values.empty())
        return {};
    return at.pick == At::Pick::First ? values.front() : values.back();
}

bool isOfEvent(const traceql::Attribute &attribute)
{
    return attribute.scope == Scope::Event || attribute.intrinsic == Intrinsic::EventName
        || attribute.intrinsic == Intrinsic::EventTimeSinceStart;
}

bool isOfLink(const traceql::Attribute &attribute)
{
    return attribute.scope == Scope::Link || attribute.intrinsic == Intrinsic::LinkTraceId
        || attribute.intrinsic == Intrinsic::LinkSpanId;
}

} // namespace tests::judge
