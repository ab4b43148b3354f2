#include "app/async/deliver.h"
#include "app/sources/manysources.h"
#include "tests/support/faketracesource.h"
#include "tests/support/spans.h"

#include <QSignalSpy>
#include <QTest>

using namespace app;
using namespace app::sources;
using namespace Qt::StringLiterals;

namespace {

struct World {
    tests::FakeTraceSource local;
    tests::FakeTraceSource lab;
    ManySources both{{{"local", &local}, {"Lab", &lab}}};
    QSignalSpy noted{&both, &ManySources::noted};

    SearchFuture ask(int limit = 20)
    {
        return both.search({.query = "{ }", .range = {}, .limit = limit});
    }
    QString note() const { return noted.isEmpty() ? QString() : noted.last().first().toString(); }
};

query::SearchAnswer holding(const std::vector<int> &numbers, int matched = 0)
{
    query::SearchAnswer answer;
    for (const int number : numbers)
        answer.traces.push_back(tests::match(number));
    answer.matchedTraces = matched > 0 ? matched : int(numbers.size());
    return answer;
}

using Names = std::vector<std::string>;

std::string idsOf(const query::SearchAnswer &answer)
{
    std::string ids;
    for (const auto &match : answer.traces)
        ids += trace::toHex(match.summary.id).substr(31);
    return ids;
}

const Error down{Error::Kind::Unreachable, "connection refused", {}};
const Error mistake{Error::Kind::Invalid, "no such field", TextRange{2, 4}};

} // namespace

/// Several sources asked as one.
class TestManySources : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void ordersTheRowsOfAll();
    void countsATraceThatBothHoldOnce();
    void saysWhenThereIsMore();
    void tellsRowsAsTheyCome();
    void oneThatFailsIsANote();
    void allThatFailAreAnError();
    void aCancelledQuestionEndsAll();
    void aDeletedOneEndsItsQuestions();
    void findsTheTraceWhereverItIs();
    void saysWhoHoldsATrace();
    void fillsWhatWasCut();
    void takesNumbersFromTheFirstAndSaysSo();
    void joinsNamesAndValues();
};

void TestManySources::ordersTheRowsOfAll()
{
    World world;
    const auto asked = world.ask();
    world.lab.answer(holding({1, 4}));
    world.local.answer(holding({2, 3}));
    QTRY_VERIFY(asked.isFinished());
    const auto answer = takeLastResult(asked);
    QVERIFY(answer);
    QCOMPARE(idsOf(*answer), std::string("1234"));
    QCOMPARE(answer->traces[0].sources, Names{"Lab"});
    QCOMPARE(answer->traces[1].sources, Names{"local"});
    QVERIFY(answer->isComplete);
    QVERIFY(world.note().isEmpty());
}

void TestManySources::countsATraceThatBothHoldOnce()
{
    World world;
    const auto asked = world.ask();
    world.lab.answer(holding({1, 2}, 10));
    world.local.answer(holding({2, 3}, 5));
    QTRY_VERIFY(asked.isFinished());
    const auto answer = takeLastResult(asked);
    QCOMPARE(idsOf(*answer), std::string("123"));
    QCOMPARE(answer->traces[1].sources, (Names{"local", "Lab"}));
    QCOMPARE(answer->matchedTraces, 14);
}

void TestManySources::saysWhenThereIsMore()
{
    World world;
    const auto asked = world.ask(2);
    world.lab.answer(holding({1, 3}));
    world.local.answer(holding({2, 4}));
    QTRY_VERIFY(asked.isFinished());
    const auto answer = takeLastResult(asked);
    QCOMPARE(idsOf(*answer), std::string("12"));
    QCOMPARE(answer->matchedTraces, 4);
    QVERIFY(!answer->isComplete);
}

void TestManySources::tellsRowsAsTheyCome()
{
    World world;
    const auto asked = world.ask();
    world.local.answer(holding({2}));
    QTRY_COMPARE(asked.resultCount(), 1);
    QVERIFY(!asked.isFinished());
    QCOMPARE(idsOf(*asked.resultAt(0)), std::string("2"));
    QVERIFY(!asked.resultAt(0)->isComplete);
    world.lab.answer(holding({1}));
    QTRY_VERIFY(asked.isFinished());
    QCOMPARE(idsOf(*takeLastResult(asked)), std::string("12"));
}

void TestManySources::oneThatFailsIsANote()
{
    World world;
    const auto asked = world.ask();
    world.lab.fail(down);
    world.local.answer(holding({1}));
    QTRY_VERIFY(asked.isFinished());
    QCOMPARE(idsOf(*takeLastResult(asked)), std::string("1"));
    QCOMPARE(world.note(), u"Lab did not answer: connection refused"_s);
}

void TestManySources::allThatFailAreAnError()
{
    World world;
    const auto asked = world.ask();
    world.local.fail(down);
    world.lab.fail(mistake);
    QTRY_VERIFY(asked.isFinished());
    QCOMPARE(takeLastResult(asked).error(), mistake);
}

