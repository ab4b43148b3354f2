#include "app/query/search.h"
#include "app/store/memoryblock.h"
#include "app/trace/demo.h"
#include "tests/support/familytrace.h"
#include "tests/support/memorysnapshot.h"
#include "tests/support/spans.h"

#include <QTest>

using namespace app;

namespace {

constexpr UnixNano demoTime = 1'790'000'000'000'000'000;

query::SearchRequest request(const char *text) { return {.query = text, .range = {}}; }

/// Blocks of traces with one span each; a number is the second the trace starts in, and its id.
class Blocks final : public store::Snapshot
{
public:
    explicit Blocks(const std::vector<std::vector<std::uint64_t>> &blocks)
    {
        for (const auto &seconds : blocks) {
            std::vector<tests::SpanOf> spans;
            for (const auto second : seconds) {
                const auto start = second * 1'000'000'000;
                spans.push_back({second, second, start, start + 1, 0});
            }
            m_parts.push_back({store::makeBlock("block", trace::locate(tests::batch(spans))), {}});
        }
    }
    std::vector<store::BlockPart> blocks() const override { return m_parts; }
    std::vector<store::StoredTracePtr> traces(const store::TimeRange &) const override
    {
        return {};
    }
    store::StoredTracePtr find(const trace::TraceId &) const override { return {}; }
    std::int64_t spanCount() const override { return 0; }
    std::int64_t traceCount() const override { return 0; }

private:
    std::vector<store::BlockPart> m_parts;
};

QString secondsOf(const query::SearchAnswer &answer)
{
    QStringList seconds;
    for (const auto &match : answer.traces)
        seconds << QString::number(match.summary.startUnixNano / 1'000'000'000);
    return seconds.join(QLatin1Char(' '));
}

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

    void looksNoFartherThanItMust_data()
    {
        QTest::addColumn<int>("limit");
        QTest::addColumn<QString>("seconds");
        QTest::addColumn<int>("inspected");
        QTest::addColumn<bool>("isComplete");
        QTest::newRow("one block is enough") << 2 << "9 8" << 2 << false;
        QTest::newRow("the second block has a newer trace") << 3 << "9 8 7" << 5 << false;
        QTest::newRow("blocks overlap") << 4 << "9 8 7 6" << 5 << false;
        QTest::newRow("all") << 20 << "9 8 7 6 5 3 2" << 7 << true;
    }
    void looksNoFartherThanItMust()
    {
        const Blocks snapshot({{2, 3}, {5, 6, 7}, {9, 8}});
        auto asked = request("{ }");
        QFETCH(int, limit);
        asked.limit = limit;
        const auto answer = query::search(snapshot, asked);
        QVERIFY(answer);
        QTEST(secondsOf(*answer), "seconds");
        QTEST(int(answer->inspectedTraces), "inspected");
        QTEST(answer->isComplete, "isComplete");
    }

    void looksAtLargeBlocksPieceByPiece_data()
    {
        QTest::addColumn<QByteArray>("query");
        QTest::addColumn<int>("traces");
        QTest::addColumn<int>("inspected");
        QTest::addColumn<bool>("isComplete");
        QTest::newRow("the newest are enough") << QByteArray("{ }") << 20 << 64 + 19 << false;
        QTest::newRow("none is") << QByteArray("{ } | count() > 1") << 0 << 6000 << true;
    }
    void looksAtLargeBlocksPieceByPiece()
    {
        std::vector<std::vector<std::uint64_t>> blocks(2);
        for (std::uint64_t second = 1; second <= 6000; ++second)
            blocks[second % 2].push_back(second);
        const Blocks snapshot(blocks);
        QFETCH(QByteArray, query);
        auto asked = request(query.constData());
        asked.limit = 20;
        const auto answer = query::search(snapshot, asked);
        QVERIFY(answer);
        QTEST(int(answer->traces.size()), "traces");
        for (std::size_t i = 0; i < answer->traces.size(); ++i)
            QCOMPARE(answer->traces[i].summary.startUnixNano, (6000 - i) * 1'000'000'000);
        QTEST(int(answer->inspectedTraces), "inspected");
        QTEST(answer->isComplete, "isComplete");
    }

    void countsOnWhenAsked()
    {
        const Blocks snapshot({{2, 3}, {5, 6, 7}, {9, 8}});
        auto asked = request("{ }");
        asked.limit = 1;
        asked.isCounting = true;
        const auto answer = query::search(snapshot, asked);
        QVERIFY(answer);
        QCOMPARE(secondsOf(*answer), QStringLiteral("9"));
        QCOMPARE(answer->matchedTraces, 7);
        QVERIFY(answer->isComplete);
    }

    void findsEveryTraceWithoutAQuery()
    {
        const Blocks snapshot({{1, 2}});
        const auto answer = query::search(snapshot, request(" "));
        QVERIFY(answer);
        QCOMPARE(secondsOf(*answer), QStringLiteral("2 1"));
        QVERIFY(answer->traces[0].spanSets.empty());
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
