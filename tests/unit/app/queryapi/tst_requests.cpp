#include "app/queryapi/requests.h"

#include <QTest>

using namespace app::queryapi;
using app::UnixNano;
using app::store::TimeRange;

namespace {

constexpr UnixNano second = 1'000'000'000;
constexpr UnixNano now = 1'795'172'400 * second;
constexpr UnixNano forever = std::numeric_limits<UnixNano>::max();

} // namespace

class TestRequests : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsTheTimesOfASearch_data()
    {
        QTest::addColumn<QByteArray>("query");
        QTest::addColumn<quint64>("start");
        QTest::addColumn<quint64>("end");
        const auto row = [](const char *name, const char *query, UnixNano start, UnixNano end) {
            QTest::newRow(name) << QByteArray(query) << quint64(start) << quint64(end);
        };
        row("both", "start=1795168740&end=1795172400", 1'795'168'740 * second, now);
        row("neither: the last 15 minutes", "q=%7B%7D", now - 900 * second, forever);
        row("since", "since=1h", now - 3600 * second, forever);
        row("since wins", "since=1h&start=1&end=2", now - 3600 * second, forever);
        row("since the beginning", "since=100y", 0, forever);
        row("the largest second", "start=1&end=4294967295", second, 4'294'967'295 * second);
    }
    void readsTheTimesOfASearch()
    {
        QFETCH(QByteArray, query);
        const auto question = searchQuestion(Parameters(query), now);
        QVERIFY(question);
        QTEST(quint64(question->request.range.startUnixNano), "start");
        QTEST(quint64(question->request.range.endUnixNano), "end");
    }

    void readsTheSizeOfASearch_data()
    {
        QTest::addColumn<QByteArray>("query");
        QTest::addColumn<int>("limit");
        QTest::addColumn<int>("spans");
        QTest::newRow("usual") << QByteArray() << 20 << 3;
        QTest::newRow("given") << QByteArray("limit=7&spss=5") << 7 << 5;
        QTest::newRow("the most") << QByteArray("limit=262144&spss=1000000") << 262144 << 1000000;
        QTest::newRow("no spans is the usual number") << QByteArray("spss=0") << 20 << 3;
    }
    void readsTheSizeOfASearch()
    {
        QFETCH(QByteArray, query);
        const auto question = searchQuestion(Parameters(query), now);
        QVERIFY(question);
        QTEST(question->request.limit, "limit");
        QTEST(question->request.spansPerSpanSet, "spans");
    }

    void tellsASearchOfBeforeTraceQl_data()
    {
        QTest::addColumn<QByteArray>("query");
        QTest::addColumn<bool>("isLegacy");
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("TraceQL") << QByteArray("q=%7B+.a+%3D+1+%7D") << false
                                 << QByteArray("{ .a = 1 }");
        QTest::newRow("nothing") << QByteArray() << true << QByteArray("");
        QTest::newRow("duration") << QByteArray("minDuration=1s") << true
                                  << QByteArray("{ traceDuration >= 1000000000ns }");
        QTest::newRow("durations beside TraceQL do not count")
            << QByteArray("q=%7B%7D&minDuration=1s") << false << QByteArray("{}");
    }
    void tellsASearchOfBeforeTraceQl()
    {
        QFETCH(QByteArray, query);
        const auto question = searchQuestion(Parameters(query), now);
        QVERIFY(question);
        QTEST(question->isLegacy, "isLegacy");
        QTEST(QByteArray::fromStdString(question->request.query), "text");
    }

    void readsTheTimesOfMetrics_data()
    {
        QTest::addColumn<QByteArray>("query");
        QTest::addColumn<quint64>("start");
        QTest::addColumn<quint64>("end");
        const auto row = [](const char *name, const char *query, UnixNano start, UnixNano end) {
            QTest::newRow(name) << QByteArray(query) << quint64(start) << quint64(end);
        };
        constexpr UnixNano ten = 1'795'168'800 * second;
        row("neither: the last hour", "", now - 3600 * second, now);
        row("seconds", "start=1795168800&end=1795172400", ten, now);
        row("nanoseconds", "start=1795168800000000001&end=1795172400000000000", ten + 1, now);
        row("a fraction", "start=1795168800.5", ten + second / 2, now);
        row("RFC 3339", "start=2026-11-20T10:00:00Z&end=2026-11-20T11:00:00Z", ten, now);
        row("RFC 3339, a zone", "start=2026-11-20T11:00:00%2B01:00", ten, now);
        row("RFC 3339, milliseconds", "start=2026-11-20T10:00:00.250Z", ten + second / 4, now);
        row("since", "since=30m", now - 1800 * second, now);
        row("since before an end", "since=30m&end=1795168800", ten - 1800 * second, ten);
    }
    void readsTheTimesOfMetrics()
    {
        QFETCH(QByteArray, query);
        const auto question = rangeQuestion(Parameters(query), now);
        QVERIFY2(question, question ? "" : question.error().detail.c_str());
        QTEST(quint64(question->request.startUnixNano), "start");
        QTEST(quint64(question->request.endUnixNano), "end");
    }

    void readsSteps_data()
    {
        QTest::addColumn<QByteArray>("step");
        QTest::addColumn<quint64>("ns");
        QTest::newRow("none") << QByteArray() << quint64(0);
        QTest::newRow("seconds") << QByteArray("60") << quint64(60 * second);
        QTest::newRow("a fraction") << QByteArray("0.5") << quint64(second / 2);
        QTest::newRow("a duration") << QByteArray("15s") << quint64(15 * second);
        QTest::newRow("a long one") << QByteArray("1h30m") << quint64(5400 * second);
    }
    void readsSteps()
    {
        QFETCH(QByteArray, step);
        const auto question = rangeQuestion(Parameters("step=" + step), now);
        QVERIFY(question);
        QTEST(quint64(question->request.stepNs), "ns");
    }

    void readsTheRestOfMetrics()
    {
        const Parameters given("q=a&query=b&exemplars=7&maxSeries=5");
        const auto range = rangeQuestion(given, now);
        QVERIFY(range);
        QCOMPARE(range->request.query, std::string("a"));
        QCOMPARE(range->request.exemplars, 7);
        QCOMPARE(range->maxSeries, 5U);
        QVERIFY(!range->request.isInstant);
        const auto instant = instantQuestion(Parameters("query=b&exemplars=7&step=3s"), now);
        QVERIFY(instant);
        QCOMPARE(instant->request.query, std::string("b"));
        QCOMPARE(instant->request.exemplars, 0);
        QCOMPARE(instant->request.stepNs, 0U);
        QVERIFY(instant->request.isInstant);
        for (const char *unlimited : {"", "exemplars=0", "exemplars=4000"})
            QCOMPARE(rangeQuestion(Parameters(unlimited), now)->request.exemplars, 100);
    }

    void readsQuestionsAboutTags()
    {
        const Parameters given("scope=span&q=%7B%7D&start=1&end=2&limit=9");
        const auto names = tagsQuestion(given);
        QVERIFY(names);
        QCOMPARE(names->scope, std::string("span"));
        QCOMPARE(names->query, std::string("{}"));
        QCOMPARE(names->range, (TimeRange{second, 2 * second}));
        QCOMPARE(names->limit, 9);
        const auto values = tagValuesQuestion("span.a", given);
        QVERIFY(values);
        QCOMPARE(values->tag, std::string("span.a"));
        QCOMPARE(values->range, (TimeRange{second, 2 * second}));
        QCOMPARE(values->limit, 9);
        for (const char *all : {"", "scope=none"})
            QCOMPARE(tagsQuestion(Parameters(all))->scope, std::string());
        QCOMPARE(tagsQuestion(Parameters(""))->range, TimeRange());
    }

    void namesTagsOfTheOlderForm_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QByteArray>("tag");
        QTest::newRow("attribute") << QByteArray("service.name") << QByteArray(".\"service.name\"");
        QTest::newRow("intrinsic") << QByteArray("rootName") << QByteArray("rootName");
        QTest::newRow("attribute like an intrinsic")
            << QByteArray("status") << QByteArray(".\"status\"");
        QTest::newRow("quotes") << QByteArray("a \"b\"") << QByteArray(".\"a \\\"b\\\"\"");
    }
    void namesTagsOfTheOlderForm()
    {
        QFETCH(QByteArray, name);
        QTEST(QByteArray::fromStdString(tagOfV1(name.toStdString())), "tag");
    }

    void readsTraceIds_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("hex");
        QTest::newRow("whole") << QByteArray("12bd4acefaecbd389be4bcfc49b64a08")
                               << QByteArray("12bd4acefaecbd389be4bcfc49b64a08");
        QTest::newRow("upper case") << QByteArray("12BD4ACEFAECBD389BE4BCFC49B64A08")
                                    << QByteArray("12bd4acefaecbd389be4bcfc49b64a08");
        QTest::newRow("lost zeros, odd") << QByteArray("abc") << QByteArray(29, '0') + "abc";
    }
    void readsTraceIds()
    {
        QFETCH(QByteArray, text);
        const auto id = traceIdFrom(text.toStdString());
        QVERIFY(id);
        QTEST(QByteArray::fromStdString(app::trace::toHex(*id)), "hex");
    }
};

QTEST_GUILESS_MAIN(TestRequests)
#include "tst_requests.moc"
