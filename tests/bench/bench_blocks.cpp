// Figures of blocks in memory: spans into columns, and out again.
#include "app/store/blocktrace.h"
#include "app/store/fixedcolumns.h"
#include "app/store/head.h"
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

/// Spans without attributes, so that many fit into memory: ten a trace, each of `spans / 10` traces in turn.
std::vector<trace::LocatedSpan> plainSpans(std::uint64_t count, std::uint64_t first)
{
    std::vector<tests::SpanOf> all;
    for (auto i = first; i < first + count; ++i)
        all.push_back({i / spansPerTrace + 1, i, i * 1000, i * 1000 + 700, 0});
    return trace::locate(tests::batch(all));
}

constexpr std::uint64_t segmentSpans = 64'000;

/// 16 segments and a head of `state.range(0)` spans, of which every hundredth belongs to a trace of a segment.
class Holding
{
public:
    explicit Holding(std::int64_t spans)
    {
        std::vector<store::Head::Segment> segments;
        for (std::uint64_t i = 0; i < 16; ++i) {
            auto block =
                store::makeBlock("segment", plainSpans(segmentSpans, 1 + i * segmentSpans));
            const auto ids =
                (*block->column(store::columnId(store::Fixed::TraceIdentity)))->traceIds;
            segments.push_back({block, std::make_shared<const store::TraceIndex>(ids)});
        }
        head.settle(std::move(segments), 0);
        head.applySettled();
        for (std::int64_t i = 0; i < spans; i += 100) {
            std::vector<tests::SpanOf> request;
            for (std::uint64_t k = 1; k < 100; ++k)
                request.push_back(next(2'000'000 + number / 10));
            request.push_back(next(1 + number % 100'000));
            head.add({tests::batch(request)});
        }
        head.snapshot();
    }
    tests::SpanOf next(std::uint64_t trace)
    {
        ++number;
        return {trace, 2'000'000 + number, number, number + 5, 0};
    }
    store::Head head;
    std::uint64_t number = 0;
};

/// One span arrives between two questions: of a new trace, of one in the head, of one in a segment.
void snapshotAfterASpan(benchmark::State &state)
{
    Holding holding(state.range(0));
    for (auto _ : state) {
        state.PauseTiming();
        const auto number = holding.number;
        const std::uint64_t traces[] = {9'000'000 + number, 2'000'000 + number % 1000,
                                        1 + number * 7919 % 100'000};
        holding.head.add({tests::batch({holding.next(traces[state.range(1)])})});
        state.ResumeTiming();
        benchmark::DoNotOptimize(holding.head.snapshot());
    }
}
BENCHMARK(snapshotAfterASpan)
    ->ArgNames({"spans", "place"})
    ->ArgsProduct({{20'000, 60'000}, {0, 1, 2}})
    ->Iterations(500)
    ->Unit(benchmark::kMicrosecond);

/// The first question for the tree of the head's last block after it grew.
void treeOfTheHead(benchmark::State &state)
{
    store::Head head;
    std::uint64_t number = 40'000'000;
    head.add({std::make_shared<const trace::Batch>(*plainSpans(32'000, 1).front().batch)});
    for (auto _ : state) {
        state.PauseTiming();
        ++number;
        head.add({tests::batch({{number, number}})});
        const auto block = head.snapshot()->blocks().back().block;
        state.ResumeTiming();
        benchmark::DoNotOptimize(block->traceRows());
    }
}
BENCHMARK(treeOfTheHead)->Iterations(100)->Unit(benchmark::kMicrosecond);

/// Segments open and everything in them is new to the join.
void joinOfSegments(benchmark::State &state)
{
    for (auto _ : state) {
        state.PauseTiming();
        auto holding = std::make_unique<Holding>(0);
        const auto segments = holding->head.snapshot()->blocks();
        std::vector<store::Head::Segment> again;
        for (const auto &part : segments) {
            const auto ids =
                (*part.block->column(store::columnId(store::Fixed::TraceIdentity)))->traceIds;
            again.push_back({part.block, std::make_shared<const store::TraceIndex>(ids)});
        }
        store::Head fresh;
        fresh.settle(std::move(again), 0);
        state.ResumeTiming();
        fresh.applySettled();
        benchmark::DoNotOptimize(fresh.snapshot());
    }
}
BENCHMARK(joinOfSegments)->Iterations(3)->Unit(benchmark::kMillisecond);

} // namespace

BENCHMARK_MAIN();
