// Figures of blocks in memory: spans into columns, and out again.
#include "app/store/blocktrace.h"
#include "app/store/memoryblock.h"
#include "tests/support/spans.h"

#include <benchmark/benchmark.h>
#include <string>

namespace {

using namespace app;

constexpr std::uint64_t spansPerTrace = 10;

/// What an instrumented call to a language model says: 25 attributes, four of them different in every span.
void addAttributes(trace::Span &span, std::uint64_t number)
{
    const auto choice = [number](const char *name, std::uint64_t of) {
        return std::string(name) + std::to_string(number % of);
    };
    auto &attributes = span.attributes;
    attributes.push_back({"gen_ai.request.model", choice("provider/model-", 23)});
    attributes.push_back({"gen_ai.prompt", choice("a question that nobody asked before: ", ~0ULL)});
    attributes.push_back({"gen_ai.completion", choice("an answer that nobody gave: ", ~0ULL)});
    attributes.push_back({"gen_ai.response.id", choice("gen-1700000000-", ~0ULL)});
    attributes.push_back({"session.id", choice("session-", 977)});
    attributes.push_back({"user.id", choice("user-", 499)});
    attributes.push_back({"gen_ai.usage.input_tokens", std::int64_t(number % 5000)});
    attributes.push_back({"gen_ai.usage.output_tokens", std::int64_t(number % 900)});
    attributes.push_back({"gen_ai.usage.total_cost", double(number % 5000) * 1e-6});
    attributes.push_back({"gen_ai.request.stream", number % 2 == 0});
    attributes.push_back({"gen_ai.response.finish_reasons", trace::Array{"stop"}});
    for (int i = 0; i < 14; ++i)
        attributes.push_back(
            {"app.detail." + std::to_string(i), choice("value ", 10 + std::uint64_t(i))});
}

/// `count` spans, a hundred a request.
std::vector<trace::LocatedSpan> spans(std::uint64_t count, std::uint64_t first = 1)
{
    std::vector<trace::LocatedSpan> all;
    for (auto number = first; number < first + count; number += 100) {
        std::vector<tests::SpanOf> request;
        for (std::uint64_t i = number; i < number + 100; ++i)
            request.push_back({i / spansPerTrace + 1, i, i * 1000, i * 1000 + 700,
                               i % spansPerTrace == 0 ? 0 : i - i % spansPerTrace});
        auto batch = *tests::batch(request);
        for (std::uint64_t i = 0; i < 100; ++i)
            addAttributes(batch.resourceSpans[0].scopeSpans[0].spans[i], number + i);
        const auto located = trace::locate(std::make_shared<const trace::Batch>(std::move(batch)));
        all.insert(all.end(), located.begin(), located.end());
    }
    return all;
}

void makeBlock(benchmark::State &state)
{
    const auto given = spans(std::uint64_t(state.range(0)));
    for (auto _ : state)
        benchmark::DoNotOptimize(store::makeBlock("bench", given));
    state.SetItemsProcessed(state.iterations() * state.range(0));
}
BENCHMARK(makeBlock)->ArgName("spans")->Arg(64'000)->Unit(benchmark::kMillisecond);

void spansOf(benchmark::State &state)
{
    const auto block = store::makeBlock("bench", spans(std::uint64_t(state.range(0))));
    const auto traces = *store::BlockTraces::load(*block);
    for (auto _ : state) {
        for (std::uint32_t row = 0; row < block->extent().traces; ++row)
            benchmark::DoNotOptimize(traces.spansOf(row));
    }
    state.SetItemsProcessed(state.iterations() * state.range(0));
}
BENCHMARK(spansOf)->ArgName("spans")->Arg(64'000)->Unit(benchmark::kMillisecond);

void spansOfOneTrace(benchmark::State &state)
{
    const auto block = store::makeBlock("bench", spans(64'000));
    std::uint32_t row = 0;
    for (auto _ : state)
        benchmark::DoNotOptimize(store::spansOf(*block, row++ % block->extent().traces));
}
BENCHMARK(spansOfOneTrace)->Unit(benchmark::kMicrosecond);

} // namespace

BENCHMARK_MAIN();
