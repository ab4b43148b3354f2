#include "app/sources/locallive.h"
#include "tests/support/spans.h"

#include <QSignalSpy>
#include <QTest>
#include <thread>

using app::sources::LiveArrivals;
using app::sources::LocalLive;

class TstLocalLive : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void tellsFromAnyThread()
    {
        LocalLive live;
        QVERIFY(live.follow("").has_value());
        QSignalSpy told(&live, &LocalLive::arrived);
        std::thread([&] { live.take({tests::batch({{.number = 5}})}); }).join();
        QTRY_COMPARE(told.count(), 1);
        const auto arrivals = told.at(0).at(0).value<LiveArrivals>();
        QCOMPARE(arrivals.matched, 1);
        QCOMPARE(arrivals.spans.at(0).id, tests::spanId(5));
        live.take({tests::batch({{.number = 6}})}); // after a quiet time, too
        QTRY_COMPARE(told.count(), 2);
    }

    void keepsNothingBeforeSomebodyFollows()
    {
        LocalLive live;
        QSignalSpy told(&live, &LocalLive::arrived);
        live.take({tests::batch({{.number = 5}})});
        QVERIFY(live.follow("").has_value());
        live.take({tests::batch({{.number = 6}})});
        QTRY_COMPARE(told.count(), 1);
        QCOMPARE(told.at(0).at(0).value<LiveArrivals>().matched, 1);
    }

    void countsWhatIsTooMuch()
    {
        LocalLive live;
        QVERIFY(live.follow("").has_value());
        QSignalSpy told(&live, &LocalLive::arrived);
        const auto batch = tests::batch(std::vector<tests::SpanOf>(10'000));
        for (int i = 0; i < 7; ++i)
            live.take({batch});
        QTRY_COMPARE(told.count(), 1);
        const auto arrivals = told.at(0).at(0).value<LiveArrivals>();
        QCOMPARE(arrivals.unread, 20'000);
        QCOMPARE(arrivals.matched, 50'000);
        QCOMPARE(arrivals.spans.size(), LocalLive::mostTold);
    }

    void followsTheLastFilter()
    {
        LocalLive live;
        QVERIFY(live.follow("{ status = error }").has_value());
        QVERIFY(!live.follow("{ nonsense").has_value());
        QSignalSpy told(&live, &LocalLive::arrived);
        live.take({tests::batch({{}})});
        QVERIFY(live.follow("{ duration > 10ns }").has_value());
        QTRY_COMPARE(told.count(), 1);
        QCOMPARE(told.at(0).at(0).value<LiveArrivals>().matched, 1);
    }
};

QTEST_GUILESS_MAIN(TstLocalLive)
#include "tst_locallive.moc"
