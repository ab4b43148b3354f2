#include "tests/unit/app/broadcast/deliverybench.h"

using namespace Qt::StringLiterals;
using std::chrono::seconds;
using tests::DeliveryBench;
using tests::FakeAnswer;

/// What ends the wait for another try, and what does not.
class TestWaits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void triesAtOnceOverANewNetwork();
    void honoursRetryAfterOverANewNetwork();
    void honoursRetryAfterWhenOthersChange();
    void goesOnAfterASleep();
};

void TestWaits::triesAtOnceOverANewNetwork()
{
    DeliveryBench bench;
    bench.network.answer(FakeAnswer::broken(QNetworkReply::HostNotFoundError));
    bench.start();
    bench.append(1, 1);
    QTRY_VERIFY(bench.clock.waiting() > 0);
    bench.network.answer({});
    bench.deliverer->retryOverNewNetwork();
    QTRY_VERIFY(bench.isDone());
    QCOMPARE(bench.sent(), "[1][1]");
    bench.deliverer->retryOverNewNetwork(); // nothing waits
    bench.clock.advance(seconds(60));
    QVERIFY(bench.deliverer->isIdle());
    QCOMPARE(bench.sent(), "[1][1]");
}

void TestWaits::honoursRetryAfterOverANewNetwork()
{
    DeliveryBench bench;
    bench.network.answer(FakeAnswer::http(429));
    bench.start();
    bench.append(1, 1);
    QTRY_VERIFY(bench.clock.waiting() > 0);
    bench.deliverer->retryOverNewNetwork();
    QCOMPARE(bench.network.requests.size(), 1);
    QVERIFY(!bench.deliverer->isIdle());
}

/// Every change of any destination comes to all of them.
void TestWaits::honoursRetryAfterWhenOthersChange()
{
    DeliveryBench bench;
    bench.network.answer(FakeAnswer::http(429));
    bench.start();
    bench.append(1, 1);
    QTRY_VERIFY(bench.clock.waiting() > 0);
    bench.network.answer({});
    bench.append(2, 2);
    bench.deliverer->reconfigure(bench.target());
    QVERIFY(bench.deliverer->isAtRest());
    QCOMPARE(bench.network.requests.size(), 1);
    bench.deliverer->reconfigure(bench.target(u"/b"_s));
    QTRY_VERIFY(bench.isDone());
    QCOMPARE(bench.sent(), "[1][1 2]");
}

/// The timers of an hour's wait stood still for most of it.
void TestWaits::goesOnAfterASleep()
{
    DeliveryBench bench;
    auto answer = FakeAnswer::http(429);
    answer.headers << qMakePair("Retry-After"_ba, "3600"_ba);
    bench.network.answer(answer);
    bench.start();
    bench.append(1, 1);
    QTRY_VERIFY(bench.clock.waiting() > 0);
    bench.network.answer({});
    bench.clock.sleep(std::chrono::hours(8));
    bench.clock.advance(seconds(60));
    QTRY_VERIFY(bench.isDone());
    QCOMPARE(bench.sent(), "[1][1]");
}

QTEST_GUILESS_MAIN(TestWaits)
#include "tst_waits.moc"
