#include "ui/charts/chartvalue.h"

#include <QTest>
#include <limits>

using namespace ui;
using namespace Qt::StringLiterals;

class TestChartValue : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void saysAValueInFull_data()
    {
        QTest::addColumn<double>("value");
        QTest::addColumn<ChartUnit>("unit");
        QTest::addColumn<QString>("said");
        QTest::newRow("a count is whole") << 12345.0 << ChartUnit::Count << u"12,345"_s;
        QTest::newRow("an average count is not") << 2.5 << ChartUnit::Count << u"2.5"_s;
        QTest::newRow("nanoseconds") << 1.24e9 << ChartUnit::Duration << u"1.24 s"_s;
        QTest::newRow("a negative duration") << -5e6 << ChartUnit::Duration << u"-5.00 ms"_s;
        QTest::newRow("money") << 0.0031 << ChartUnit::Money << u"$0.0031"_s;
        QTest::newRow("tokens") << 1200.0 << ChartUnit::Tokens << u"1,200 tokens"_s;
        QTest::newRow("a rate") << 12.5 << ChartUnit::PerSecond << u"12.5/s"_s;
        QTest::newRow("a share") << 0.25 << ChartUnit::Share << u"25 %"_s;
        QTest::newRow("bytes") << 2048.0 << ChartUnit::Bytes << u"2.00 KiB"_s;
        QTest::newRow("nothing known")
            << std::numeric_limits<double>::quiet_NaN() << ChartUnit::Count << u"–"_s;
        QTest::newRow("beyond every duration")
            << 1e300 << ChartUnit::Duration << u"104166 d 16 h"_s;
    }
    void saysAValueInFull()
    {
        QFETCH(const double, value);
        QFETCH(const ChartUnit, unit);
        QTEST(chartValue(value, unit), "said");
    }

    void saysAValueShortOnAnAxis_data()
    {
        QTest::addColumn<double>("value");
        QTest::addColumn<ChartUnit>("unit");
        QTest::addColumn<QString>("said");
        QTest::newRow("zero has no unit") << 0.0 << ChartUnit::Duration << u"0"_s;
        QTest::newRow("no zeros at the end") << 1.5e9 << ChartUnit::Duration << u"1.5 s"_s;
        QTest::newRow("milliseconds") << 2e8 << ChartUnit::Duration << u"200 ms"_s;
        QTest::newRow("whole minutes") << 120e9 << ChartUnit::Duration << u"2 min"_s;
        QTest::newRow("thousands") << 12000.0 << ChartUnit::Count << u"12k"_s;
        QTest::newRow("few thousands stay") << 2500.0 << ChartUnit::Count << u"2,500"_s;
        QTest::newRow("millions") << 2.5e6 << ChartUnit::Tokens << u"2.5M"_s;
        QTest::newRow("fractions of a cent") << 0.0005 << ChartUnit::Money << u"$0.0005"_s;
    }
    void saysAValueShortOnAnAxis()
    {
        QFETCH(const double, value);
        QFETCH(const ChartUnit, unit);
        QTEST(axisValue(value, unit), "said");
    }

    void stepsByTheUnit_data()
    {
        QTest::addColumn<double>("range");
        QTest::addColumn<ChartUnit>("unit");
        QTest::addColumn<double>("step");
        QTest::newRow("a count has no halves") << 2.0 << ChartUnit::Count << 1.0;
        QTest::newRow("one, two, five, ten") << 170.0 << ChartUnit::Count << 50.0;
        QTest::newRow("seconds") << 4.5e9 << ChartUnit::Duration << 1e9;
        QTest::newRow("over two minutes by the clock") << 600e9 << ChartUnit::Duration << 120e9;
        QTest::newRow("days") << 5 * 86400e9 << ChartUnit::Duration << 86400e9;
        QTest::newRow("binary") << 5.0 * 1024 * 1024 << ChartUnit::Bytes << 1024.0 * 1024;
        QTest::newRow("money may be small") << 0.004 << ChartUnit::Money << 0.001;
        QTest::newRow("nothing") << 0.0 << ChartUnit::Count << 1.0;
        QTest::newRow("no range") << std::numeric_limits<double>::quiet_NaN() << ChartUnit::Money
                                  << 1.0;
    }
    void stepsByTheUnit()
    {
        QFETCH(const double, range);
        QFETCH(const ChartUnit, unit);
        QFETCH(const double, step);
        QVERIFY2(qFuzzyCompare(axisStep(range, 5, unit), step),
                 qPrintable(QString::number(axisStep(range, 5, unit))));
    }

    void tellsMomentsAsFinelyAsTheyStand()
    {
        const double noon = 1'700'000'000'000; // 2023-11-14T22:13:20Z
        QCOMPARE(chartMoment(noon, 1000), u"Nov 14, 22:13:20"_s);
        QCOMPARE(chartMoment(noon, 60'000), u"Nov 14, 22:13"_s);
        QCOMPARE(chartMoment(noon, 86'400'000), u"Tue, Nov 14"_s);
        QCOMPARE(axisTimeFormat(60'000), u"HH:mm:ss"_s);
        QCOMPARE(axisTimeFormat(3'600'000), u"HH:mm"_s);
    }
    void daysAreNamedOnceEach()
    {
        constexpr double day = 86'400'000;
        QCOMPARE(ui::axisTimeLabels(day, 14), 14);
        QCOMPARE(ui::axisTimeLabels(8 * day, 14), 8);
        QCOMPARE(ui::axisTimeLabels(30 * day, 14), 14);
    }
};

QTEST_GUILESS_MAIN(TestChartValue)
#include "tst_chartvalue.moc"
