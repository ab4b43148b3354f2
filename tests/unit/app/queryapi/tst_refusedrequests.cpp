#include "app/queryapi/limits.h"
#include "app/queryapi/requests.h"

#include <QTest>

using namespace app::queryapi;

namespace {

constexpr app::UnixNano now = 1'795'172'400'000'000'000U;

template <typename T>
QByteArray errorOf(const app::Result<T> &result)
{
    return result ? QByteArray("accepted") : QByteArray::fromStdString(result.error().detail);
}

} // namespace

/// The words are Tempo's where it has some.
class TestRefusedRequests : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void refusesSearches_data()
    {
        QTest::addColumn<QByteArray>("query");
        QTest::addColumn<QByteArray>("error");
        const auto row = [](const char *name, const QByteArray &query, const char *error) {
            QTest::newRow(name) << query << QByteArray(error);
        };
        row("end before start", "start=1795172400&end=1795168740",
            "http parameter start must be before end. received start=1795172400 end=1795168740");
        row("end at start", "start=5&end=5",
            "http parameter start must be before end. received start=5 end=5");
        row("start alone", "start=1795168740",
            "http parameter start must be before end. received start=1795168740 end=0");
        row("nanoseconds", "start=1795168740000000000&end=1795172400000000000",
            "invalid start: strconv.ParseUint: parsing \"1795168740000000000\": value out of "
            "range");
        row("a word", "start=abc&end=1795168740",
            "invalid start: strconv.ParseUint: parsing \"abc\": invalid syntax");
        row("since", "since=yesterday", "cannot parse \"yesterday\" to a valid duration");
        row("limit 0", "limit=0", "invalid limit: must be a positive number");
        row("limit beyond", "limit=262145", "limit 262145 exceeds max limit 262144");
        row("limit, a word", "limit=abc",
            "invalid limit: strconv.ParseUint: parsing \"abc\": invalid syntax");
        row("spss beyond", "spss=1000001", "spans per span set exceeds 1000000. received 1000001");
        row("spss, a word", "spss=x",
            "invalid spss: strconv.ParseUint: parsing \"x\": invalid syntax");
        row("two languages", "q=%7B%7D&tags=a%3Db",
            "invalid request: can't specify tags and q in the same query");
        row("too long", "q=" + QByteArray(qsizetype(limits::queryBytes) + 1, 'a'),
            "TraceQL query of 131073 bytes exceeds the maximum of 131072");
        row("logfmt", "tags=alone", "invalid tags: expected key=value");
        row("minDuration", "minDuration=1", "cannot parse \"1\" to a valid duration");
    }
    void refusesSearches()
    {
        QFETCH(QByteArray, query);
        QTEST(errorOf(searchQuestion(Parameters(query), now)), "error");
    }

    void takesAQueryAtTheLimit()
    {
        const Parameters parameters("q=" + QByteArray(qsizetype(limits::queryBytes), 'a'));
        QVERIFY(searchQuestion(parameters, now));
    }

    void refusesMetrics_data()
    {
        QTest::addColumn<QByteArray>("query");
        QTest::addColumn<QByteArray>("error");
        const auto row = [](const char *name, const char *query, const char *error) {
            QTest::newRow(name) << QByteArray(query) << QByteArray(error);
        };
        row("step 0", "start=1795168800&end=1795172400&step=0",
            "step of 0s is too small, minimum step for given range is 360ms");
        row("step, a word", "step=abc", "cannot parse \"abc\" to a valid duration");
        row("step, negative", "step=-5", "cannot parse \"-5\" to a valid duration");
        row("start, a word", "start=noon",
            "invalid start: cannot parse \"noon\" to a valid timestamp");
        row("a time without a zone", "end=2026-11-20T10:00:00",
            "invalid end: cannot parse \"2026-11-20T10:00:00\" to a valid timestamp");
        row("a time before 1970", "start=-5",
            "invalid start: cannot parse \"-5\" to a valid timestamp");
        row("a time too far", "start=1e30",
            "invalid start: cannot parse \"1e30\" to a valid timestamp");
        row("no number", "start=NaN", "invalid start: cannot parse \"NaN\" to a valid timestamp");
        row("end before start", "start=20&end=10",
            "http parameter start must be before end. received start=20000000000 end=10000000000");
        row("exemplars", "exemplars=many",
            "invalid exemplars: strconv.ParseUint: parsing \"many\": invalid syntax");
        row("maxSeries", "maxSeries=-1",
            "invalid maxSeries: strconv.ParseUint: parsing \"-1\": invalid syntax");
    }
    void refusesMetrics()
    {
        QFETCH(QByteArray, query);
        QTEST(errorOf(rangeQuestion(Parameters(query), now)), "error");
    }

    void refusesTags_data()
    {
        QTest::addColumn<QByteArray>("query");
        QTest::addColumn<QByteArray>("error");
        QTest::newRow("scope") << QByteArray("scope=nope") << QByteArray("invalid scope: nope");
        QTest::newRow("start alone")
            << QByteArray("start=7")
            << QByteArray("http parameter start must be before end. received start=7 end=0");
        QTest::newRow("limit")
            << QByteArray("limit=x")
            << QByteArray("invalid limit: strconv.ParseUint: parsing \"x\": invalid syntax");
    }
    void refusesTags()
    {
        QFETCH(QByteArray, query);
        QFETCH(QByteArray, error);
        QCOMPARE(errorOf(tagsQuestion(Parameters(query))), error);
        if (!query.startsWith("scope"))
            QCOMPARE(errorOf(tagValuesQuestion("name", Parameters(query))), error);
    }

    void refusesTraceIds_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("error");
        QTest::newRow("a letter") << QByteArray("12x4")
                                  << QByteArray("trace IDs can only contain hex characters: "
                                                "invalid character 'x' at position 3");
        QTest::newRow("33 digits")
            << QByteArray(33, 'a') << QByteArray("trace IDs can't be larger than 128 bits");
    }
    void refusesTraceIds()
    {
        QFETCH(QByteArray, text);
        QTEST(errorOf(traceIdFrom(text.toStdString())), "error");
    }
};

QTEST_GUILESS_MAIN(TestRefusedRequests)
#include "tst_refusedrequests.moc"
