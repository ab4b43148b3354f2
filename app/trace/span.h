#pragma once

#include "app/base/time.h"
#include "app/trace/ids.h"
#include "app/trace/value.h"

#include <cstdint>
#include <string>
#include <vector>

/// OTLP traces as values: every field of opentelemetry.proto.trace.v1, resource.v1 and common.v1 under its own name.
namespace app::trace {

struct Event {
    UnixNano timeUnixNano = 0;
    std::string name;
    Attributes attributes;
    std::uint32_t droppedAttributesCount = 0;
    bool operator==(const Event &) const = default;
};

struct Link {
    TraceId traceId;
    SpanId spanId;
    std::string traceState;
    Attributes attributes;
    std::uint32_t droppedAttributesCount = 0;
    std::uint32_t flags = 0;
    bool operator==(const Link &) const = default;
};

/// The enums are open, as proto3's are: a number this version does not know is kept as it came.
enum class StatusCode : std::int32_t { Unset = 0, Ok = 1, Error = 2 };
enum class SpanKind : std::int32_t {
    Unspecified = 0,
    Internal = 1,
    Server = 2,
    Client = 3,
    Producer = 4,
    Consumer = 5,
};

struct Status {
    std::string message;
    StatusCode code = StatusCode::Unset;
    bool operator==(const Status &) const = default;
};

struct Span {
    TraceId traceId;
    SpanId spanId;
    std::string traceState;
    SpanId parentSpanId; ///< null at a root
    std::uint32_t flags = 0;
    std::string name;
    SpanKind kind = SpanKind::Unspecified;
    UnixNano startTimeUnixNano = 0;
    UnixNano endTimeUnixNano = 0;
    Attributes attributes;
    std::uint32_t droppedAttributesCount = 0;
    std::vector<Event> events;
    std::uint32_t droppedEventsCount = 0;
    std::vector<Link> links;
    std::uint32_t droppedLinksCount = 0;
    Status status;

    /// 0 where the end lies before the start (clock skew or an unfinished span).
    std::uint64_t durationNs() const
    {
        return endTimeUnixNano > startTimeUnixNano ? endTimeUnixNano - startTimeUnixNano : 0;
    }
    bool operator==(const Span &) const = default;
};

/// The instrumentation scope.
struct Scope {
    std::string name;
    std::string version;
    Attributes attributes;
    std::uint32_t droppedAttributesCount = 0;
    bool operator==(const Scope &) const = default;
};

struct ScopeSpans {
    Scope scope;
    std::vector<Span> spans;
    std::string schemaUrl;
    bool operator==(const ScopeSpans &) const = default;
};

struct Resource {
    Attributes attributes;
    std::uint32_t droppedAttributesCount = 0;
    bool operator==(const Resource &) const = default;
};

struct ResourceSpans {
    Resource resource;
    std::vector<ScopeSpans> scopeSpans;
    std::string schemaUrl;
    bool operator==(const ResourceSpans &) const = default;
};

/// What one export request or one file holds (TracesData, ExportTraceServiceRequest).
struct Batch {
    std::vector<ResourceSpans> resourceSpans;
    bool operator==(const Batch &) const = default;
};

std::size_t spanCount(const Batch &batch);

} // namespace app::trace
