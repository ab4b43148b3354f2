#pragma once

#include "app/trace/span.h"

#include <memory>
#include <string_view>
#include <vector>

namespace app::trace {

/// A span with where it came from. It points into the batch it arrived in, which it keeps alive and which never changes.
struct LocatedSpan {
    std::shared_ptr<const Batch> batch;
    const ResourceSpans *resourceSpans = nullptr;
    const ScopeSpans *scopeSpans = nullptr;
    const Span *span = nullptr;

    const Resource &resource() const { return resourceSpans->resource; }
    const Scope &scope() const { return scopeSpans->scope; }
};

/// Everything known of one trace, in order of arrival; spans with the same id occur once.
struct Trace {
    TraceId id;
    std::vector<LocatedSpan> spans;
};

/// `service.name` of the resource if it is a string, else empty (TraceQL reference 3.4).
std::string_view serviceName(const Resource &resource);

/// Spans taken apart from their batch, sharing it, in document order.
std::vector<LocatedSpan> locate(std::shared_ptr<const Batch> batch);

/// The trace as one batch again: spans that arrived under the same resource and scope stand together, in order of arrival.
Batch toBatch(const Trace &trace);

/// What a list of traces shows of one (TraceQL reference 8.2, 8.3).
struct Summary {
    TraceId id;
    std::string rootServiceName; ///< empty where no root has arrived
    std::string rootName;
    UnixNano startUnixNano = 0;
    UnixNano endUnixNano = 0;
    int spanCount = 0;
    int errorCount = 0;
    std::string
        model; ///< of the first call to a language model, and how many others: "openai/gpt-4o +1"
    int callCount = 0;           ///< calls to language models
    std::int64_t tokenCount = 0; ///< in and out, as far as told
    double costDollars = 0;      ///< as far as told
    std::uint64_t durationNs() const { return endUnixNano - startUnixNano; }
    bool operator==(const Summary &) const = default;
};
Summary summarize(const Trace &trace);

} // namespace app::trace
