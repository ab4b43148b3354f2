// Figures of app/store: intake with one and with many requests in flight, opening, and taking a snapshot.
#include "tests/bench/servedstore.h"

#include <benchmark/benchmark.h>
#include <condition_variable>
#include <mutex>

namespace {

using namespace bench;

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
