#include "app/receiver/batchbytes.h"

#include <string>
#include <variant>

namespace app::receiver {
namespace {

std::size_t held(const trace::Attributes &attributes);
std::size_t held(const trace::Value &value);

std::size_t held(const std::string &text)
{
    const auto within = std::string().capacity();
    return text.capacity() > within ? text.capacity() : 0;
}

struct Held {
    std::size_t operator()(const std::string &text) const { return held(text); }
    std::size_t operator()(const Bytes &bytes) const { return bytes.capacity(); }
    std::size_t operator()(const trace::Attributes &pairs) const { return held(pairs); }
    std::size_t operator()(const trace::Array &array) const
    {
        auto bytes = array.capacity() * sizeof(trace::Value);
        for (const auto &element : array)
            bytes += held(element);
        return bytes;
    }
    template <typename T>
    std::size_t operator()(const T & /*scalar*/) const
    {
        return 0;
    }
};

std::size_t held(const trace::Value &value) { return std::visit(Held(), value.data()); }

std::size_t held(const trace::Attributes &attributes)
{
    auto bytes = attributes.capacity() * sizeof(trace::Attribute);
    for (const auto &[key, value] : attributes)
        bytes += held(key) + held(value);
    return bytes;
}

std::size_t held(const trace::Span &span)
{
    auto bytes = held(span.name) + held(span.traceState) + held(span.status.message)
        + held(span.attributes) + span.events.capacity() * sizeof(trace::Event)
        + span.links.capacity() * sizeof(trace::Link);
    for (const auto &event : span.events)
        bytes += held(event.name) + held(event.attributes);
    for (const auto &link : span.links)
        bytes += held(link.traceState) + held(link.attributes);
    return bytes;
}

std::size_t held(const trace::ScopeSpans &scopeSpans)
{
    const auto &scope = scopeSpans.scope;
    auto bytes = held(scope.name) + held(scope.version) + held(scope.attributes)
        + held(scopeSpans.schemaUrl) + scopeSpans.spans.capacity() * sizeof(trace::Span);
    for (const auto &span : scopeSpans.spans)
        bytes += held(span);
    return bytes;
}

} // namespace

std::size_t bytesInMemory(const trace::Batch &batch)
{
    auto bytes = batch.resourceSpans.capacity() * sizeof(trace::ResourceSpans);
    for (const auto &resourceSpans : batch.resourceSpans) {
        bytes += held(resourceSpans.resource.attributes) + held(resourceSpans.schemaUrl)
            + resourceSpans.scopeSpans.capacity() * sizeof(trace::ScopeSpans);
        for (const auto &scopeSpans : resourceSpans.scopeSpans)
            bytes += held(scopeSpans);
    }
    return bytes;
}

} // namespace app::receiver
