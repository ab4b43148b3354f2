/// How fast a request of a thousand spans, as SDKs send them, is read and written.

#include "app/otlp/otlp.h"

#include <benchmark/benchmark.h>

using namespace app;
using otlp::Encoding;

namespace {

constexpr int spanCount = 1000;

trace::Span generation(int number)
{
    trace::Span span;
    span.traceId.bytes = {0x12, 0xBD, 0x4A, std::uint8_t(number / 8 >> 8),
                          std::uint8_t(number / 8)};
    span.spanId.bytes = {1, std::uint8_t(number >> 8), std::uint8_t(number)};
    span.name = "chat anthropic/claude-3.5-haiku";
    span.kind = trace::SpanKind::Client;
    span.startTimeUnixNano = 1795170431463754934U + UnixNano(number) * 1'000'003;
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
        {"gen_ai.response.finish_reasons", trace::Array{"stop"}},
        {"stream", true},
    };
    span.status.code = trace::StatusCode::Ok;
    return span;
}

trace::Batch thousandSpans()
{
    trace::ScopeSpans scopeSpans{{"openinference", "0.1.29", {}, 0}, {}, {}};
    for (int i = 0; i < spanCount; ++i)
        scopeSpans.spans.push_back(generation(i));
    trace::Resource resource{{{"service.name", "agent-runner"}, {"service.version", "2.0.0"}}, 0};
    return {{{std::move(resource), {std::move(scopeSpans)}, {}}}};
}

void count(benchmark::State &state, std::size_t bytes)
{
    state.SetItemsProcessed(state.iterations() * spanCount);
    state.SetBytesProcessed(state.iterations() * std::int64_t(bytes));
}

void decode(benchmark::State &state, Encoding encoding)
{
    const auto body = otlp::encode(thousandSpans(), encoding);
    for (auto _ : state) {
        auto batch = otlp::decode(body, encoding);
        benchmark::DoNotOptimize(batch);
    }
    count(state, body.size());
}

void encode(benchmark::State &state, Encoding encoding)
{
    const auto batch = thousandSpans();
    std::size_t size = 0;
    for (auto _ : state) {
        auto body = otlp::encode(batch, encoding);
        size = body.size();
        benchmark::DoNotOptimize(body);
    }
    count(state, size);
}

BENCHMARK_CAPTURE(decode, json, Encoding::Json)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(decode, protobuf, Encoding::Protobuf)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(encode, json, Encoding::Json)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(encode, protobuf, Encoding::Protobuf)->Unit(benchmark::kMillisecond);

} // namespace

BENCHMARK_MAIN();
