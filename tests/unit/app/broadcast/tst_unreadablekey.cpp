#include "tests/unit/app/broadcast/deliverybench.h"

using namespace app::broadcast;
using tests::DeliveryBench;

/// A destination whose key the keychain would not hand out.
class TestUnreadableKey : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isAskedForLater();
};

/// Not at once, since a keychain may ask the person; but when the computer comes online, and now and then.
void TestUnreadableKey::isAskedForLater()
{
    DeliveryBench bench;
    tests::Answers placed;
    bench.store->place(cursorName(bench.id), placed.next());
    QCOMPARE(placed.good(), 1U);
    auto keyless = bench.target();
    keyless.endpoint = {};
    bench.start(keyless);
    int asked = 0;
    connect(bench.deliverer.get(), &Deliverer::keyWanted, &bench.client, [&] { ++asked; });
    bench.append(1, 1);
    QTRY_VERIFY(bench.health.isBlocked);
    QCOMPARE(asked, 0);
    bench.deliverer->retryOverNewNetwork();
    QCOMPARE(asked, 1);
    QTRY_VERIFY(bench.deliverer->isAtRest());
    for (int minute = 0; minute < 15; ++minute)
        bench.waitAndAdvance(std::chrono::minutes(1));
    QTRY_COMPARE(asked, 2);
    bench.deliverer->reconfigure(bench.target());
    QTRY_VERIFY(bench.isDone());
    QCOMPARE(bench.sent(), "[1]");
}

QTEST_GUILESS_MAIN(TestUnreadableKey)
#include "tst_unreadablekey.moc"
