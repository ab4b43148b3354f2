#include "app/query/search.h"
#include "app/trace/demo.h"
#include "tests/support/faketracesource.h"
#include "tests/support/memorysnapshot.h"
#include "ui/models/callquery.h"
#include "ui/sessions/session.h"

#include <QTest>

using namespace Qt::StringLiterals;
using app::query::MatchedSpan;
using app::query::SearchAnswer;
using app::query::TraceMatch;
using app::trace::Attributes;
using ui::sessionsOf;

namespace {

constexpr std::uint64_t second = 1'000'000'000;

MatchedSpan span(int number, Attributes attributes)
{
    MatchedSpan made;
    made.spanId.bytes[7] = std::uint8_t(number);
    made.startUnixNano = app::UnixNano(number) * second;
    made.durationNs = second;
    made.attributes = std::move(attributes);
    return made;
}

MatchedSpan call(int number, const std::string &session, Attributes more = {})
{
    Attributes attributes = {{"span.type", "generation"}};
    if (!session.empty())
        attributes.push_back({"session.id", session});
    attributes.insert(attributes.end(), more.begin(), more.end());
    return span(number, std::move(attributes));
}

TraceMatch trace(int number, std::vector<MatchedSpan> spans, int matched = 0)
{
    auto made = tests::match(number);
    made.spanSets = {{std::max(matched, int(spans.size())), std::move(spans), {}}};
    return made;
}

SearchAnswer answer(std::vector<TraceMatch> traces)
{
    SearchAnswer made;
    made.traces = std::move(traces);
    return made;
}

} // namespace

class TstSession : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void latestActivityComesFirst()
    {
        const auto list =
            sessionsOf(answer({trace(1, {call(9, "old"), call(10, "new")}),
                               trace(2, {call(3, "old")}), trace(3, {call(5, "new")})}));
        QCOMPARE(list.sessions.size(), 2);
        QCOMPARE(list.sessions[0].id, u"new"_s);
        QCOMPARE(list.sessions[1].id, u"old"_s);
    }

    void aThreadIsInTheOrderOfTheTalk()
    {
        const auto list =
            sessionsOf(answer({trace(1, {call(9, "s")}), trace(2, {call(3, "s"), call(4, "s")})}));
        const auto &session = list.sessions.constFirst();
        QCOMPARE(session.traces.size(), 2);
        QCOMPARE(session.traces[0].id, tests::match(2).summary.id);
        QCOMPARE(session.traces[0].sums.turns, 2);
        QCOMPARE(session.sums.turns, 3);
        QCOMPARE(session.sums.startUnixNano, 3 * second);
        QCOMPARE(session.sums.endUnixNano, 10 * second);
    }

    void addsUp()
    {
        const auto list = sessionsOf(
            answer({trace(1,
                          {call(1, "s",
                                {{"gen_ai.usage.input_tokens", 10},
                                 {"gen_ai.usage.output_tokens", 5},
                                 {"gen_ai.usage.total_cost", 0.25},
                                 {"gen_ai.response.model", "a"}}),
                           call(2, "s", {{"status", "error"}, {"gen_ai.request.model", "b"}}),
                           call(3, "s",
                                {{"llm.token_count.prompt", 7},
                                 {"llm.cost.total", 0.5},
                                 {"llm.model_name", "a"},
                                 {"user.id", "ann"}})})}));
        const auto &session = list.sessions.constFirst();
        QCOMPARE(session.sums.inputTokens, 17);
        QCOMPARE(session.sums.outputTokens, 5);
        QCOMPARE(session.sums.costDollars.value_or(-1), 0.75);
        QCOMPARE(session.sums.errors, 1);
        QCOMPARE(session.sums.models, QStringList({u"a"_s, u"b"_s}));
        QCOMPARE(session.user, u"ann"_s);
    }

    void whatDoesNotCount_data()
    {
        QTest::addColumn<int>("turns");
        QTest::addColumn<QList<MatchedSpan>>("spans");
        const Attributes attempt = {{"span.type", "span"},
                                    {"session.id", "s"},
                                    {"gen_ai.operation.name", "chat"},
                                    {"gen_ai.usage.input_tokens", 9}};
        QTest::newRow("an attempt of the call") << 1 << QList{call(1, "s"), span(2, attempt)};
        QTest::newRow("the same span twice") << 1 << QList{call(1, "s"), call(1, "s")};
        QTest::newRow("a call without any session") << 0 << QList{call(1, "")};
    }
    void whatDoesNotCount()
    {
        QFETCH(const int, turns);
        QFETCH(const QList<MatchedSpan>, spans);
        const auto list = sessionsOf(answer({trace(1, {spans.begin(), spans.end()})}));
        QCOMPARE(list.sessions.isEmpty() ? 0 : list.sessions.constFirst().sums.turns, turns);
        QCOMPARE(list.sessions.isEmpty() ? 0 : list.sessions.constFirst().sums.inputTokens, 0);
    }

    void aCallTakesTheSessionOfItsTrace()
    {
        const auto list =
            sessionsOf(answer({trace(1, {span(1, {{"session.id", "s"}}), call(2, "")})}));
        QCOMPARE(list.sessions.size(), 1);
        QCOMPARE(list.sessions.constFirst().sums.turns, 1);
    }

    void whatIsNotToldIsNotMadeUp()
    {
        const auto list = sessionsOf(answer({trace(1,
                                                   {call(1, "s",
                                                         {{"spancast.usage.estimated", true},
                                                          {"spancast.session.inferred", true}})}),
                                             trace(2, {call(2, "t")}, 5)}));
        QCOMPARE(list.cutTraces, 1);
        QCOMPARE(list.sessions[1].id, u"s"_s);
        QVERIFY(!list.sessions[1].sums.costDollars);
        QVERIFY(list.sessions[1].sums.isEstimated);
        QVERIFY(list.sessions[1].isInferred);
        QVERIFY(!list.sessions[0].sums.isEstimated);
        QVERIFY(!list.sessions[0].isInferred);
    }

    void theDemosCallsAreCountedOnce()
    {
        const tests::MemorySnapshot snapshot(app::trace::demoBatch(tests::newest));
        app::query::SearchRequest request;
        request.query = ui::sessionsQuery();
        request.limit = 1000;
        request.spansPerSpanSet = 0;
        const auto found = app::query::search(snapshot, request);
        QVERIFY(found.has_value());
        int turns = 0;
        int errors = 0;
        int told = 0;
        double cost = 0;
        for (const auto &session : sessionsOf(*found).sessions) {
            turns += session.sums.turns;
            errors += session.sums.errors;
            cost += session.sums.costDollars.value_or(0);
            told += session.sums.costDollars ? 1 : 0;
        }
        double expected = 0;
        int failed = 0;
        for (const auto &match : found->traces)
            expected += match.summary.costDollars;
        for (int seed = 1; seed <= 60; ++seed)
            failed += seed % 13 == 6 ? 1 : 0;
        QCOMPARE(turns, 60);
        QCOMPARE(errors, failed);
        QVERIFY(told > 0);
        QVERIFY(expected > 0);
        QCOMPARE(cost, expected);
    }
};

QTEST_GUILESS_MAIN(TstSession)
#include "tst_session.moc"
