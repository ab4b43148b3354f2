#include "tests/shots/shots.h"
#include "tests/support/faketracesource.h"
#include "ui/explore/searchpage.h"

#include <array>
#include <cmath>
#include <random>

namespace shots {
namespace {

using namespace Qt::StringLiterals;
using app::query::SearchAnswer;
constexpr app::UnixNano second = 1'000'000'000U;

/// The page with the source it asks.
class Framed : public QWidget
{
public:
    tests::FakeTraceSource source;
    ui::SearchPage page{source, this};

    Framed()
    {
        page.setClock([] { return tests::newest + 8 * second; });
        page.setTime({ui::TimeChoice::Kind::All, {}, 0, 0});
    }

protected:
    void resizeEvent(QResizeEvent *) override { page.resize(size()); }
};

struct Kind {
    const char *service;
    const char *name;
    const char *model; ///< null: no LLM call
};
constexpr std::array kinds = {
    Kind{"openrouter", "Metric Analysis Pipeline", "openai/gpt-4o"},
    Kind{"support-agent", "invoke_agent support", "anthropic/claude-sonnet-4"},
    Kind{"checkout-service", "POST /api/checkout", nullptr},
    Kind{"frontend", "GET /", nullptr},
    Kind{"openrouter", "chat openai/gpt-4-turbo", "openai/gpt-4-turbo"},
    Kind{"billing", "charge", nullptr},
    Kind{"search-api", "embeddings for a name so long that the column has to cut it", nullptr},
};

void addCalls(app::trace::Summary &summary, const char *model, std::minstd_rand &random)
{
    summary.model = model;
    summary.callCount = 1 + int(random() % 4);
    summary.tokenCount = int(random() % 20'000);
    summary.costDollars = double(summary.tokenCount) * 4.1e-6;
}

/// `count` traces as a working day brings them, the same each time.
SearchAnswer day(int count, bool withModels)
{
    std::minstd_rand random(7);
    SearchAnswer answer;
    auto start = tests::newest;
    for (int i = 0; i < count; ++i) {
        const auto &kind = kinds[random() % kinds.size()];
        const double spread = double(random() % 1000) / 1000.0 * 12;
        auto match =
            tests::match(i, kind.service, kind.name, std::uint64_t(std::exp(spread) * 2e4));
        auto &summary = match.summary;
        start -= (random() % 90'000) * 1'000'000U * app::UnixNano(1 + i / 20);
        summary.endUnixNano = start + summary.durationNs();
        summary.startUnixNano = start;
        summary.spanCount = 1 + int(random() % 3000) / (1 + i % 40);
        summary.errorCount = random() % 6 == 0 ? 1 + int(random() % 12) : 0;
        if (random() % 40 == 0)
            summary.rootName.clear();
        match.spanSets[0].matched = 1 + int(random() % 9);
        if (withModels && kind.model)
            addCalls(summary, kind.model, random);
        answer.traces.push_back(std::move(match));
    }
    answer.matchedTraces = count < 100 ? count : 1334;
    answer.inspectedTraces = 4321;
    answer.inspectedSpans = 123'456;
    return answer;
}

std::unique_ptr<QWidget> answered(const QString &query, SearchAnswer answer)
{
    auto framed = std::make_unique<Framed>();
    framed->source.automatic = true;
    framed->source.automaticAnswer = std::move(answer);
    framed->page.run(query);
    return framed;
}

std::unique_ptr<QWidget> failed(const QString &query, app::Error error)
{
    auto framed = std::make_unique<Framed>();
    framed->source.automatic = true;
    framed->source.automaticError = std::move(error);
    framed->page.run(query);
    return framed;
}

/// Nothing matches, but the store is not empty.
std::unique_ptr<QWidget> unmatched()
{
    auto framed = std::make_unique<Framed>();
    framed->page.setTime({});
    framed->page.run(u"{ status = error }"_s);
    framed->source.automatic = true;
    framed->source.automaticAnswer = day(1, false);
    framed->source.answer({});
    return framed;
}

} // namespace

void addExploreShots(Shots &shots)
{
    const QSize usual(1200, 760);
    const auto slow = u"{ resource.service.name = \"openrouter\" && duration > 5s }"_s;
    const auto models = u"{ span.gen_ai.request.model =~ \".*gpt-4.*\" }\n  | "
                        "select(span.gen_ai.usage.input_tokens) // of one family"_s;
    const app::Error mistake = {app::Error::Kind::Invalid, "expected '}', found end of query",
                                app::TextRange{8, 8}};
    shots.push_back({u"search"_s, usual, [=] { return answered(slow, day(200, false)); }});
    shots.push_back({u"search-models"_s, usual, [=] { return answered(models, day(200, true)); }});
    shots.push_back(
        {u"search-narrow"_s, {820, 480}, [=] { return answered(u"{ }"_s, day(30, false)); }});
    shots.push_back({u"search-empty"_s, usual, [] { return answered(u"{ }"_s, {}); }});
    shots.push_back({u"search-nomatch"_s, usual, [] { return unmatched(); }});
    shots.push_back({u"search-mistake"_s, usual, [=] { return failed(u"{ .a = 1"_s, mistake); }});
    shots.push_back(
        {u"search-failed"_s, usual,
         [] { return failed(u"{ }"_s, {app::Error::Kind::Corrupt, "page 3 of the store", {}}); }});
    shots.push_back({u"search-loading"_s, usual, [] { return std::make_unique<Framed>(); }});
}

} // namespace shots
