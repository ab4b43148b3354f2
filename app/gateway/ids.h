#pragma once

#include "app/gateway/captured.h"
#include "app/gateway/generation.h"
#include "app/trace/ids.h"

#include <optional>
#include <string>
#include <string_view>

namespace app::gateway {

/// OpenRouter's rule: the first 16 bytes of SHA-256 of `key`; 32 hex digits are an id already. Never all zero.
trace::TraceId traceIdOf(std::string_view key);
/// The same with 8 bytes and 16 digits.
trace::SpanId spanIdOf(std::string_view key);
/// By the hash alone, whatever the key looks like.
trace::SpanId hashedSpanId(std::string_view key);

/// W3C Trace Context, version 00 and what later versions keep of it; nothing for anything else.
struct TraceParent {
    trace::TraceId traceId;
    trace::SpanId spanId;
    std::uint8_t flags = 0;
};
std::optional<TraceParent> traceParentOf(std::string_view header);

/// Of the spans of one call.
struct CallIds {
    std::string generationId; ///< as the upstream says it, or a made one: gen-…
    trace::TraceId traceId;
    trace::SpanId parent; ///< of the outermost span; null at a root
    trace::SpanId group;  ///< the span between, where `trace.span_name` asks for one
    trace::SpanId root;
    trace::SpanId attempt;
    trace::SpanId generation;
    std::string traceState;
    std::uint32_t flags = 0;
};

/// Who says where a call belongs, in this order: `trace.trace_id` and `trace.parent_span_id` of the body; the caller's
/// `traceparent` header (its span counts as the parent unless the body names another trace); else the call is a trace of its
/// own, whose key is the generation id. Ids so short that a server may use them again (Ollama counts to a thousand) count
/// together with the time.
CallIds callIdsOf(const CapturedCall &call, const Generation &generation);

} // namespace app::gateway
