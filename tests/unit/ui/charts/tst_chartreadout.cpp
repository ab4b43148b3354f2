#include "ui/charts/chartreadout.h"

#include <QTest>
#include <cmath>
#include <limits>

using namespace ui;
using namespace Qt::StringLiterals;

namespace {

constexpr double nothing = std::numeric_limits<double>::quiet_NaN();

ChartData twoSeries()
{
    ChartData data;
    data.stepMs = 1000;
    data.series = {{u"ok"_s, {{1000, 3}, {2000, nothing}, {3000, 1}}, ChartMark::Bars},
                   {u"error"_s, {{1000, 1}, {3000, 4}}, ChartMark::Bars}};
    return data;
}

} // namespace

class TestChartReadout : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void knowsEveryMomentOnce()
    {
        QCOMPARE(momentsOf(twoSeries()), (QList<double>{1000, 3000}));
        QVERIFY(momentsOf({}).isEmpty());
    }

    void dotsAloneAreMomentsToo()
    {
        ChartData data;
        data.unit = ChartUnit::Duration;
        data.stepMs = 1000;
        data.dots = {{2000, 1e9, u"chat"_s}, {1000, 2e9, u"other"_s, true}};
        QCOMPARE(momentsOf(data), (QList<double>{1000, 2000}));
        QCOMPARE(spokenReadout(data, readoutAt(data, 2000)), u"Jan 1, 00:00:02, chat: 1.00 s"_s);
    }

    void findsTheNearestMoment_data()
    {
        QTest::addColumn<double>("time");
        QTest::addColumn<int>("moment");
        QTest::newRow("before all") << -5.0 << 0;
        QTest::newRow("nearer to the first") << 1900.0 << 0;
        QTest::newRow("nearer to the second") << 2100.0 << 1;
        QTest::newRow("on it") << 3000.0 << 1;
        QTest::newRow("after all") << 9000.0 << 1;
    }
    void findsTheNearestMoment()
    {
        QFETCH(const double, time);
        QTEST(nearestMoment({1000, 3000}, time), "moment");
        QCOMPARE(nearestMoment({}, time), -1);
    }

    void readsTheGreatestFirstAndLeavesOutWhatIsUnknown()
    {
        const auto data = twoSeries();
        QCOMPARE(readoutAt(data, 3000).lines, (QList<ReadoutLine>{{1, 4}, {0, 1}}));
        QVERIFY(readoutAt(data, 2000).lines.isEmpty());
        QVERIFY(readoutAt(data, 1500).lines.isEmpty());
    }

    void speaksTimeNamesAndValues()
    {
        auto data = twoSeries();
        QCOMPARE(spokenReadout(data, readoutAt(data, 1000)), u"Jan 1, 00:00:01, ok: 3, error: 1"_s);
        for (int i = 0; i < 7; ++i)
            data.series.append({u"s%1"_s.arg(i), {{1000, 9}}});
        const auto spoken = spokenReadout(data, readoutAt(data, 1000));
        QVERIFY(spoken.contains(u"s4: 9"_s));
        QVERIFY(!spoken.contains(u"s5: 9"_s));
        QVERIFY(spoken.contains(u"4"_s)); // how many more
    }

    void stacksAtTheSameMoments()
    {
        auto data = twoSeries();
        data.isStacked = true;
        const auto drawn = stackedPoints(data, {});
        QCOMPARE(drawn[1], (QList<ChartPoint>{{1000, 4}, {3000, 5}}));
        QCOMPARE(drawn[0][1].value, 0.0); // unknown adds nothing
        data.isStacked = false;
        QCOMPARE(stackedPoints(data, {})[1], data.series[1].points);
    }

    void whatIsHiddenCarriesNothing()
    {
        auto data = twoSeries();
        data.isStacked = true;
        const auto drawn = stackedPoints(data, {true, false});
        QVERIFY(drawn[0].isEmpty());
        QCOMPARE(drawn[1], data.series[1].points);
    }

    void aLineStandsOnNothing()
    {
        auto data = twoSeries();
        data.isStacked = true;
        data.series[1].mark = ChartMark::Line;
        QCOMPARE(stackedPoints(data, {})[1], data.series[1].points);
    }

    void theRangeHoldsZeroAndEveryValue()
    {
        QCOMPARE(valueRange({}, {}), ValueRange());
        QCOMPARE(valueRange({{{1, 0}}}, {}), ValueRange());
        const auto range = valueRange({{{1, 10}, {2, nothing}}}, {{1, 20, {}}});
        QCOMPARE(range.low, 0.0);
        QVERIFY(range.high >= 20 && range.high < 23);
        QVERIFY(valueRange({{{1, -10}}}, {}).low <= -10);
    }
};

QTEST_GUILESS_MAIN(TestChartReadout)
#include "tst_chartreadout.moc"
