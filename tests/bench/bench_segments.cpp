// Figures of segments: spans into chunks, a column out of them, and the way through the whole store. With
// SPANCAST_CORPUS=FILE the spans are those of a file of length-prefixed requests (32 bits, little-endian); without, they
// are made here.
#include "app/otlp/otlp.h"
#include "app/store/columncodec.h"
#include "app/store/fixedcolumns.h"
#include "app/store/memoryblock.h"
#include "app/store/segmentencoder.h"
#include "app/store/store.h"
#include "tests/support/answers.h"
#include "tests/support/spans.h"

#include <benchmark/benchmark.h>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <random>

namespace {

using namespace app;
using namespace app::store;

constexpr std::uint64_t segmentSpans = 65'536;
constexpr std::uint64_t requestSpans = 800;

using Batches = std::vector<std::shared_ptr<const trace::Batch>>;

/// Traces of eight spans with random ids, a dozen attributes each.
std::shared_ptr<const trace::Batch> madeRequest(std::mt19937_64 &random, std::uint64_t number)
{
    std::vector<tests::SpanOf> spans;
    for (std::uint64_t i = 0; i < requestSpans; ++i) {
        const auto start = (number * requestSpans + i) * 1'000'000 + random() % 1'000'000;
        spans.push_back({number * requestSpans + i / 8, i % 8 + 1, start,
                         start + random() % 1'000'000'000, i % 8});
    }
    trace::Batch batch = *tests::batch(spans);
    for (auto &span : batch.resourceSpans[0].scopeSpans[0].spans) {
        for (int i = 0; i < 10; ++i)
            span.attributes.push_back(
                {"app.detail." + std::to_string(i), "value " + std::to_string(random() % 97)});
        span.attributes.push_back({"gen_ai.usage.input_tokens", std::int64_t(random() % 5000)});
        span.attributes.push_back({"gen_ai.usage.cost", double(random() % 5000) * 1e-6});
    }
    return std::make_shared<const trace::Batch>(std::move(batch));
}

Batches corpus(std::uint64_t mostSpans)
{
    Batches batches;
    std::mt19937_64 random(1);
    const char *path = std::getenv("SPANCAST_CORPUS");
    std::ifstream file(path ? path : "", std::ios::binary);
    for (std::uint64_t spans = 0; spans < mostSpans;) {
        std::uint32_t size = 0;
        if (path && !file.read(reinterpret_cast<char *>(&size), sizeof size))
            break;
        std::string bytes(size, '\0');
        file.read(bytes.data(), std::streamsize(size));
        batches.push_back(path ? std::make_shared<const trace::Batch>(
                                     *otlp::decode(bytes, otlp::Encoding::Protobuf))
                               : madeRequest(random, batches.size()));
        spans += trace::spanCount(*batches.back());
    }
    return batches;
}

std::vector<trace::LocatedSpan> segmentOfSpans()
{
    std::vector<trace::LocatedSpan> spans;
    for (const auto &batch : corpus(segmentSpans)) {
        for (auto &located : trace::locate(batch))
            spans.push_back(std::move(located));
    }
    return spans;
}

const BlockPtr &segmentBlock()
{
    static const auto block = makeBlock("bench", segmentOfSpans());
    return block;
}

/// What a segment is encoded from: its spans by column, in their order.
void byColumn(benchmark::State &state)
{
    const auto spans = segmentOfSpans();
    for (auto _ : state)
        benchmark::DoNotOptimize(makeBlock("bench", spans));
    state.SetItemsProcessed(state.iterations() * std::int64_t(spans.size()));
}

void encode(benchmark::State &state)
{
    const auto &block = *segmentBlock();
    std::size_t bytes = 0;
    for (auto _ : state) {
        bytes = 0;
        const auto catalogue =
            encodeSegment(block, [&bytes](ChunkNumber, const std::string &chunk) {
                bytes += chunk.size();
                return Result<>();
            });
        benchmark::DoNotOptimize(catalogue);
    }
    state.SetItemsProcessed(state.iterations() * std::int64_t(block.extent().spans));
    state.counters["bytes/span"] = double(bytes) / block.extent().spans;
}

void decodeFixed(benchmark::State &state, Fixed fixed)
{
    const auto &block = *segmentBlock();
    const auto &column = fixedColumn(fixed);
    const ColumnShape shape = {column.type, false, rowsOf(block.extent(), column.table)};
    Compressor compressor;
    const auto bytes = encodeColumn(**block.column(columnId(fixed)), shape, compressor);
    for (auto _ : state)
        benchmark::DoNotOptimize(decodeColumn(bytes, shape));
    state.SetItemsProcessed(state.iterations() * shape.tableRows);
}

/// Intake and compaction of everything, each span once.
void wholeWay(benchmark::State &state)
{
    const auto folder = std::filesystem::temp_directory_path()
        / ("spancast-bench-" + std::to_string(std::random_device()()));
    const auto batches = corpus(4 * segmentSpans);
    std::int64_t spans = 0;
    for (auto _ : state) {
        std::filesystem::create_directory(folder);
        Store::Options options;
        options.path = (folder / "traces.db").string();
        const auto opened = *Store::open(options);
        tests::Answers answers;
        for (const auto &batch : batches)
            opened->append({batch}, answers.next());
        answers.all();
        opened->compact(answers.next());
        answers.all();
        spans = opened->stats().spans;
        std::filesystem::remove_all(folder);
    }
    state.SetItemsProcessed(state.iterations() * spans);
}

BENCHMARK(byColumn)->Unit(benchmark::kMillisecond);
BENCHMARK(encode)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(decodeFixed, start, Fixed::SpanStart)->Unit(benchmark::kMicrosecond);
BENCHMARK_CAPTURE(decodeFixed, duration, Fixed::SpanDuration)->Unit(benchmark::kMicrosecond);
BENCHMARK_CAPTURE(decodeFixed, name, Fixed::SpanName)->Unit(benchmark::kMicrosecond);
BENCHMARK_CAPTURE(decodeFixed, parentRow, Fixed::SpanParentRow)->Unit(benchmark::kMicrosecond);
BENCHMARK(wholeWay)->MeasureProcessCPUTime()->Unit(benchmark::kMillisecond)->Iterations(1);

} // namespace

BENCHMARK_MAIN();
