/// What one core sends on: the outgoing pipeline of a destination and the encoding of its request, without compression.

#include "app/broadcast/export.h"
#include "app/otlp/compression.h"
#include "app/otlp/otlp.h"

#include <benchmark/benchmark.h>

using namespace app;
using namespace app::broadcast;
using otlp::Encoding;

namespace {

constexpr int spansPerRow = 1000;

/// As OpenRouter sends a call, with messages of 400 characters.
trace::Span call(int number)
{
    trace::Span span;
    span.traceId.bytes = {0x12, 0xBD, 0x4A, std::uint8_t(number >> 8), std::uint8_t(number)};
    span.spanId.bytes = {1, std::uint8_t(number >> 8), std::uint8_t(number)};
    span.name = "LLM Generation";
    span.kind = trace::SpanKind::Client;
    span.startTimeUnixNano = 1795170431463754934U + UnixNano(number) * 1'000'003;
    span.endTimeUnixNano = span.startTimeUnixNano + 428'967'058;
    const auto words = [number](int length) {
        std::string text;
        while (int(text.size()) < length)
            text += "the " + std::to_string(number) + " quick foxes ";
        return text;
    };
    span.attributes = {
        {"session.id", "session-" + std::to_string(number / 10)},
        {"span.type", "generation"},
        {"gen_ai.operation.name", "chat"},
        {"gen_ai.system", "anthropic"},
        {"gen_ai.request.model", "anthropic/claude-3.5-haiku"},
        {"gen_ai.usage.input_tokens", 1200 + number},
        {"gen_ai.usage.output_tokens", 300},
        {"gen_ai.usage.total_cost", 0.00123 * number},
        {"gen_ai.prompt", R"({"messages":[{"role":"user","content":")" + words(400) + "\"}]}"},
        {"gen_ai.completion", R"({"completion":")" + words(400) + "\",\"toolCalls\":[]}"},
        {"gen_ai.response.finish_reason", "stop"},
        {"trace.metadata.openrouter.api_key_name", "prod"},
    };
    return span;
}

store::Store::Backlog thousandSpans()
{
    trace::ScopeSpans scopeSpans{{"openrouter", {}, {}, 0}, {}, {}};
    for (int i = 0; i < spansPerRow; ++i)
        scopeSpans.spans.push_back(call(i));
    trace::Resource resource{{{"service.name", "openrouter"}}, 0};
    trace::Batch batch{{{std::move(resource), {std::move(scopeSpans)}, {}}}};
    store::Store::Backlog backlog;
    backlog.rows.push_back({1, std::make_shared<const trace::Batch>(std::move(batch)), 0});
    return backlog;
}

/// As the log hands it out.
store::Store::Backlog packedRows()
{
    auto backlog = thousandSpans();
    auto &row = backlog.rows.front();
    row.packed = otlp::zstd(otlp::encode(*row.batch, Encoding::Protobuf), 1);
    row.spans = spansPerRow;
    row.batch.reset();
    backlog.rows.push_back(row);
    return backlog;
}

enum class Rules { None, Sampled, Private, GenAi, Shortened };

Destination destinationWith(Rules rules)
{
    Destination destination;
    destination.privacyMode = rules == Rules::Private;
    if (rules == Rules::Sampled)
        destination.rules.samplingRate = 0.999;
    if (rules == Rules::GenAi)
        destination.rules.profile = Profile::GenAi;
    if (rules == Rules::Shortened)
        destination.rules.longestValueBytes = 256;
    return destination;
}

void outgoingSpans(benchmark::State &state, Encoding encoding, Rules rules)
{
    const auto backlog = thousandSpans();
    ExportPlan plan{destinationWith(rules), {}, {}, 0};
    plan.endpoint.encoding = encoding;
    plan.endpoint.isCompressed = false;
    std::int64_t bytes = 0;
    for (auto _ : state) {
        TraceMemory memory;
        auto made = exportOf(backlog, plan, memory);
        bytes += made.body.bytes.size();
        benchmark::DoNotOptimize(made);
    }
    state.SetItemsProcessed(state.iterations() * spansPerRow);
    state.SetBytesProcessed(bytes);
}

void packedSpans(benchmark::State &state, Encoding encoding, Rules rules)
{
    const auto backlog = packedRows();
    ExportPlan plan{destinationWith(rules), {}, {}, 0};
    plan.endpoint.encoding = encoding;
    plan.endpoint.isCompressed = false;
    for (auto _ : state) {
        TraceMemory memory;
        auto made = exportOf(backlog, plan, memory);
        benchmark::DoNotOptimize(made);
    }
    state.SetItemsProcessed(state.iterations() * spansPerRow * std::int64_t(backlog.rows.size()));
}

BENCHMARK_CAPTURE(packedSpans, protobuf_as_received, Encoding::Protobuf, Rules::None);
BENCHMARK_CAPTURE(packedSpans, protobuf_genai, Encoding::Protobuf, Rules::GenAi);
BENCHMARK_CAPTURE(packedSpans, protobuf_shortened, Encoding::Protobuf, Rules::Shortened);
BENCHMARK_CAPTURE(packedSpans, json_as_received, Encoding::Json, Rules::None);
BENCHMARK_CAPTURE(packedSpans, json_genai, Encoding::Json, Rules::GenAi);
BENCHMARK_CAPTURE(outgoingSpans, protobuf_as_received, Encoding::Protobuf, Rules::None);
BENCHMARK_CAPTURE(outgoingSpans, protobuf_sampled, Encoding::Protobuf, Rules::Sampled);
BENCHMARK_CAPTURE(outgoingSpans, protobuf_private, Encoding::Protobuf, Rules::Private);
BENCHMARK_CAPTURE(outgoingSpans, protobuf_genai, Encoding::Protobuf, Rules::GenAi);
BENCHMARK_CAPTURE(outgoingSpans, protobuf_shortened, Encoding::Protobuf, Rules::Shortened);
BENCHMARK_CAPTURE(outgoingSpans, json_as_received, Encoding::Json, Rules::None);
BENCHMARK_CAPTURE(outgoingSpans, json_sampled, Encoding::Json, Rules::Sampled);
BENCHMARK_CAPTURE(outgoingSpans, json_private, Encoding::Json, Rules::Private);
BENCHMARK_CAPTURE(outgoingSpans, json_genai, Encoding::Json, Rules::GenAi);
BENCHMARK_CAPTURE(outgoingSpans, json_shortened, Encoding::Json, Rules::Shortened);

} // namespace

BENCHMARK_MAIN();
