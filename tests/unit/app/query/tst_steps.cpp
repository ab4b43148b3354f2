#include "app/query/steps.h"

#include <QTest>

using namespace app;

namespace {

constexpr quint64 second = 1'000'000'000;

} // namespace

class TstSteps : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void choosesAStep_data()
    {
        QTest::addColumn<quint64>("rangeSeconds");
        QTest::addColumn<quint64>("stepMs");
        QTest::newRow("never below 50 ms") << quint64(5) << quint64(50);
        QTest::newRow("whole 50 ms below a minute") << quint64(59) << quint64(200);
        QTest::newRow("a second from a minute on") << quint64(60) << quint64(1000);
        QTest::newRow("whole seconds") << quint64(12 * 60) << quint64(3000);
        QTest::newRow("whole 5 seconds") << quint64(30 * 60) << quint64(5000);
        QTest::newRow("one hour") << quint64(3600) << quint64(15'000);
        QTest::newRow("exactly a grain is the next finer one")
            << quint64(4 * 3600) << quint64(60'000);
        QTest::newRow("a day") << quint64(24 * 3600) << quint64(300'000);
        QTest::newRow("a month") << quint64(30 * 24 * 3600) << quint64(3 * 3600'000);
    }
    void choosesAStep()
    {
        QFETCH(quint64, rangeSeconds);
        QFETCH(quint64, stepMs);
        QCOMPARE(query::defaultStepNs(rangeSeconds * second), stepMs * 1'000'000);
    }

    void alignsTheRange_data()
    {
        QTest::addColumn<quint64>("start");
        QTest::addColumn<quint64>("end");
        QTest::addColumn<quint64>("step");
        QTest::addColumn<quint64>("firstEdge");
        QTest::addColumn<quint64>("lastEdge");
        QTest::addColumn<int>("samples");
        QTest::newRow("aligned: one sample before")
            << quint64(1200) << quint64(4800) << quint64(300) << quint64(1200) << quint64(4800)
            << 13;
        QTest::newRow("start down, end up")
            << quint64(635) << quint64(695) << quint64(15) << quint64(630) << quint64(705) << 6;
        QTest::newRow("step that divides neither")
            << quint64(1795168800) << quint64(1795172400) << quint64(420) << quint64(1795168620)
            << quint64(1795172400) << 10;
        QTest::newRow("no interval before 1970")
            << quint64(10) << quint64(100) << quint64(60) << quint64(60) << quint64(120) << 2;
    }
    void alignsTheRange()
    {
        QFETCH(quint64, start);
        QFETCH(quint64, end);
        QFETCH(quint64, step);
        const auto steps = query::stepsOf({.query = {},
                                           .startUnixNano = start * second,
                                           .endUnixNano = end * second,
                                           .stepNs = step * second});
        QVERIFY(steps.has_value());
        QTEST(int(steps->count), "samples");
        QTEST(quint64(steps->timestampMs(0) / 1000), "firstEdge");
        QTEST(quint64(steps->timestampMs(steps->count - 1) / 1000), "lastEdge");
    }

    void closesIntervalsOnTheRight_data()
    {
        QTest::addColumn<qint64>("time");
        QTest::addColumn<bool>("isInside");
        QTest::addColumn<int>("index");
        QTest::newRow("left edge is outside") << qint64(100) << false << 0;
        QTest::newRow("just behind it") << qint64(101) << true << 0;
        QTest::newRow("right edge belongs to it") << qint64(110) << true << 0;
        QTest::newRow("next one") << qint64(111) << true << 1;
        QTest::newRow("last edge") << qint64(130) << true << 2;
        QTest::newRow("behind the last") << qint64(131) << false << 0;
    }
    void closesIntervalsOnTheRight()
    {
        QFETCH(qint64, time);
        QFETCH(bool, isInside);
        const query::Steps steps{.startUnixNano = 100, .stepNs = 10, .count = 3};
        QCOMPARE(steps.contains(time), isInside);
        if (isInside)
            QTEST(int(steps.indexOf(time)), "index");
    }

    void takesAnInstantAsOneInterval()
    {
        const auto steps = query::stepsOf({.query = {},
                                           .startUnixNano = 7 * second + 1,
                                           .endUnixNano = 67 * second + 1,
                                           .isInstant = true});
        QVERIFY(steps.has_value());
        QCOMPARE(
            *steps,
            (query::Steps{.startUnixNano = 7'000'000'001, .stepNs = 60'000'000'000, .count = 1}));
    }

    void refuses_data()
    {
        QTest::addColumn<quint64>("start");
        QTest::addColumn<quint64>("end");
        QTest::addColumn<quint64>("stepNs");
        QTest::addColumn<QByteArray>("detail");
        QTest::newRow("too many intervals")
            << quint64(0) << 3600 * second << second / 10
            << QByteArray("step of 100ms is too small, minimum step for given range is 360ms");
        QTest::newRow("end before start")
            << 600 * second << quint64(0) << second << QByteArray("end must be greater than start");
        QTest::newRow("end at start")
            << second << second << second << QByteArray("end must be greater than start");
        QTest::newRow("behind the end of time")
            << quint64(0) << ~quint64(0) << second
            << QByteArray("the time range or the step is out of bounds");
        QTest::newRow("a step as long as time")
            << quint64(0) << second << ~quint64(0)
            << QByteArray("the time range or the step is out of bounds");
    }
    void refuses()
    {
        QFETCH(quint64, start);
        QFETCH(quint64, end);
        QFETCH(quint64, stepNs);
        QFETCH(QByteArray, detail);
        const auto steps = query::stepsOf(
            {.query = {}, .startUnixNano = start, .endUnixNano = end, .stepNs = stepNs});
        QVERIFY(!steps);
        QCOMPARE(int(steps.error().kind), int(Error::Kind::Invalid));
        QCOMPARE(QByteArray::fromStdString(steps.error().detail), detail);
    }

    void allowsTheFinestStep()
    {
        QVERIFY(query::checkStep(360'000'000, 3600 * second).has_value());
        QVERIFY(!query::checkStep(359'999'999, 3600 * second).has_value());
        QCOMPARE(QByteArray::fromStdString(query::checkStep(0, 3600 * second).error().detail),
                 QByteArray("step of 0s is too small, minimum step for given range is 360ms"));
    }
};

QTEST_APPLESS_MAIN(TstSteps)
#include "tst_steps.moc"