void TestManySources::aCancelledQuestionEndsAll()
{
    World world;
    auto asked = world.ask();
    asked.cancel();
    QTRY_VERIFY(world.local.lastSearch().promise.isCanceled());
    QVERIFY(world.lab.lastSearch().promise.isCanceled());
}

void TestManySources::aDeletedOneEndsItsQuestions()
{
    tests::FakeTraceSource one;
    tests::FakeTraceSource other;
    auto both = std::make_unique<ManySources>(
        std::vector<ManySources::Part>{{"local", &one}, {"Lab", &other}});
    const auto asked = both->search({.query = "{ }", .range = {}});
    both.reset();
    QVERIFY(asked.isFinished());
    QCOMPARE(asked.resultCount(), 0);
    QVERIFY(other.lastSearch().promise.isCanceled());
}

void TestManySources::findsTheTraceWhereverItIs()
{
    World world;
    const auto missing = world.both.trace(tests::traceId(1));
    QTRY_VERIFY(missing.isFinished());
    QCOMPARE(missing.result().error().kind, Error::Kind::NotFound);
    world.lab.automaticTrace = tests::traceOf({tests::span({})});
    const auto found = world.both.trace(tests::traceId(1));
    QTRY_VERIFY(found.isFinished());
    QCOMPARE((*found.result())->spans.size(), 1U);
    QVERIFY(world.note().isEmpty());
}

void TestManySources::saysWhoHoldsATrace()
{
    World world;
    QSignalSpy found(&world.both, &ManySources::traceFound);
    world.lab.automaticTrace = tests::traceOf({tests::span({})});
    const auto asked = world.both.trace(tests::traceId(7));
    QTRY_COMPARE(found.size(), 1);
    QCOMPARE(found.first().at(0).value<trace::TraceId>(), tests::traceId(7));
    QCOMPARE(found.first().at(1).value<Names>(), Names{"Lab"});
}

void TestManySources::fillsWhatWasCut()
{
    tests::FakeTraceSource local;
    tests::FakeTraceSource lab;
    ManySources source({{"local", &local, true}, {"Lab", &lab}});
    QSignalSpy noted(&source, &ManySources::noted);
    const std::string whole(3'000, 'x');
    const auto withText = [](const std::string &text) {
        auto span = tests::span({});
        span.attributes = {{"gen_ai.prompt", text}};
        return tests::traceOf({span});
    };
    local.automaticTrace = withText(whole);
    const auto absent = source.trace(tests::traceId(1));
    QTRY_VERIFY(absent.isFinished());
    QCOMPARE(absent.result().error().kind, Error::Kind::NotFound); // the filler's is not asked for
    lab.automaticTrace = withText(whole.substr(0, 2'048));
    const auto found = source.trace(tests::traceId(1));
    QTRY_VERIFY(found.isFinished());
    const auto &span = *(*found.result())->spans.front().span;
    QCOMPARE(trace::findText(span.attributes, "gen_ai.prompt"), std::string_view(whole));
    QCOMPARE(noted.size(), 1);
    const auto asked = source.search({.query = "{ }", .range = {}});
    QCOMPARE(local.searchCount(), 0);
}

void TestManySources::takesNumbersFromTheFirstAndSaysSo()
{
    World world;
    const auto asked = world.both.metrics({.query = "{ } | rate()"});
    QTRY_VERIFY(asked.isFinished());
    QCOMPARE(world.local.metricsRequest.query, std::string("{ } | rate()"));
    QVERIFY(world.lab.metricsRequest.query.empty());
    QVERIFY2(world.note().contains(u"local alone"_s), qPrintable(world.note()));
}

void TestManySources::joinsNamesAndValues()
{
    World world;
    world.local.tagNamesAnswer = std::vector<query::TagScope>{{"span", {"a", "b"}}};
    world.lab.tagNamesAnswer =
        std::vector<query::TagScope>{{"resource", {"r"}}, {"span", {"b", "c"}}};
    const auto names = world.both.tagNames({});
    QTRY_VERIFY(names.isFinished());
    const std::vector<query::TagScope> all{{"resource", {"r"}}, {"span", {"a", "b", "c"}}};
    QCOMPARE(*names.result(), all);
    world.local.tagValuesAnswer = std::vector<query::TagValue>{{"string", "x", 2}};
    world.lab.tagValuesAnswer = std::vector<query::TagValue>{{"string", "x", 3}, {"int", "1", 1}};
    const auto values = world.both.tagValues({.tag = "span.a", .query = {}, .range = {}});
    QTRY_VERIFY(values.isFinished());
    const std::vector<query::TagValue> both{{"int", "1", 1}, {"string", "x", 5}};
    QCOMPARE(*values.result(), both);
}

QTEST_GUILESS_MAIN(TestManySources)
#include "tst_manysources.moc"
