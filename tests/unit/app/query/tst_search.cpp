#include "app/query/search.h"
#include "app/trace/demo.h"
#include "tests/support/familytrace.h"
#include "tests/support/memorysnapshot.h"

#include <QTest>

using namespace app;

namespace {

constexpr UnixNano demoTime = 1'790'000'000'000'000'000;

query::SearchRequest request(const char *text) { return {.query = text, .range = {}}; }

} // namespace

class TstSearch : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void runsTheGuidesQueries_data()
    {
        QTest::addColumn<QByteArray>("query");
        QTest::newRow("all") << QByteArray(R"({ resource.service.name = "openrouter" })");
        QTest::newRow("by model") << QByteArray(
            R"({ resource.service.name = "openrouter" && span.gen_ai.request.model = "openai/gpt-4-turbo" })");
        QTest::newRow("slow") << QByteArray(
            R"({ resource.service.name = "openrouter" && duration > 5s })");
        QTest::newRow("by user") << QByteArray(
            R"({ resource.service.name = "openrouter" && span.user.id = "user_abc123" })");
        QTest::newRow("errors") << QByteArray(
            R"({ resource.service.name = "openrouter" && status = error })");
        QTest::newRow("family") << QByteArray(
            R"({ resource.service.name = "openrouter" && span.gen_ai.request.model =~ ".*gpt-4.*" })");
        QTest::newRow("environment") << QByteArray(
            R"({ resource.service.name = "openrouter" && span.trace.metadata.environment = "production" })");
        QTest::newRow("alert") << QByteArray(
            R"({ resource.service.name = "openrouter" && span.trace.metadata.alert_id = "alert_789" })");
    }
    void runsTheGuidesQueries()
    {
        QFETCH(QByteArray, query);
        const tests::MemorySnapshot snapshot(trace::demoBatch(demoTime));
        const auto answer = query::search(snapshot, request(query.constData()));
        QVERIFY2(answer, answer ? "" : answer.error().detail.c_str());
        QVERIFY(answer->matchedTraces > 0);
        QCOMPARE(answer->inspectedTraces, snapshot.traceCount());
        QCOMPARE(answer->inspectedSpans, snapshot.spanCount());
        const bool isAll = QTest::currentDataTag() == QByteArray("all");
        QCOMPARE(answer->matchedTraces == answer->inspectedTraces, isAll);
    }

    void cutsAndCounts()
    {
        const tests::MemorySnapshot snapshot(tests::familyBatch());
        auto asked = request("{ }");
        asked.limit = 1;
        asked.spansPerSpanSet = 2;
        const auto answer = query::search(snapshot, asked);
        QVERIFY(answer);
        QCOMPARE(answer->matchedTraces, 2);
        QCOMPARE(answer->traces.size(), std::size_t(1));
        QCOMPARE(answer->traces[0].summary.rootName, std::string());
        asked.limit = 2;
        const auto both = query::search(snapshot, asked);
        const auto &family = both->traces[1];
        QCOMPARE(family.summary.rootName, std::string("root"));
        QCOMPARE(family.spanSets[0].matched, 5);
        QCOMPARE(family.spanSets[0].spans.size(), std::size_t(2));
        QCOMPARE(family.spanSets[0].spans[1].name, std::string("db"));
        const std::vector<query::ServiceStats> services{
            {"cache", 1, 0}, {"db", 3, 1}, {"frontend", 1, 0}};
        QVERIFY(family.services == services);
    }

    void showsWhatTheQueryNames()
    {
        const tests::MemorySnapshot snapshot(tests::familyBatch());
        const auto answer = query::search(
            snapshot,
            request(
                R"({ name = "db" && status = error && event.n > 0 } | select(resource.service.name, span.num, link.lk, span.nope))"));
        QVERIFY(answer);
        QVERIFY(answer->isNameAsked);
        const trace::Attributes expected{
            {"status", "error"}, {"n", 2}, {"service.name", "db"}, {"num", 3}, {"lk", "v"}};
        QVERIFY(answer->traces[0].spanSets[0].spans[0].attributes == expected);
    }

    void keepsToTheTimeRange()
    {
        const tests::MemorySnapshot snapshot(tests::familyBatch());
        auto asked = request("{ }");
        asked.range = {0, 1'700'000'000'000'000'000};
        QCOMPARE(query::search(snapshot, asked)->matchedTraces, 1);
        asked.range = {1'700'000'001'000'000'001, 1'700'000'004'000'000'000};
        QCOMPARE(query::search(snapshot, asked)->matchedTraces, 0);
    }

    void stopsWhenItIsCancelled()
    {
        const tests::MemorySnapshot snapshot(tests::familyBatch());
        const auto answer = query::search(snapshot, request("{ }"), [] { return true; });
        QVERIFY(!answer);
        QCOMPARE(answer.error().kind, Error::Kind::Cancelled);
    }
};

QTEST_APPLESS_MAIN(TstSearch)
#include "tst_search.moc"
