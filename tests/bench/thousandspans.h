#pragma once

#include "app/trace/span.h"

namespace bench {

inline constexpr int spanCount = 1000;

/// A call to a language model as SDKs send it.
inline app::trace::Span generation(int number)
{
    app::trace::Span span;
    span.traceId.bytes = {0x12, 0xBD, 0x4A, std::uint8_t(number / 8 >> 8),
                          std::uint8_t(number / 8)};
    span.spanId.bytes = {1, std::uint8_t(number >> 8), std::uint8_t(number)};
    span.name = "chat anthropic/claude-3.5-haiku";
    span.kind = app::trace::SpanKind::Client;
    span.startTimeUnixNano = 1795170431463754934U + app::UnixNano(number) * 1'000'003;
    span.endTimeUnixNano = span.startTimeUnixNano + 428'967'058;
    span.attributes = {
        {"gen_ai.operation.name", "chat"},
        {"gen_ai.system", "anthropic"},
        {"gen_ai.request.model", "anthropic/claude-3.5-haiku"},
        {"gen_ai.usage.input_tokens", 1200 + number},
        {"gen_ai.usage.output_tokens", 300},
        {"gen_ai.usage.total_cost", 0.00123 * number},
        {"gen_ai.request.temperature", 0.7},
        {"gen_ai.prompt",
         R"({"messages":[{"role":"user","content":")" + std::string(400, 'x') + "\"}]}"},
        {"gen_ai.completion", R"({"completion":")" + std::string(400, 'y') + "\"}"},
        {"gen_ai.response.finish_reasons", app::trace::Array{"stop"}},
        {"stream", true},
    };
    span.status.code = app::trace::StatusCode::Ok;
    return span;
}

inline app::trace::Batch thousandSpans()
{
    app::trace::ScopeSpans scopeSpans{{"openinference", "0.1.29", {}, 0}, {}, {}};
    for (int i = 0; i < spanCount; ++i)
        scopeSpans.spans.push_back(generation(i));
    app::trace::Resource resource{{{"service.name", "agent-runner"}, {"service.version", "2.0.0"}},
                                  0};
    return {{{std::move(resource), {std::move(scopeSpans)}, {}}}};
}

} // namespace bench
