#include "app/sources/limits.h"
#include "app/sources/mergedmetrics.h"
#include "app/sources/mergedsearch.h"
#include "app/sources/slices.h"
#include "app/traceql/parser.h"

#include <QTest>

using namespace app;
using namespace app::sources;

namespace {

constexpr UnixNano second = limits::secondNs;
constexpr UnixNano hour = limits::hourNs;
constexpr UnixNano minute = hour / 60;
constexpr UnixNano noon = 500'000 * hour;

query::MetricsRequest metricsOf(const std::string &text, bool isInstant)
{
    return {.query = text,
            .startUnixNano = noon,
            .endUnixNano = noon + 48 * hour,
            .stepNs = isInstant ? 0 : hour,
            .isInstant = isInstant};
}

/// Of each slice what a server answers to it: each interval holds `value`.
query::MetricsAnswer answerTo(const query::MetricsRequest &slice, double value)
{
    query::Series series;
    series.labels = {{"__name__", trace::Value("x")}};
    if (slice.isInstant)
        series.samples = {{std::int64_t(slice.endUnixNano / 1'000'000), value}};
    for (auto time = slice.startUnixNano; !slice.isInstant && time <= slice.endUnixNano;
         time += slice.stepNs)
        series.samples.push_back({std::int64_t(time / 1'000'000), value});
    query::MetricsAnswer answer;
    answer.series = {series};
    return answer;
}

query::TraceMatch match(std::uint8_t id, UnixNano start, const std::string &root = {})
{
    query::TraceMatch one;
    one.summary.id.bytes[15] = id;
    one.summary.startUnixNano = start;
    one.summary.endUnixNano = start + second;
    one.summary.rootName = root;
    return one;
}

} // namespace

class TestSlices : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void cutsSearches_data();
    void cutsSearches();
    void refusesEndlessRanges();
    void cutsMetricsAtWholeSteps();
    void mergesEachIntervalOnce();
    void addsInstants_data();
    void addsInstants();
    void mergesTraces();
};

void TestSlices::cutsSearches_data()
{
    QTest::addColumn<UnixNano>("start");
    QTest::addColumn<UnixNano>("end");
    QTest::addColumn<UnixNano>("longest");
    QTest::addColumn<QList<int>>("hours");
    QTest::newRow("one") << noon << noon + hour << 168 * hour << QList<int>{1};
    QTest::newRow("a moment is a second") << noon << noon << 168 * hour << QList<int>{0};
    QTest::newRow("short ones first")
        << noon << noon + 200 * hour << 168 * hour << QList<int>{6, 24, 168, 2};
    QTest::newRow("as the server likes it")
        << noon << noon + 9 * hour << 4 * hour << QList<int>{4, 4, 1};
}

void TestSlices::cutsSearches()
{
    QFETCH(UnixNano, start);
    QFETCH(UnixNano, end);
    QFETCH(UnixNano, longest);
    const auto slices = searchSlices({start, end}, longest);
    QVERIFY(slices);
    QList<int> hours;
    for (const auto &slice : *slices) {
        hours << int((slice.endUnixNano - slice.startUnixNano) / hour);
        QVERIFY(slice.endUnixNano > slice.startUnixNano);
        if (&slice != &slices->front())
            QCOMPARE(slice.endUnixNano, (&slice - 1)->startUnixNano);
    }
    QTEST(hours, "hours");
    QVERIFY(slices->front().endUnixNano >= end);
    QCOMPARE(slices->back().startUnixNano, start);
}

void TestSlices::refusesEndlessRanges()
{
    const auto slices = searchSlices({0, noon}, hour);
    QVERIFY(!slices);
    QCOMPARE(slices.error().kind, Error::Kind::TooLarge);
}

