#include "app/otlp/otlp.h"
#include "app/query/metrics.h"
#include "app/query/search.h"
#include "tests/support/answertext.h"
#include "tests/support/dice.h"
#include "tests/support/judge.h"
#include "tests/support/randomcorpus.h"

#include <QTest>
#include <algorithm>

using namespace Qt::StringLiterals;
using namespace app;

namespace {

constexpr std::uint32_t pairsARound = 400;
constexpr std::uint32_t queriesACorpus = 20;
constexpr int mostShown = 20;

/// A corpus as the judge and as the engine see it.
struct World {
    explicit World(std::uint32_t seed)
        : batch(tests::randomCorpus(seed))
        , traces(tests::tracesOf(batch))
        , snapshot(batch, seed, 1 + seed % 4)
    {
    }
    trace::Batch batch;
    tests::Traces traces;
    tests::SplitSnapshot snapshot;
};

query::SearchRequest searchOf(std::uint32_t seed)
{
    tests::Dice dice(seed);
    query::SearchRequest request{.query = tests::randomQuery(seed, false), .range = {}};
    request.limit = dice.oneIn(4) ? 2 : 1000;
    request.spansPerSpanSet = dice.oneIn(4) ? 2 : 0;
    request.isCounting = dice.oneIn(2);
    if (dice.oneIn(6))
        request.range = {tests::corpusStart + dice.below(5) * 1'000'000'000U,
                         tests::corpusStart + 5'000'000'000U};
    return request;
}

query::MetricsRequest metricsOf(std::uint32_t seed)
{
    tests::Dice dice(seed);
    query::MetricsRequest request{.query = tests::randomQuery(seed, true)};
    request.startUnixNano = tests::corpusStart + dice.below(4) * 700'000'000U;
    request.endUnixNano = tests::corpusEnd - dice.below(4) * 900'000'000U;
    request.stepNs = dice.pick({0U, 1'000'000'000U, 2'000'000'000U, 700'000'000U});
    request.isInstant = dice.oneIn(5);
    request.exemplars = 0;
    return request;
}

/// Which of the two fails is compared where both had to look at everything.
std::string disagreement(const World &world, const query::SearchRequest &request)
{
    auto all = request;
    all.limit = int(world.traces.size()) + 1;
    const auto whole = tests::judgeSearch(world.traces, all);
    const auto actual = query::search(world.snapshot, request);
    if (!whole) {
        if (!actual || request.limit <= int(world.traces.size()))
            return {};
        return "the engine answers what fails: " + whole.error().detail;
    }
    if (!actual)
        return "the engine fails: " + actual.error().detail;
    const auto expected = tests::judgeSearch(world.traces, request);
    if (request.isCounting && expected->matchedTraces != actual->matchedTraces)
        return "matched traces " + std::to_string(expected->matchedTraces) + ", the engine says "
            + std::to_string(actual->matchedTraces);
    return tests::difference(tests::toLines(*expected), tests::toLines(*actual));
}

/// Traces outside of the range may be looked at or not.
bool failsSomewhere(const World &world, query::MetricsRequest request)
{
    request.startUnixNano = tests::corpusStart - 1'000'000'000;
    request.endUnixNano = tests::corpusEnd + 60'000'000'000;
    request.isInstant = true;
    return !tests::judgeMetrics(world.traces, request);
}

std::string disagreement(const World &world, const query::MetricsRequest &request)
{
    const auto expected = tests::judgeMetrics(world.traces, request);
    const auto actual = query::evaluateMetrics(world.snapshot, request);
    if (!expected)
        return actual ? "the engine answers what fails: " + expected.error().detail : std::string();
    if (!actual)
        return failsSomewhere(world, request) ? std::string()
                                              : "the engine fails: " + actual.error().detail;
    auto wanted = tests::toLines(*expected);
    auto got = tests::toLines(*actual);
    std::sort(wanted.begin(), wanted.end()); // 2 and "2" have the same place in the order
    std::sort(got.begin(), got.end());
    return tests::difference(wanted, got);
}

std::string described(const query::SearchRequest &request)
{
    return request.query + "  limit " + std::to_string(request.limit) + " spans "
        + std::to_string(request.spansPerSpanSet) + " range "
        + std::to_string(request.range.startUnixNano) + ".."
        + std::to_string(request.range.endUnixNano);
}

std::string described(const query::MetricsRequest &request)
{
    return request.query + "  step " + std::to_string(request.stepNs)
        + (request.isInstant ? " instant " : " range ") + std::to_string(request.startUnixNano)
        + ".." + std::to_string(request.endUnixNano);
}

} // namespace

/// The engine against the judge. SPANCAST_ROUNDS multiplies the pairs, SPANCAST_SEED begins elsewhere: the seed of a
/// failure begins with it.
class TstJudgement : public QObject
{
    Q_OBJECT

    static std::uint32_t firstSeed()
    {
        return std::uint32_t(qEnvironmentVariableIntValue("SPANCAST_SEED"));
    }
    static std::uint32_t pairs()
    {
        return pairsARound
            * std::uint32_t(std::max(1, qEnvironmentVariableIntValue("SPANCAST_ROUNDS")));
    }

    template <typename RequestOf>
    static void compareAll(RequestOf requestOf)
    {
        int wrong = 0;
        std::unique_ptr<World> world;
        std::uint32_t corpus = 0;
        for (auto seed = firstSeed(); seed < firstSeed() + pairs(); ++seed) {
            if (!world || seed / queriesACorpus != corpus) {
                corpus = seed / queriesACorpus;
                world = std::make_unique<World>(corpus);
            }
            const auto request = requestOf(seed);
            const auto said = disagreement(*world, request);
            if (said.empty())
                continue;
            if (++wrong > mostShown)
                continue;
            const auto json = wrong > 3 ? std::string("see above")
                                        : otlp::encode(world->batch, otlp::Encoding::Json);
            qWarning("SPANCAST_SEED=%u %s\n%scorpus %u: %s", seed, described(request).c_str(),
                     said.c_str(), corpus, json.c_str());
        }
        QVERIFY2(wrong == 0, qPrintable(u"%1 of %2 disagree"_s.arg(wrong).arg(pairs())));
    }

private Q_SLOTS:
    void searches() { compareAll(searchOf); }
    void metrics() { compareAll(metricsOf); }
};

QTEST_GUILESS_MAIN(TstJudgement)
#include "tst_judgement.moc"
