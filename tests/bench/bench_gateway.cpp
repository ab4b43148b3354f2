/// What reading one captured call costs: both bodies to spans, for a stream of twenty chunks, a short answer and an agent's
/// long request.

#include "app/gateway/generationreader.h"
#include "app/gateway/spans.h"

#include <benchmark/benchmark.h>

using namespace app::gateway;

namespace {

CapturedCall callOf(std::string request, std::string response, const char *type)
{
    CapturedCall call;
    call.method = "POST";
    call.target = "/v1/chat/completions";
    call.request.bytes = std::move(request);
    call.response.bytes = std::move(response);
    call.status = 200;
    call.upstreamName = "openrouter";
    call.responseHeaders = {{"content-type", type}};
    call.startedAt = call.sentAt = call.answeredAt = 1'000'000'000;
    call.endedAt = 2'000'000'000;
    return call;
}

std::string requestOf(int messages, std::size_t length)
{
    std::string text = R"({"model":"openai/gpt-4o","stream":true,"user":"u","messages":[)";
    for (int i = 0; i < messages; ++i)
        text += std::string(i ? "," : "") + R"({"role":")" + (i % 2 ? "assistant" : "user")
            + R"(","content":")" + std::string(length, 'x') + "\"}";
    return text + R"(],"trace":{"environment":"bench"}})";
}

CapturedCall streamCall(int messages, std::size_t length)
{
    std::string events;
    auto call = callOf(requestOf(messages, length), {}, "text/event-stream");
    for (int i = 0; i < 20; ++i) {
        call.response.arrivals.push_back(
            {events.size(), 1'000'000'000U + unsigned(i) * 1'000'000U});
        events +=
            R"(data: {"id":"gen-1790606294-sdYHTGXUVyDKWCLqX5Op","provider":"OpenAI","model":"openai/gpt-4o","object":"chat.completion.chunk","created":1790606294,"choices":[{"index":0,"delta":{"role":"assistant","content":" word"},"finish_reason":null,"native_finish_reason":null,"logprobs":null}]})"
            "\n\n";
    }
    events +=
        R"(data: {"id":"gen-1790606294-sdYHTGXUVyDKWCLqX5Op","model":"openai/gpt-4o","choices":[],"usage":{"prompt_tokens":10,"completion_tokens":20,"total_tokens":30,"cost":0.00025}})"
        "\n\ndata: [DONE]\n\n";
    call.response.bytes = std::move(events);
    return call;
}

void readsAStream(benchmark::State &state)
{
    const auto call = streamCall(int(state.range(0)), std::size_t(state.range(1)));
    Conversations conversations;
    SpanOptions options;
    options.conversations = &conversations;
    for (auto _ : state)
        benchmark::DoNotOptimize(spansOf(call, options));
    state.SetBytesProcessed(state.iterations()
                            * std::int64_t(call.request.bytes.size() + call.response.bytes.size()));
}
BENCHMARK(readsAStream)->Args({1, 100})->Args({200, 1000});

void readsAShortAnswer(benchmark::State &state)
{
    const auto call = callOf(
        requestOf(1, 100),
        R"({"id":"gen-1790606294-sdYHTGXUVyDKWCLqX5Op","model":"openai/gpt-4o","choices":[{"index":0,"message":{"role":"assistant","content":"Hello"},"finish_reason":"stop"}],"usage":{"prompt_tokens":10,"completion_tokens":2}})",
        "application/json");
    for (auto _ : state)
        benchmark::DoNotOptimize(spansOf(call));
}
BENCHMARK(readsAShortAnswer);

} // namespace

BENCHMARK_MAIN();
