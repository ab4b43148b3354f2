/// How long it takes to read, check and fold a query: the eight of the user guide, and 10 kB of conditions.
/// And to offer completions, which a person waits for at each key (at most 30 ms), of 10k names and 100k values.

#include "app/traceql/complete.h"
#include "app/traceql/diagnose.h"
#include "app/traceql/format.h"
#include "app/traceql/parser.h"
#include "app/traceql/printer.h"

#include <array>
#include <benchmark/benchmark.h>
#include <string>
#include <vector>

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

void diagnosesTenKilobytes(benchmark::State &state)
{
    const auto text = longQuery() + " && foo";
    for (auto _ : state)
        benchmark::DoNotOptimize(diagnose(text));
}
BENCHMARK(diagnosesTenKilobytes);

void formatsTenKilobytes(benchmark::State &state)
{
    const auto text = longQuery();
    for (auto _ : state)
        benchmark::DoNotOptimize(format(text));
}
BENCHMARK(formatsTenKilobytes);

struct Known {
    std::vector<KnownName> names;
    std::vector<KnownValue> texts;
    std::vector<KnownValue> numbers;
};

const Known &known()
{
    static const Known all = [] {
        Known made;
        for (int i = 0; i < 10'000; ++i)
            made.names.push_back(
                {"trace.metadata.attribute_" + std::to_string(i), i * 7919 % 1000});
        for (int i = 0; i < 100'000; ++i) {
            made.texts.push_back({"user_" + std::to_string(i * 7919 % 100'000), i % 1000});
            made.numbers.push_back({Static(std::int64_t(i) * 7919), i % 1000});
        }
        return made;
    }();
    return all;
}

/// The names are the span's, so that each is offered once.
Facts factsOf(const std::vector<KnownValue> &values)
{
    return {.names = [](Scope scope, std::string_view) -> std::span<const KnownName> {
                return scope == Scope::Span ? known().names : std::span<const KnownName>();
            },
            .values = [&values](const Attribute &,
                                std::string_view) { return std::span<const KnownValue>(values); }};
}

void completesAt(benchmark::State &state, std::string_view text,
                 const std::vector<KnownValue> &values)
{
    const auto facts = factsOf(values);
    if (complete(text, int(text.size()), facts).items.empty())
        return state.SkipWithError("nothing is offered");
    for (auto _ : state)
        benchmark::DoNotOptimize(complete(text, int(text.size()), facts));
    state.SetLabel("the bound is 30 ms");
}

void completesANameOfTenThousand(benchmark::State &state)
{
    constexpr std::array<std::string_view, 3> texts{"{ ", "{ span.meta", "{ attribute_99"};
    completesAt(state, texts[std::size_t(state.range(0))], known().texts);
}
BENCHMARK(completesANameOfTenThousand)->DenseRange(0, 2)->Unit(benchmark::kMillisecond);

void completesATextOfAHundredThousand(benchmark::State &state)
{
    constexpr std::array<std::string_view, 3> texts{"{ .user = ", "{ .user = \"u",
                                                    "{ .user = \"999"};
    completesAt(state, texts[std::size_t(state.range(0))], known().texts);
}
BENCHMARK(completesATextOfAHundredThousand)->DenseRange(0, 2)->Unit(benchmark::kMillisecond);

void completesANumberOfAHundredThousand(benchmark::State &state)
{
    constexpr std::array<std::string_view, 2> texts{"{ .code = ", "{ .code = 99"};
    completesAt(state, texts[std::size_t(state.range(0))], known().numbers);
}
BENCHMARK(completesANumberOfAHundredThousand)->DenseRange(0, 1)->Unit(benchmark::kMillisecond);

void completesBehindTenKilobytes(benchmark::State &state)
{
    const auto text = longQuery();
    completesAt(state, text.substr(0, text.size() - 1) + "|| span.meta", known().texts);
}
BENCHMARK(completesBehindTenKilobytes)->Unit(benchmark::kMillisecond);

} // namespace

BENCHMARK_MAIN();