void TestSlices::cutsMetricsAtWholeSteps()
{
    const auto request = metricsOf("{ } | rate()", false);
    const auto slices = metricsSlices(request, 24 * hour);
    QVERIFY(slices);
    QVERIFY(slices->size() > 1);
    QCOMPARE(slices->front().endUnixNano, request.endUnixNano);
    QCOMPARE(slices->back().startUnixNano, request.startUnixNano);
    for (const auto &slice : *slices) {
        QVERIFY(slice.endUnixNano - slice.startUnixNano <= 24 * hour);
        QCOMPARE(slice.startUnixNano % hour, UnixNano(0));
        QCOMPARE(slice.stepNs, hour);
    }
    auto coarse = request;
    coarse.stepNs = 30 * hour;
    QCOMPARE(metricsSlices(coarse, 24 * hour)->size(), 1U);
}

void TestSlices::mergesEachIntervalOnce()
{
    const auto request = metricsOf("{ } | count_over_time()", false);
    MergedMetrics merged(request, *traceql::parse(request.query));
    const auto slices = metricsSlices(request, 24 * hour);
    double value = 0;
    for (const auto &slice : *slices)
        merged.add(answerTo(slice, ++value), slice);
    const auto answer = merged.answer();
    QCOMPARE(answer.series.size(), 1U);
    const auto &samples = answer.series.front().samples;
    QCOMPARE(samples.size(), 49U); // one interval more in front, as servers do
    for (std::size_t i = 1; i < samples.size(); ++i)
        QCOMPARE(samples[i].timestampMs - samples[i - 1].timestampMs, 3'600'000);
    QCOMPARE(samples.front().value, double(slices->size()));
    QCOMPARE(samples.back().value, 1.0);
}

void TestSlices::addsInstants_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<double>("value"); // NaN: refused
    QTest::newRow("counts add up") << QByteArray("{ } | count_over_time()") << 3.0;
    QTest::newRow("a rate is weighed") << QByteArray("{ } | rate()") << 1.5;
    QTest::newRow("the smallest") << QByteArray("{ } | min_over_time(duration)") << 1.0;
    QTest::newRow("the largest") << QByteArray("{ } | max_over_time(duration)") << 2.0;
    QTest::newRow("no average") << QByteArray("{ } | avg_over_time(duration)") << qQNaN();
    QTest::newRow("no quantile") << QByteArray("{ } | quantile_over_time(duration, .9)") << qQNaN();
    QTest::newRow("no top") << QByteArray("{ } | rate() by (name) | topk(3)") << qQNaN();
}

void TestSlices::addsInstants()
{
    QFETCH(QByteArray, query);
    QFETCH(double, value);
    const auto request = metricsOf(query.toStdString(), true);
    MergedMetrics merged(request, *traceql::parse(request.query));
    if (qIsNaN(value)) {
        QCOMPARE(merged.canAddInstants().error().kind, Error::Kind::Unsupported);
        return;
    }
    QVERIFY(merged.canAddInstants());
    const auto slices = metricsSlices(request, 24 * hour);
    QCOMPARE(slices->size(), 2U);
    merged.add(answerTo(slices->at(0), 1), slices->at(0));
    merged.add(answerTo(slices->at(1), 2), slices->at(1));
    QCOMPARE(merged.answer().series.front().samples.front().value, value);
}

void TestSlices::mergesTraces()
{
    query::SearchAnswer newer;
    newer.traces = {match(1, noon + minute), match(2, noon)};
    newer.traces.back().spanSets = {{.matched = 1}};
    query::SearchAnswer older;
    older.traces = {match(2, noon - minute, "root"), match(3, noon - hour)};
    older.traces.front().spanSets = {{.matched = 4}};
    merge(newer, std::move(older), 2);
    QCOMPARE(newer.matchedTraces, 3);
    QCOMPARE(newer.traces.size(), 2U);
    const auto &both = newer.traces.back();
    QCOMPARE(both.summary.rootName, std::string("root"));
    QCOMPARE(both.summary.startUnixNano, noon - minute);
    QCOMPARE(both.spanSets.size(), 1U);
    QCOMPARE(both.spanSets.front().matched, 4);
}

QTEST_APPLESS_MAIN(TestSlices)
#include "tst_slices.moc"
