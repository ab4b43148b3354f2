// What a person waits for while the store works: the newest page, and the same questions while spans come in, as a
// ratio to their time in quiet within one run: CPU time of the thread that asks. SPANCAST_BENCH_SPANS: how many spans the
// store holds (1,000,000).
#include "app/otlp/otlp.h"
#include "app/query/search.h"
#include "tests/bench/servedstore.h"

#include <algorithm>
#include <array>
#include <atomic>
#include <benchmark/benchmark.h>
#include <chrono>
#include <cstdlib>
#include <ctime>
#include <thread>

namespace {

using namespace app;
using Clock = std::chrono::steady_clock;
using Milliseconds = std::chrono::duration<double, std::milli>;

constexpr int tracesOfAPage = 100;
constexpr int spansASecond = 50'000;
constexpr auto phase = std::chrono::seconds(1);
constexpr int rounds = 8; // of a phase in quiet and one with intake

std::uint64_t storedRequests()
{
    const auto *spans = std::getenv("SPANCAST_BENCH_SPANS");
    return (spans ? std::strtoull(spans, nullptr, 10) : 1'000'000) / bench::spansPerRequest;
}

/// Filled, compacted, opened again.
class Filled
{
public:
    Filled()
    {
        const auto filling = m_folder.open();
        bench::appendAll(*filling, storedRequests());
        tests::Answers answers;
        filling->compact(answers.next());
        answers.all();
    }
    std::unique_ptr<store::Store> open() const { return m_folder.open(); }

private:
    bench::Folder m_folder;
};

const Filled &filled()
{
    static const Filled filled;
    return filled;
}

/// Decodes and appends at a steady rate, as the receiver does, until it goes.
class Stream
{
public:
    Stream(store::Store &store, const std::vector<std::string> &bodies, std::size_t &next)
        : m_thread([this, &store, &bodies, &next] { run(store, bodies, next); })
    {
    }
    ~Stream()
    {
        m_isOver = true;
        m_thread.join();
    }
    Stream(const Stream &) = delete;
    Stream &operator=(const Stream &) = delete;

private:
    void run(store::Store &store, const std::vector<std::string> &bodies, std::size_t &next)
    {
        constexpr auto each = std::chrono::nanoseconds(std::chrono::seconds(1))
            * bench::spansPerRequest / spansASecond;
        auto due = Clock::now();
        while (!m_isOver && next < bodies.size()) {
            std::this_thread::sleep_until(due += each);
            const auto &body = bodies[next++];
            auto batch = otlp::decode(body, otlp::Encoding::Protobuf);
            store::Intake intake{std::make_shared<const trace::Batch>(*std::move(batch))};
            intake.source = {nullptr, body};
            store.append(std::move(intake), [](const Result<> &) {});
        }
    }

