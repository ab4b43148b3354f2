/// What a request costs between the network and the disk: decoded, checked, and made into a row of the log.

#include "app/otlp/otlp.h"
#include "app/store/entry.h"
#include "tests/bench/thousandspans.h"

#include <benchmark/benchmark.h>
#include <cstdlib>
#include <fstream>
#include <iterator>

using namespace app;
using otlp::Encoding;

namespace {

/// A thousand spans, or the protobuf request in the file that SPANCAST_BENCH_BODY names.
trace::Batch request()
{
    const char *path = std::getenv("SPANCAST_BENCH_BODY");
    if (!path)
        return bench::thousandSpans();
    std::ifstream file(path, std::ios::binary);
    const std::string bytes(std::istreambuf_iterator<char>(file), {});
    return otlp::decode(bytes, Encoding::Protobuf).value_or(trace::Batch());
}

enum class Log { KeepsBody, Encodes };

void intake(benchmark::State &state, Encoding encoding, Log log)
{
    const auto spans = std::int64_t(trace::spanCount(request()));
    const auto body = otlp::encode(request(), encoding);
    std::size_t stored = 0;
    for (auto _ : state) {
        auto batch = otlp::decode(body, encoding);
        otlp::admit(*batch);
        store::Intake request{std::make_shared<const trace::Batch>(*std::move(batch))};
        if (log == Log::KeepsBody)
            request.source.protobuf = body;
        const auto entry = store::toEntry(request);
        stored = entry->payload.size();
        benchmark::DoNotOptimize(stored);
    }
    state.SetItemsProcessed(state.iterations() * spans);
    state.SetBytesProcessed(state.iterations() * std::int64_t(body.size()));
    state.counters["stored"] = double(stored);
}

BENCHMARK_CAPTURE(intake, protobuf, Encoding::Protobuf, Log::KeepsBody)
    ->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(intake, protobuf_encoded_anew, Encoding::Protobuf, Log::Encodes)
    ->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(intake, json, Encoding::Json, Log::Encodes)->Unit(benchmark::kMillisecond);

} // namespace

BENCHMARK_MAIN();
