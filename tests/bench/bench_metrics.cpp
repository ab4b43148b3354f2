// Figures of metrics queries, comparisons and tags: over a million made-up spans in 16 blocks in memory.
#include "app/query/metrics.h"
#include "app/query/tags.h"
#include "app/store/memoryblock.h"
#include "tests/support/spans.h"

#include <array>
#include <benchmark/benchmark.h>
#include <string>

namespace {

using namespace app;

constexpr UnixNano second = 1'000'000'000;
constexpr UnixNano firstStart = 1'700'000'000 * second;
constexpr std::uint64_t blockCount = 16;
constexpr std::uint64_t requestsPerBlock = 64;
constexpr std::uint64_t spansPerRequest = 1024;
constexpr std::uint64_t spansPerTrace = 8;
constexpr UnixNano nsPerSpan = 20'000'000; // six hours in all

std::string choice(const char *name, std::uint64_t number, std::uint64_t of)
{
    return name + std::to_string(number * 2654435761U % of);
}

void describe(trace::Span &span, std::uint64_t number)
{
    const auto tokens = std::int64_t(number * 40503U % 70'000);
    span.name = choice("step ", number, 60);
    span.kind = trace::SpanKind(1 + number % 5);
    span.attributes = {{"gen_ai.request.model", choice("provider/model-", number, 41)},
                       {"gen_ai.usage.total_tokens", tokens},
                       {"cost", double(tokens) * 3e-6},
                       {"user.id", choice("user-", number, 499)},
                       {"http.status_code", std::int64_t(200 + number % 4)},
                       {"cached", number % 3 == 0}};
    if (number % 37 == 0)
        span.status.code = trace::StatusCode::Error;
}

/// Traces of eight spans; the numbers of its spans begin at `first`.
trace::Batch request(std::uint64_t first)
{
    std::vector<tests::SpanOf> spans;
    for (auto number = first; number < first + spansPerRequest; ++number) {
        const auto root = number - number % spansPerTrace + 1;
        const auto start = firstStart + number * nsPerSpan;
        spans.push_back({number / spansPerTrace + 1, number + 1, start,
                         start + number * 7919U % 10'000'000'000, number + 1 == root ? 0 : root});
    }
    auto batch = *tests::batch(spans);
    auto &resource = batch.resourceSpans[0];
    resource.resource.attributes = {{"service.name", choice("service-", first, 5)},
                                    {"k8s.pod.name", choice("pod-", first, 30)}};
    for (std::size_t i = 0; i < spans.size(); ++i)
        describe(resource.scopeSpans[0].spans[i], first + i);
    return batch;
}

class MadeUp final : public store::Snapshot
{
public:
    MadeUp()
    {
        for (auto block = blockCount; block-- > 0;)
            m_parts.push_back({made(block), nullptr});
    }
    std::vector<store::BlockPart> blocks() const override { return m_parts; }
    std::vector<store::StoredTracePtr> traces(const store::TimeRange &) const override
    {
        return {};
    }
    store::StoredTracePtr find(const trace::TraceId &) const override { return {}; }
    std::int64_t spanCount() const override
    {
        return std::int64_t(blockCount * requestsPerBlock * spansPerRequest);
    }
    std::int64_t traceCount() const override { return spanCount() / std::int64_t(spansPerTrace); }

private:
    static store::BlockPtr made(std::uint64_t block)
    {
        std::vector<trace::LocatedSpan> spans;
        for (std::uint64_t i = 0; i < requestsPerBlock; ++i) {
            const auto first = (block * requestsPerBlock + i) * spansPerRequest;
            const auto located =
                trace::locate(std::make_shared<const trace::Batch>(request(first)));
            spans.insert(spans.end(), located.begin(), located.end());
        }
        return store::makeBlock("block " + std::to_string(block), std::move(spans));
    }

    std::vector<store::BlockPart> m_parts;
};

const MadeUp &snapshot()
{
    static const MadeUp made;
    return made;
}

void measure(benchmark::State &state, const char *query, std::uint64_t hours)
{
    const query::MetricsRequest request{.query = query,
                                        .startUnixNano = firstStart,
                                        .endUnixNano = firstStart + hours * 3600 * second,
                                        .stepNs = 300 * second};
    std::size_t series = 0;
    for (auto _ : state) {
        const auto answer = query::evaluateMetrics(snapshot(), request);
        if (!answer) {
            state.SkipWithError(answer.error().detail.c_str());
            return;
        }
        series = answer->series.size();
    }
    state.counters["series"] = double(series);
}

void listValues(benchmark::State &state, const char *tag, const char *query)
{
    for (auto _ : state)
        benchmark::DoNotOptimize(
            query::tagValues(snapshot(), {.tag = tag, .query = query, .range = {}}));
}

struct Query {
    const char *name;
    const char *text;
    std::uint64_t hours;
};
constexpr std::array queries = {
    Query{"rate", "{ } | rate()", 6},
    Query{"rate/service", "{ } | rate() by (resource.service.name)", 6},
    Query{"rate/kind", "{ } | rate() by (kind)", 6},
    Query{"count/model/errors",
          "{ status = error } | count_over_time() by (span.gen_ai.request.model)", 6},
    Query{"sum/user", "{ } | sum_over_time(span.cost) by (span.user.id)", 6},
    Query{"quantile", "{ } | quantile_over_time(duration, .5, .9, .99)", 6},
    Query{"histogram", "{ } | histogram_over_time(duration)", 6},
    Query{"topk/name", "{ } | count_over_time() by (name) | topk(5)", 6},
    Query{"structure", "{ kind = server } >> { status = error } | rate()", 6},
    Query{"compare/1h", "{ } | compare({ status = error })", 1},
};

} // namespace

int main(int argc, char **argv)
{
    for (const auto &query : queries)
        benchmark::RegisterBenchmark((std::string("metrics/") + query.name).c_str(), measure,
                                     query.text, query.hours)
            ->Unit(benchmark::kMillisecond);
    benchmark::RegisterBenchmark("values/user", listValues, "span.user.id", "")
        ->Unit(benchmark::kMillisecond);
    benchmark::RegisterBenchmark("values/user/errors", listValues, "span.user.id",
                                 "{ status = error }")
        ->Unit(benchmark::kMillisecond);
    snapshot(); // made before the clock runs
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
}