    std::atomic<bool> m_isOver = false;
    std::thread m_thread;
};

struct Question {
    const char *name;
    const char *query;
};
constexpr std::array questions{
    Question{"newest", "{ }"},
    Question{"attribute", R"({ span.http.attribute.3 = "value 42" })"},
    Question{"nobody", R"({ span.http.attribute.3 = "nobody" })"},
    Question{"whole traces", "{ } | count() > 10"},
    Question{"structure", R"({ name = "span 1" } >> { status = error })"},
};

/// Milliseconds.
struct Times {
    std::vector<double> all;      ///< CPU time of the asking thread
    std::vector<double> snapshot; ///< of that, until the data stood still
    std::vector<double> wait;     ///< wall time until the data stood still
};

double cpuOfThisThread()
{
    timespec used{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &used);
    return double(used.tv_sec) * 1e3 + double(used.tv_nsec) / 1e6;
}

void ask(const store::Store &store, const Question &question, Times &times)
{
    const query::SearchRequest request{.query = question.query, .range = {}};
    const auto start = Clock::now();
    const auto used = cpuOfThisThread();
    const auto snapshot = store.snapshot();
    times.wait.push_back(Milliseconds(Clock::now() - start).count());
    times.snapshot.push_back(cpuOfThisThread() - used);
    benchmark::DoNotOptimize(query::search(*snapshot, request));
    times.all.push_back(cpuOfThisThread() - used);
}

void askForAPhase(const store::Store &store, const Question &question, Times &times)
{
    for (const auto end = Clock::now() + phase; Clock::now() < end;) {
        ask(store, question, times);
        std::this_thread::sleep_for(std::chrono::milliseconds(5));
    }
}

double quantile(std::vector<double> &values, double part)
{
    const auto place = values.begin() + std::ptrdiff_t(part * double(values.size() - 1));
    std::nth_element(values.begin(), place, values.end());
    return *place;
}

std::vector<std::string> bodies()
{
    constexpr int count = (rounds + 1) * spansASecond / bench::spansPerRequest;
    std::vector<std::string> bodies;
    for (std::uint64_t i = 1; i <= count; ++i)
        bodies.push_back(
            otlp::encode(*bench::request(storedRequests() + i), otlp::Encoding::Protobuf));
    return bodies;
}

/// Quiet and busy by turns, so that what else runs on the machine meets both.
void duringIntake(benchmark::State &state, const Question &question)
{
    static const auto fresh = bodies();
    const Filled ours;
    const auto store = ours.open();
    std::size_t next = 0;
    Times first;
    Times quiet;
    Times busy;
    ask(*store, question, first);
    for (auto _ : state) {
        for (int round = 0; round < rounds; ++round) {
            askForAPhase(*store, question, quiet);
            const Stream stream(*store, fresh, next);
            askForAPhase(*store, question, busy);
        }
    }
    state.counters["quiet_ms"] = quantile(quiet.all, 0.5);
    state.counters["busy_ms"] = quantile(busy.all, 0.5);
    state.counters["busy95_ms"] = quantile(busy.all, 0.95);
    state.counters["snapshot_ms"] = quantile(busy.snapshot, 0.5);
    state.counters["snapshot95_ms"] = quantile(busy.snapshot, 0.95);
    state.counters["wait_ms"] = quantile(busy.wait, 0.5);
    state.counters["wait95_ms"] = quantile(busy.wait, 0.95);
    state.counters["wait99_ms"] = quantile(busy.wait, 0.99);
    state.counters["ratio"] = quantile(busy.all, 0.5) / quantile(quiet.all, 0.5);
    state.counters["ratio95"] = quantile(busy.all, 0.95) / quantile(quiet.all, 0.95);
    state.counters["spans/s"] = double(next) * bench::spansPerRequest / rounds
        / double(std::chrono::seconds(phase).count());
}

/// The newest traces, as a list shows them.
void newestPage(benchmark::State &state)
{
    const auto store = filled().open();
    const query::SearchRequest request{.query = "{ }", .range = {}, .limit = tracesOfAPage};
    for (auto _ : state)
        benchmark::DoNotOptimize(query::search(*store->snapshot(), request));
    state.counters["traces"] = double(store->stats().traces);
}
BENCHMARK(newestPage)->MeasureProcessCPUTime()->UseRealTime()->Unit(benchmark::kMillisecond);

/// With a store that was just opened: nothing is decoded yet.
void newestPageAtFirst(benchmark::State &state)
{
    const query::SearchRequest request{.query = "{ }", .range = {}, .limit = tracesOfAPage};
    for (auto _ : state) {
        state.PauseTiming();
        auto store = filled().open();
        state.ResumeTiming();
        benchmark::DoNotOptimize(query::search(*store->snapshot(), request));
        state.PauseTiming();
        store.reset();
        state.ResumeTiming();
    }
}
BENCHMARK(newestPageAtFirst)
    ->MeasureProcessCPUTime()
    ->UseRealTime()
    ->Unit(benchmark::kMillisecond)
    ->Iterations(10);

} // namespace

int main(int argc, char **argv)
{
    benchmark::Initialize(&argc, argv);
    for (const auto &question : questions) {
        benchmark::RegisterBenchmark(
            (std::string("duringIntake/") + question.name).c_str(),
            [&question](benchmark::State &state) { duringIntake(state, question); })
            ->Iterations(1)
            ->UseRealTime()
            ->Unit(benchmark::kSecond);
    }
    benchmark::RunSpecifiedBenchmarks();
}
