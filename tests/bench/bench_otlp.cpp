/// How fast a request of a thousand spans, as SDKs send them, is read and written.

#include "app/otlp/otlp.h"
#include "tests/bench/thousandspans.h"

#include <benchmark/benchmark.h>

using namespace app;
using bench::thousandSpans;
using otlp::Encoding;

namespace {

void count(benchmark::State &state, std::size_t bytes)
{
    state.SetItemsProcessed(state.iterations() * bench::spanCount);
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
