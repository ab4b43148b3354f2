#include "app/broadcast/sampletrace.h"

#include <string>

namespace app::broadcast {
namespace {

using trace::Attributes;

constexpr UnixNano millisecond = 1'000'000;

/// What all three spans of the sample share.
struct Sample {
    trace::TraceId traceId;
    trace::SpanId rootId = trace::randomSpanId();
    std::string generationId;
    std::string sessionId;
    std::string testId;
    UnixNano start = 0;
    UnixNano end = 0;
};

const char *providerResponses()
{
    return R"([{"provider_name":"OpenAI","status":200,"latency":320,"is_byok":false,)"
           R"("model_permaslug":"openai/gpt-4-turbo"}])";
}

const char *prompt()
{
    return R"({"messages":[{"role":"user","content":"What is the capital of France?"}]})";
}

const char *completion()
{
    return R"({"completion":"The capital of France is Paris.","reasoning":null,"toolCalls":[],)"
           R"("rawRequest":{"model":"openai/gpt-4-turbo","stream":false,"max_tokens":256}})";
}

void append(Attributes &attributes, const Attributes &more)
{
    attributes.insert(attributes.end(), more.begin(), more.end());
}

Attributes identity(const Sample &sample)
{
    return {
        {"trace.name", "Test Trace - OpenRouter Observability"},
        {"user.id", "test-user"},
        {"session.id", sample.sessionId},
        {"trace.tags", R"(["gpt-4-turbo","observability","test"])"},
        {"trace.metadata.environment", "test"},
        {"trace.metadata.source", "observability-test-button"},
        {"trace.metadata.testId", sample.testId},
        {"trace.metadata.test", true},
        {"trace.metadata.provider_responses", providerResponses()},
    };
}

Attributes spanHead(const Sample &sample)
{
    return {
        {"span.type", "generation"},
        {"span.level", "DEFAULT"},
        {"span.metadata.environment", "test"},
        {"span.metadata.source", "observability-test-button"},
        {"span.metadata.testId", sample.testId},
        {"span.metadata.test", true},
        {"span.metadata.provider_responses", providerResponses()},
        {"trace.input", prompt()},
        {"span.input", prompt()},
        {"trace.output", completion()},
        {"span.output", completion()},
    };
}

Attributes generationFacts(const Sample &sample)
{
    return {
        {"gen_ai.operation.name", "chat"},
        {"gen_ai.system", "openai"},
        {"gen_ai.provider.name", "openai"},
        {"gen_ai.request.model", "openai/gpt-4-turbo"},
        {"gen_ai.response.model", "openai/gpt-4-turbo"},
        {"gen_ai.response.id", sample.generationId},
        {"gen_ai.usage.input_tokens", 50},
        {"gen_ai.usage.output_tokens", 100},
        {"gen_ai.usage.total_tokens", 150},
        {"gen_ai.usage.input_cost", 0.005},
        {"gen_ai.usage.output_cost", 0.015},
        {"gen_ai.usage.total_cost", 0.02},
        {"gen_ai.prompt", prompt()},
        {"gen_ai.completion", completion()},
        {"gen_ai.usage.input_tokens.cached", 20},
        {"gen_ai.usage.output_tokens.reasoning", 0},
        // a JSON text and not an array, as OpenRouter sends it
        {"gen_ai.response.finish_reasons", R"(["stop"])"},
        {"gen_ai.response.finish_reason", "stop"},
        {"gen_ai.request.temperature", 0.7},
        {"gen_ai.request.max_tokens", 256},
    };
}

Attributes routing()
{
    return {
        {"trace.metadata.openrouter.source", "api"},
        {"trace.metadata.openrouter.api_key_name", "Test key"},
        {"trace.metadata.openrouter.router_latency_ms", 20.0},
        {"trace.metadata.openrouter.provider_request_ms", 1480.0},
        {"trace.metadata.openrouter.first_token_ms", 340.0},
        {"trace.metadata.openrouter.provider_name", "OpenAI"},
        {"trace.metadata.openrouter.provider_slug", "openai"},
        {"trace.metadata.openrouter.finish_reason", "stop"},
        {"trace.metadata.openrouter.input_unit_price", 0.0001},
        {"trace.metadata.openrouter.output_unit_price", 0.00015},
    };
}

trace::Span rootSpan(const Sample &sample)
{
    trace::Span span;
    span.traceId = sample.traceId;
    span.spanId = sample.rootId;
    span.name = "Test Generation";
    span.kind = trace::SpanKind::Client;
    span.startTimeUnixNano = sample.start;
    span.endTimeUnixNano = sample.end;
    span.status.code = trace::StatusCode::Ok;
    span.attributes = identity(sample);
    append(span.attributes, spanHead(sample));
    append(span.attributes, generationFacts(sample));
    append(span.attributes, routing());
    return span;
}

trace::Span childSpan(const Sample &sample, const char *name, Attributes attributes)
{
    trace::Span span;
    span.traceId = sample.traceId;
    span.spanId = trace::randomSpanId();
    span.parentSpanId = sample.rootId;
    span.name = name;
    span.kind = trace::SpanKind::Server;
    span.startTimeUnixNano = sample.start;
    span.endTimeUnixNano = sample.end;
    span.status.code = trace::StatusCode::Ok;
    span.attributes = std::move(attributes);
    return span;
}

/// From the request until the provider's headers are here; the generation begins where it ends.
trace::Span attemptSpan(const Sample &sample)
{
    auto span = childSpan(sample, "provider attempt 1: OpenAI",
                          {
                              {"span.type", "span"},
                              {"span.level", "DEFAULT"},
                              {"span.metadata.attempt_index", 0},
                              {"span.metadata.status_code", 200},
                              {"span.metadata.is_byok", false},
                              {"span.metadata.model_permaslug", "openai/gpt-4-turbo"},
                              {"gen_ai.operation.name", "chat"},
                              {"gen_ai.response.id", sample.generationId + ":attempt-0"},
                              {"trace.metadata.openrouter.provider_name", "OpenAI"},
                          });
    span.endTimeUnixNano = sample.start + 320 * millisecond;
    return span;
}

trace::Span generationSpan(const Sample &sample)
{
    auto span = childSpan(sample, "generation",
                          {
                              {"span.type", "span"},
                              {"span.level", "DEFAULT"},
                              {"gen_ai.operation.name", "chat"},
                              {"gen_ai.response.id", sample.generationId + ":generation"},
                          });
    span.startTimeUnixNano = sample.start + 320 * millisecond;
    return span;
}

trace::ResourceSpans alone(trace::Span span, Attributes resource)
{
    trace::ResourceSpans spans;
    spans.resource.attributes = std::move(resource);
    trace::ScopeSpans scope;
    scope.scope.name = "openrouter";
    scope.spans.push_back(std::move(span));
    spans.scopeSpans.push_back(std::move(scope));
    return spans;
}

} // namespace

trace::Batch connectionTestBatch(trace::TraceId traceId, UnixNano at)
{
    trace::Span span;
    span.traceId = traceId;
    span.spanId = trace::randomSpanId();
    span.name = "openrouter-connection-test";
    span.kind = trace::SpanKind::Internal;
    span.startTimeUnixNano = at - millisecond;
    span.endTimeUnixNano = at;
    span.status.code = trace::StatusCode::Ok;
    span.attributes = {{"test", true}};
    return {{alone(std::move(span), {{"service.name", "openrouter"}})}};
}

trace::Batch sampleBatch(trace::TraceId traceId, UnixNano at)
{
    const std::string stamp = std::to_string(at / millisecond);
    Sample sample;
    sample.traceId = traceId;
    sample.generationId = "test-trace-" + stamp;
    sample.sessionId = "session-" + stamp;
    sample.testId = "test-" + stamp;
    sample.start = at - 1500 * millisecond;
    sample.end = at;
    const Attributes resource = {{"service.name", "openrouter"},
                                 {"openrouter.trace.id", sample.generationId},
                                 {"service.version", "1.0.0"}};
    trace::Batch batch;
    for (auto &&span : {rootSpan(sample), attemptSpan(sample), generationSpan(sample)})
        batch.resourceSpans.push_back(alone(span, resource));
    return batch;
}

} // namespace app::broadcast
