#include "app/query/metrics.h"
#include "tests/support/memorysnapshot.h"
#include "tests/support/spans.h"

#include <QTest>
#include <set>

using namespace app;
using namespace Qt::StringLiterals;

namespace {

constexpr UnixNano second = 1'000'000'000;

/// 199 traces of two spans, one second apart: trace n starts at 1000.5 s + n s, its spans last n ms and 1 ms.
tests::MemorySnapshot snapshot()
{
    std::vector<tests::SpanOf> spans;
    for (std::uint64_t n = 1; n <= 199; ++n) {
        const auto start = (1000 + n) * second + second / 2;
        spans.push_back(
            {.trace = n, .number = n * 2, .start = start, .end = start + n * 1'000'000});
        spans.push_back({.trace = n,
                         .number = n * 2 + 1,
                         .start = start + 10,
                         .end = start + 1'000'010,
                         .parent = n * 2});
    }
    return tests::MemorySnapshot(*tests::batch(spans));
}

query::MetricsAnswer ask(const QString &query, int exemplars = 100)
{
    const auto answer = query::evaluateMetrics(snapshot(),
                                               {.query = query.toStdString(),
                                                .startUnixNano = 1000 * second,
                                                .endUnixNano = 1200 * second,
                                                .stepNs = 20 * second,
                                                .exemplars = exemplars});
    return answer ? *answer : query::MetricsAnswer{};
}

std::vector<query::Exemplar> exemplarsOf(const query::MetricsAnswer &answer)
{
    std::vector<query::Exemplar> all;
    for (const auto &series : answer.series)
        all.insert(all.end(), series.exemplars.begin(), series.exemplars.end());
    return all;
}

trace::Value labelOf(const query::Exemplar &exemplar, std::string_view key)
{
    for (const auto &label : exemplar.labels) {
        if (label.key == key)
            return label.value;
    }
    return {};
}

} // namespace

class TstMetricsexemplars : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void keepsToTheLimit_data()
    {
        QTest::addColumn<QString>("hints");
        QTest::addColumn<int>("asked");
        QTest::addColumn<int>("most");
        QTest::addColumn<int>("least");
        QTest::newRow("as asked") << QString() << 100 << 100 << 60;
        QTest::newRow("few") << QString() << 4 << 4 << 4;
        QTest::newRow("one") << QString() << 1 << 1 << 1;
        QTest::newRow("none") << QString() << 0 << 0 << 0;
        QTest::newRow("hint false") << u" with(exemplars=false)"_s << 100 << 0 << 0;
        QTest::newRow("hint true") << u" with(exemplars=true)"_s << 10 << 10 << 6;
        QTest::newRow("hint number") << u" with(exemplars=6)"_s << 100 << 6 << 6;
        QTest::newRow("hint of another type") << u" with(exemplars=\"x\")"_s << 10 << 10 << 6;
        QTest::newRow("negative") << QString() << -5 << 0 << 0;
    }
    void keepsToTheLimit()
    {
        QFETCH(QString, hints);
        QFETCH(int, asked);
        QFETCH(int, most);
        QFETCH(int, least);
        const auto count = int(exemplarsOf(ask(u"{ } | rate()"_s + hints, asked)).size());
        QVERIFY2(count <= most && count >= least, qPrintable(QString::number(count)));
    }

    void takesOneOfATrace()
    {
        std::set<std::string> traces;
        const auto exemplars = exemplarsOf(ask(u"{ } | rate() by (name)"_s));
        for (const auto &exemplar : exemplars)
            traces.insert(trace::toText(labelOf(exemplar, "trace:id")));
        QCOMPARE(traces.size(), exemplars.size());
    }

    void spreadsThemOverTime()
    {
        const auto exemplars = exemplarsOf(ask(u"{ } | rate()"_s, 20));
        QVERIFY(exemplars.size() >= 18);
        QVERIFY(exemplars.front().timestampMs < 1'020'000);
        QVERIFY(exemplars.back().timestampMs > 1'178'000);
        QVERIFY(std::is_sorted(exemplars.begin(), exemplars.end(),
                               [](const query::Exemplar &left, const query::Exemplar &right) {
                                   return left.timestampMs < right.timestampMs;
                               }));
    }

    void showsTheSampleWhereItCounts()
    {
        const auto answer = ask(u"{ } | count_over_time()"_s, 10);
        for (const auto &exemplar : exemplarsOf(answer))
            QCOMPARE(exemplar.value, exemplar.timestampMs < 1'020'000 ? 38.0 : 40.0);
    }

    void showsTheSpanWhereItMeasures()
    {
        for (const auto &exemplar : exemplarsOf(ask(u"{ } | max_over_time(duration)"_s, 10))) {
            const auto n = exemplar.timestampMs / 1000 - 1000; // the earliest span of each trace
            QCOMPARE(exemplar.value, double(n) / 1000);
            QCOMPARE(labelOf(exemplar, "duration"), trace::Value(std::to_string(n) + "ms"));
        }
    }

    void goesToTheClosestQuantile()
    {
        const auto answer = ask(u"{ kind = unspecified } | quantile_over_time(duration, 0, 1)"_s);
        QCOMPARE(answer.series.size(), std::size_t(2));
        for (const auto &exemplar : answer.series[0].exemplars)
            QVERIFY(exemplar.value < 0.135);
        QVERIFY(!answer.series[1].exemplars.empty());
        for (const auto &exemplar : answer.series[1].exemplars)
            QVERIFY(exemplar.value > 0.134);
    }

    void namesWhatTheQueryNames()
    {
        const auto exemplars =
            exemplarsOf(ask(u"{ resource.service.name = \"shop\" } | rate() by (name)"_s, 2));
        QVERIFY(!exemplars.empty());
        QCOMPARE(exemplars.front().labels.size(), std::size_t(3));
        QCOMPARE(exemplars.front().labels[0], (query::Label{"trace:id", "1"}));
        QCOMPARE(exemplars.front().labels[1], (query::Label{"name", "span 2"}));
        QCOMPARE(exemplars.front().labels[2], (query::Label{"resource.service.name", "shop"}));
    }

    void vanishWithTheirSample()
    {
        QVERIFY(exemplarsOf(ask(u"{ } | count_over_time() > 40"_s)).empty());
        QVERIFY(!exemplarsOf(ask(u"{ } | count_over_time() >= 40"_s)).empty());
    }

    void areTheSameWhenAskedAgain()
    {
        const auto once = ask(u"{ } | rate() by (name)"_s);
        QCOMPARE(ask(u"{ } | rate() by (name)"_s).series, once.series);
    }
};

QTEST_APPLESS_MAIN(TstMetricsexemplars)
#include "tst_metricsexemplars.moc"
