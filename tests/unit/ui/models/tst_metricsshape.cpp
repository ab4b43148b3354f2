#include "ui/models/metricsshape.h"

#include <QTest>

using namespace ui;
using namespace Qt::StringLiterals;
using Kind = MetricsShape::Kind;

class TestMetricsShape : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void knowsKindUnitAndScale_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<ChartUnit>("unit");
        QTest::addColumn<double>("scale");
        const auto row = [](const char *name, const QString &query, ChartUnit unit,
                            double scale = 1) {
            QTest::newRow(name) << query << Kind::Lines << unit << scale;
        };
        row("rate", u"{} | rate()"_s, ChartUnit::PerSecond);
        row("count", u"{} | count_over_time() by (name)"_s, ChartUnit::Count);
        row("durations come in seconds", u"{} | avg_over_time(duration)"_s, ChartUnit::Duration,
            1e9);
        row("those of traces in nanoseconds", u"{} | max_over_time(traceDuration)"_s,
            ChartUnit::Duration);
        row("but their quantiles in seconds", u"{} | quantile_over_time(traceDuration, .5)"_s,
            ChartUnit::Duration, 1e9);
        row("tokens by name", u"{} | sum_over_time(span.gen_ai.usage.input_tokens)"_s,
            ChartUnit::Tokens);
        row("cost by name", u"{} | sum_over_time(span.gen_ai.usage.total_cost)"_s,
            ChartUnit::Money);
        row("any other", u"{} | max_over_time(span.size)"_s, ChartUnit::Number);
        QTest::newRow("histogram") << u"{} | histogram_over_time(duration)"_s << Kind::Histogram
                                   << ChartUnit::Count << 1.0;
        QTest::newRow("compare") << u"{} | compare({ status = error })"_s << Kind::Comparison
                                 << ChartUnit::Count << 1.0;
    }
    void knowsKindUnitAndScale()
    {
        QFETCH(const QString, query);
        const auto shape = metricsShape(query);
        QVERIFY(shape);
        QTEST(shape->kind, "kind");
        QTEST(shape->unit, "unit");
        QTEST(shape->scale, "scale");
    }

    void aSearchHasNoShape_data()
    {
        QTest::addColumn<QString>("query");
        QTest::newRow("a search") << u"{ status = error }"_s;
        QTest::newRow("an aggregate") << u"{} | count() > 2"_s;
        QTest::newRow("nothing") << QString();
        QTest::newRow("a mistake") << u"{ | rate()"_s;
    }
    void aSearchHasNoShape()
    {
        QFETCH(const QString, query);
        QVERIFY(!metricsShape(query));
    }

    void chartsHaveAboutAHundredPoints_data()
    {
        QTest::addColumn<int>("rangeSeconds");
        QTest::addColumn<int>("stepSeconds");
        QTest::newRow("never under a second") << 10 << 1;
        QTest::newRow("15 minutes") << 900 << 10;
        QTest::newRow("a day") << 86'400 << 900;
        QTest::newRow("30 days") << 30 * 86'400 << 21'600;
        QTest::newRow("20 years") << 20 * 366 * 86'400 << 9 * 604'800;
    }
    void chartsHaveAboutAHundredPoints()
    {
        QFETCH(const int, rangeSeconds);
        QFETCH(const int, stepSeconds);
        QCOMPARE(chartStepNs(std::uint64_t(rangeSeconds) * 1'000'000'000U),
                 std::uint64_t(stepSeconds) * 1'000'000'000U);
    }

    void countsTheSpansOfASearch_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QString>("counts");
        QTest::newRow("nothing finds everything")
            << QString() << u"{ true } | count_over_time() by (status)"_s;
        QTest::newRow("a filter") << u"{ name = \"a\" }"_s
                                  << u"{ name = `a` } | count_over_time() by (status)"_s;
        QTest::newRow("what is selected does not change what is found")
            << u"{ .a } | select(.b)"_s << u"{ .a } | count_over_time() by (status)"_s;
        QTest::newRow("aggregates are left out")
            << u"{ .a } | count() > 2"_s << u"{ .a } | count_over_time() by (status)"_s;
        QTest::newRow("structure stays")
            << u"{ .a } >> { .b }"_s << u"{ .a } >> { .b } | count_over_time() by (status)"_s;
        QTest::newRow("a metrics query has its own") << u"{} | rate()"_s << QString();
        QTest::newRow("no filter to count by") << u"count() > 1"_s << QString();
        QTest::newRow("a mistake") << u"{ .a ="_s << QString();
    }
    void countsTheSpansOfASearch()
    {
        QFETCH(const QString, query);
        QTEST(QString::fromStdString(countsByStatus(query)), "counts");
    }
};

QTEST_GUILESS_MAIN(TestMetricsShape)
#include "tst_metricsshape.moc"
