#pragma once

#include "app/trace/trace.h"

#include <cstdint>
#include <memory>
#include <vector>

/// Spans that differ only in what a test names.
namespace tests {
namespace detail {

template <typename Id>
Id numbered(std::uint64_t number)
{
    Id id;
    for (auto byte = id.bytes.rbegin(); number != 0; ++byte, number >>= 8)
        *byte = std::uint8_t(number);
    return id;
}

} // namespace detail

inline app::trace::TraceId traceId(std::uint64_t number)
{
    return detail::numbered<app::trace::TraceId>(number);
}

inline app::trace::SpanId spanId(std::uint64_t number)
{
    return detail::numbered<app::trace::SpanId>(number);
}

/// Span `number` of trace `trace`, from `start` to `end`, a root where `parent` is 0.
struct SpanOf {
    std::uint64_t trace = 1;
    std::uint64_t number = 1;
    app::UnixNano start = 100;
    app::UnixNano end = 200;
    std::uint64_t parent = 0;
};
inline app::trace::Span span(const SpanOf &of)
{
    app::trace::Span span;
    span.traceId = traceId(of.trace);
    span.spanId = spanId(of.number);
    span.parentSpanId = spanId(of.parent);
    span.name = "span " + std::to_string(of.number);
    span.startTimeUnixNano = of.start;
    span.endTimeUnixNano = of.end;
    return span;
}

/// One request of the service "shop" with these spans.
inline std::shared_ptr<const app::trace::Batch> batch(const std::vector<SpanOf> &spans)
{
    app::trace::ScopeSpans scopeSpans;
    for (const auto &of : spans)
        scopeSpans.spans.push_back(span(of));
    app::trace::ResourceSpans resourceSpans;
    resourceSpans.resource.attributes = {{"service.name", "shop"}};
    resourceSpans.scopeSpans.push_back(std::move(scopeSpans));
    app::trace::Batch batch;
    batch.resourceSpans.push_back(std::move(resourceSpans));
    return std::make_shared<const app::trace::Batch>(std::move(batch));
}

/// These spans, of no service, as one trace.
inline std::shared_ptr<const app::trace::Trace> traceOf(std::vector<app::trace::Span> spans)
{
    app::trace::Batch batch;
    batch.resourceSpans.push_back({{}, {{{}, std::move(spans), {}}}, {}});
    app::trace::Trace trace;
    trace.spans = app::trace::locate(std::make_shared<const app::trace::Batch>(std::move(batch)));
    return std::make_shared<const app::trace::Trace>(std::move(trace));
}

} // namespace tests
