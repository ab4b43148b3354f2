// Figures of app/store: intake with one and with many requests in flight, opening, and taking a snapshot.
#include "app/store/store.h"
#include "tests/support/answers.h"
#include "tests/support/spans.h"

#include <benchmark/benchmark.h>
#include <condition_variable>
#include <filesystem>
#include <mutex>
#include <random>
#include <string>

namespace {

using app::store::Store;
using app::trace::Batch;

constexpr int spansPerRequest = 100;

class Folder
{
public:
    Folder()
        : m_path(std::filesystem::temp_directory_path()
                 / ("spancast-bench-" + std::to_string(std::random_device()())))
    {
        std::filesystem::create_directory(m_path);
    }
    ~Folder() { std::filesystem::remove_all(m_path); }
    Folder(const Folder &) = delete;
    Folder &operator=(const Folder &) = delete;
    std::unique_ptr<Store> open() const
    {
        Store::Options options;
        options.path = (m_path / "traces.db").string();
        return *Store::open(options);
    }

private:
    std::filesystem::path m_path;
};

/// 100 spans of ten traces with a dozen attributes each, about what a web service sends.
std::shared_ptr<const Batch> request(std::uint64_t number)
{
    std::vector<tests::SpanOf> spans;
    for (std::uint64_t i = 1; i <= spansPerRequest; ++i) {
        const auto start = number * 1'000'000 + i * 1000;
        spans.push_back(
            {number * 10 + i / 10, number * spansPerRequest + i, start, start + 700, i % 10});
    }
    Batch batch = *tests::batch(spans);
    for (auto &span : batch.resourceSpans[0].scopeSpans[0].spans) {
        for (int i = 0; i < 10; ++i)
            span.attributes.push_back(
                {"http.attribute." + std::to_string(i), "value " + std::to_string(number % 97)});
        span.attributes.push_back({"http.status_code", 200});
    }
    return std::make_shared<const Batch>(std::move(batch));
}

void appendAll(Store &store, std::uint64_t requests)
{
    tests::Answers answers;
    for (std::uint64_t i = 1; i <= requests; ++i) {
        store.append({request(i)}, answers.next());
        if (i % 256 == 0)
            answers.all();
    }
    answers.all();
}

class Window
{
public:
    explicit Window(int size) : m_free(size) {}
    void take(int count = 1)
    {
        std::unique_lock lock(m_mutex);
        m_freed.wait(lock, [&] { return m_free >= count; });
        m_free -= count;
    }
    void free()
    {
        const std::lock_guard lock(m_mutex);
        ++m_free;
        m_freed.notify_one();
    }

private:
    std::mutex m_mutex;
    std::condition_variable m_freed;
    int m_free;
};

void append(benchmark::State &state)
{
    const Folder folder;
    const auto store = folder.open();
    const int underWay = int(state.range(0));
    Window window(underWay);
    std::uint64_t number = 0;
    for (auto _ : state) {
        state.PauseTiming();
        auto next = request(++number);
        state.ResumeTiming();
        window.take();
        store->append({std::move(next)}, [&window](const app::Result<> &) { window.free(); });
    }
    window.take(underWay);
    state.SetItemsProcessed(state.iterations() * spansPerRequest);
}
BENCHMARK(append)
    ->ArgName("underWay")
    ->Arg(1)
    ->Arg(64)
    ->UseRealTime()
    ->Unit(benchmark::kMicrosecond);

void open(benchmark::State &state)
{
    const Folder folder;
    appendAll(*folder.open(), std::uint64_t(state.range(0)) / spansPerRequest);
    for (auto _ : state) {
        auto store = folder.open();
        benchmark::DoNotOptimize(store->snapshot()->spanCount());
        state.PauseTiming();
        store.reset();
        state.ResumeTiming();
    }
    state.SetItemsProcessed(state.iterations() * state.range(0));
}
BENCHMARK(open)->ArgName("spans")->Arg(200'000)->UseRealTime()->Unit(benchmark::kMillisecond);

/// One span of a new trace arrives between two snapshots of 200 000 spans in 20 000 traces.
void snapshot(benchmark::State &state)
{
    const Folder folder;
    const auto store = folder.open();
    appendAll(*store, 2000);
    store->snapshot();
    std::uint64_t number = 1'000'000;
    for (auto _ : state) {
        state.PauseTiming();
        tests::Answers answers;
        store->append({tests::batch({{.trace = ++number, .number = number}})}, answers.next());
        answers.all();
        state.ResumeTiming();
        benchmark::DoNotOptimize(store->snapshot());
    }
}
BENCHMARK(snapshot)->UseRealTime()->Unit(benchmark::kMicrosecond);

void snapshotAgain(benchmark::State &state)
{
    const Folder folder;
    const auto store = folder.open();
    appendAll(*store, 2000);
    store->snapshot();
    for (auto _ : state)
        benchmark::DoNotOptimize(store->snapshot());
}
BENCHMARK(snapshotAgain)->UseRealTime();

} // namespace

BENCHMARK_MAIN();
