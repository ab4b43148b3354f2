// Figures of app/query: searches over a million made-up spans in memory, or over the data directory that SPANCAST_BENCH_STORE names.
#include "app/query/search.h"
#include "app/store/memoryblock.h"
#include "app/store/store.h"
#include "tests/support/spans.h"

#include <array>
#include <benchmark/benchmark.h>
#include <cstdlib>
#include <string>

namespace {

using namespace app;

constexpr std::uint64_t spansPerTrace = 8;
constexpr std::uint64_t tracesPerRequest = 100;
constexpr std::uint64_t tracesPerBlock = 8200; // whole requests
constexpr int blockCount = 16;

std::string choice(const char *name, std::uint64_t number, std::uint64_t of)
{
    return name + std::to_string(number * 2654435761U % of);
}

void describeCall(trace::Span &span, std::uint64_t number)
{
    const auto tokens = std::int64_t(number * 40503U % 70'000);
    span.kind = trace::SpanKind::Client;
    span.attributes = {{"gen_ai.operation.name", "chat"},
                       {"gen_ai.system", choice("provider-", number, 7)},
                       {"gen_ai.request.model", choice("provider/model-", number, 41)},
                       {"gen_ai.usage.total_tokens", tokens},
                       {"gen_ai.usage.input_tokens", tokens / 2},
                       {"gen_ai.usage.output_tokens", tokens - tokens / 2},
                       {"cost", double(tokens) * 3e-6},
                       {"user.id", choice("user-", number, 499)},
                       {"session.id", choice("session-", number, 977)},
                       {"gen_ai.response.finish_reasons", trace::Array{"stop", "length"}}};
}

void describe(trace::Span &span, std::uint64_t number)
{
    const auto place = number % spansPerTrace;
    span.name = place == 0 ? "invoke_agent coder" : choice("step ", number, 60);
    if (place % 4 == 1)
        describeCall(span, number);
    if (number % 37 < 2) {
        span.status.code = trace::StatusCode::Error;
        span.events = {{.timeUnixNano = span.startTimeUnixNano + 5,
                        .name = "exception",
                        .attributes = {{"exception.type", choice("Error", number, 9)}}}};
    }
}

/// A hundred traces of one agent: a root with two calls and what they did.
trace::Batch request(std::uint64_t first)
{
    std::vector<tests::SpanOf> spans;
    for (auto number = first; number < first + tracesPerRequest * spansPerTrace; ++number) {
        const auto place = number % spansPerTrace;
        const auto root = number - place;
        const auto start = 1'700'000'000'000'000'000 + number * 1'000'000;
        const auto parent = place == 0 ? 0 : place % 4 == 1 ? root + 1 : number;
        spans.push_back({number / spansPerTrace + 1, number + 1, start,
                         start + number * 7919U % 10'000'000'000, parent});
    }
    auto batch = *tests::batch(spans);
    auto &resource = batch.resourceSpans[0];
    resource.resource.attributes = {
        {"service.name", choice("service-", first / (tracesPerRequest * spansPerTrace), 5)},
        {"deployment.environment", choice("env-", first / (tracesPerRequest * spansPerTrace), 3)}};
    for (std::size_t i = 0; i < spans.size(); ++i)
        describe(resource.scopeSpans[0].spans[i], first + i);
    return batch;
}

class MadeUp final : public store::Snapshot
{
public:
    MadeUp()
    {
        for (std::uint64_t block = blockCount; block-- > 0;)
            m_parts.push_back({made(block), nullptr});
    }
    std::vector<store::BlockPart> blocks() const override { return m_parts; }
    std::vector<store::StoredTracePtr> traces(const store::TimeRange &) const override
    {
        return {};
    }
    store::StoredTracePtr find(const trace::TraceId &) const override { return {}; }
    std::int64_t spanCount() const override { return traceCount() * std::int64_t(spansPerTrace); }
    std::int64_t traceCount() const override { return blockCount * std::int64_t(tracesPerBlock); }

private:
    static store::BlockPtr made(std::uint64_t number)
    {
        std::vector<trace::LocatedSpan> spans;
        const auto last = (number + 1) * tracesPerBlock * spansPerTrace;
        for (auto first = number * tracesPerBlock * spansPerTrace; first < last;
             first += tracesPerRequest * spansPerTrace) {
            auto batch = std::make_shared<const trace::Batch>(request(first));
            const auto located = trace::locate(std::move(batch));
            spans.insert(spans.end(), located.begin(), located.end());
        }
        return store::makeBlock("block " + std::to_string(number), std::move(spans));
    }

    std::vector<store::BlockPart> m_parts;
};

std::shared_ptr<const store::Snapshot> snapshot()
{
    const auto *folder = std::getenv("SPANCAST_BENCH_STORE");
    if (!folder)
        return std::make_shared<MadeUp>();
    store::Store::Options options;
    options.path = std::string(folder) + "/traces.db";
    options.readOnly = true;
    const auto store = store::Store::open(options);
    return store ? (*store)->snapshot() : std::make_shared<MadeUp>();
}

struct Search {
    const char *name;
    const char *query;
    bool isWhole = false; ///< every answer is wanted, not the newest twenty
};

constexpr std::array searches{
    Search{"all", "{ }"},
    Search{"service", R"({ resource.service.name = "service-1" })"},
    Search{"error", "{ status = error }"},
    Search{"name matches", R"({ name =~ "chat .*|step 1." })"},
    Search{"rare pair", R"({ span.user.id = "user-7" && span.session.id = "session-42" })"},
    Search{"nobody", R"({ span.user.id = "nobody" })"},
    Search{"unscoped", R"({ .gen_ai.system = "provider-3" && .deployment.environment = "env-2" })"},
    Search{"child", "{ kind = client } > { status = error }"},
    Search{"count", "{ status = error } | count() > 1"},
    Search{"select", "{ status = error } | select(span.cost, resource.service.version)"},
    Search{"errors, all", "{ status = error }", true},
    Search{"cost, all", "{ span.cost > 0.2 }", true},
    Search{"event, all", R"({ event.exception.type =~ "Error[3-5]" && kind = client })", true},
    Search{"descendants, all", R"({ name =~ "invoke_agent.*" } >> { status = error })", true},
    Search{"groups, all", "{ } | by(resource.service.name) | count() > 4", true},
    Search{"sum, all", "{ } | sum(span.cost) > 0.4", true},
};

void search(benchmark::State &state, const store::Snapshot &held, const Search &asked)
{
    query::SearchRequest request{.query = asked.query, .range = {}};
    if (asked.isWhole) {
        request.limit = 100'000;
        request.spansPerSpanSet = 100;
    }
    std::size_t traces = 0;
    for (auto _ : state) {
        const auto answer = query::search(held, request);
        traces = answer ? answer->traces.size() : 0;
        benchmark::DoNotOptimize(traces);
    }
    state.counters["traces"] = double(traces);
}

} // namespace

int main(int argc, char **argv)
{
    benchmark::Initialize(&argc, argv);
    const auto held = snapshot();
    for (const auto &asked : searches) {
        benchmark::RegisterBenchmark(
            asked.name, [&held, &asked](benchmark::State &state) { search(state, *held, asked); })
            ->MeasureProcessCPUTime()
            ->UseRealTime()
            ->Unit(benchmark::kMillisecond);
    }
    benchmark::RunSpecifiedBenchmarks();
}
