#include "tests/support/dropvfs.h"
#include "tests/unit/app/broadcast/deliverybench.h"

#include <QUuid>

using namespace Qt::StringLiterals;
using namespace app::broadcast;
using tests::DeliveryBench;
using tests::FakeAnswer;

/// A disk that takes nothing more while spans are being sent on.
class TestFullDisk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsWhatIsDoneUntilThereIsRoom_data();
    void keepsWhatIsDoneUntilThereIsRoom();
    void sendsAgainAfterTheEndWhatCouldNotBeNoted();

private:
    static void startOn(DeliveryBench &bench, const tests::DropVfs &disk);
};

/// The destination has a place, and one row waits.
void TestFullDisk::startOn(DeliveryBench &bench, const tests::DropVfs &disk)
{
    bench.store.reset();
    auto options = bench.file.options();
    options.vfs = disk.name();
    bench.store = *app::store::Store::open(options);
    bench.start();
    QTRY_VERIFY(bench.deliverer->isIdle());
    bench.network.hang();
    bench.append(1, 1);
    QTRY_COMPARE(bench.network.openCount(), 1);
}

void TestFullDisk::keepsWhatIsDoneUntilThereIsRoom_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("sent");
    QTest::addColumn<int>("setAside");
    QTest::newRow("the cursor") << 200 << 1 << 0;
    QTest::newRow("what is set aside") << 400 << 0 << 1;
}

void TestFullDisk::keepsWhatIsDoneUntilThereIsRoom()
{
    QFETCH(int, status);
    tests::DropVfs full("full-disk-" + std::to_string(status));
    DeliveryBench bench;
    startOn(bench, full);
    if (QTest::currentTestFailed())
        return;
    full.setCapacity(0);
    bench.network.answer(FakeAnswer::http(status));
    bench.network.release();
    QTRY_COMPARE(bench.health.lastFailure.cause, Cause::OwnFile);
    QVERIFY(bench.health.isRetrying);
    QTRY_VERIFY(bench.clock.waiting() > 0);
    QCOMPARE(bench.waitingRows(), 1);
    bench.clock.advance(std::chrono::minutes(2)); // and fails once more
    QTRY_VERIFY(bench.clock.waiting() > 0);
    QCOMPARE(bench.network.requests.size(), 1);
    full.setCapacity(-1);
    bench.clock.advance(std::chrono::minutes(2));
    QTRY_VERIFY(bench.isDone());
    QCOMPARE(bench.sent(), "[1]"); // nobody gets it twice for want of room here
    QTEST(int(bench.health.sentSpans), "sent");
    QTEST(int(bench.store->setAsides().size()), "setAside");
    QVERIFY(!bench.health.isRetrying);
}

void TestFullDisk::sendsAgainAfterTheEndWhatCouldNotBeNoted()
{
    tests::DropVfs full("full-disk-end");
    DeliveryBench bench;
    startOn(bench, full);
    if (QTest::currentTestFailed())
        return;
    full.setCapacity(0);
    bench.network.release();
    QTRY_COMPARE(bench.health.lastFailure.cause, Cause::OwnFile);
    bench.end();
    full.setCapacity(-1);
    bench.store.reset();
    auto options = bench.file.options();
    options.vfs = full.name();
    bench.store = *app::store::Store::open(options);
    bench.start(bench.target());
    QTRY_VERIFY(bench.isDone());
    QCOMPARE(bench.sent(), "[1][1]");
}

QTEST_GUILESS_MAIN(TestFullDisk)
#include "tst_fulldisk.moc"
