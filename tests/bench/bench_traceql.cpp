/// How long it takes to read, check and fold a query: the eight of the user guide, and 10 kB of conditions.

#include "app/traceql/parser.h"
#include "app/traceql/printer.h"

#include <array>
#include <benchmark/benchmark.h>

using namespace app::traceql;

namespace {

constexpr std::array<std::string_view, 8> guideQueries{
    R"({ resource.service.name = "openrouter" })",
    R"({ resource.service.name = "openrouter" && span.gen_ai.request.model = "openai/gpt-4-turbo" })",
    R"({ resource.service.name = "openrouter" && duration > 5s })",
    R"({ resource.service.name = "openrouter" && span.user.id = "user_abc123" })",
    R"({ resource.service.name = "openrouter" && status = error })",
    R"({ resource.service.name = "openrouter" && span.gen_ai.request.model =~ ".*gpt-4.*" })",
    R"({ resource.service.name = "openrouter" && span.trace.metadata.environment = "production" })",
    R"({ resource.service.name = "openrouter" && span.trace.metadata.alert_id = "alert_789" })",
};

std::string longQuery()
{
    std::string text = "{ span.user.id = \"user_0\"";
    for (int i = 1; text.size() < 10'000; ++i)
        text += " || span.user.id = \"user_" + std::to_string(i) + '"';
    return text + " }";
}

void readsAGuideQuery(benchmark::State &state)
{
    const auto text = guideQueries[std::size_t(state.range(0))];
    for (auto _ : state)
        benchmark::DoNotOptimize(parseAndCheck(text));
    state.SetBytesProcessed(state.iterations() * std::int64_t(text.size()));
}
BENCHMARK(readsAGuideQuery)->DenseRange(0, 7);

void readsTenKilobytes(benchmark::State &state)
{
    const auto text = longQuery();
    for (auto _ : state)
        benchmark::DoNotOptimize(parseAndCheck(text));
    state.SetBytesProcessed(state.iterations() * std::int64_t(text.size()));
}
BENCHMARK(readsTenKilobytes);

void printsTenKilobytes(benchmark::State &state)
{
    const auto query = *parse(longQuery());
    for (auto _ : state)
        benchmark::DoNotOptimize(print(query));
}
BENCHMARK(printsTenKilobytes);

} // namespace

BENCHMARK_MAIN();
