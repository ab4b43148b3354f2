#include "app/async/clock.h"
#include "tests/support/manualclock.h"

#include <QStringList>
#include <QTest>
#include <memory>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

class TstClock : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theSystemClockCallsBackOnceAndNotForTheDead()
    {
        app::SystemClock clock;
        int alive = 0;
        int dead = 0;
        auto gone = std::make_unique<QObject>();
        clock.after(0ms, gone.get(), [&] { ++dead; });
        gone.reset();
        clock.after(1ms, this, [&] { ++alive; });
        QTRY_COMPARE(alive, 1);
        QCOMPARE(dead, 0);
        QVERIFY(clock.now() > 1'700'000'000'000'000'000U);
    }

    void aManualClockRunsWhatIsDueInOrder()
    {
        tests::ManualClock clock(1000);
        QStringList ran;
        clock.after(30ms, this, [&] { ran << u"third"_s; });
        clock.after(10ms, this, [&] {
            ran << u"first"_s;
            clock.after(10ms, this, [&] { ran << u"second"_s; });
        });
        clock.advance(29ms);
        QCOMPARE(ran, (QStringList{u"first"_s, u"second"_s}));
        QCOMPARE(clock.now(), 29'001'000U);
        QCOMPARE(clock.waiting(), 1);
        clock.advance(1ms);
        QCOMPARE(ran.last(), u"third"_s);
    }

    void aManualClockForgetsTheDead()
    {
        tests::ManualClock clock;
        bool called = false;
        auto gone = std::make_unique<QObject>();
        clock.after(1ms, gone.get(), [&] { called = true; });
        gone.reset();
        clock.advance(1s);
        QVERIFY(!called);
    }
};

QTEST_GUILESS_MAIN(TstClock)
#include "tst_clock.moc"
