#include "tests/unit/app/broadcast/deliverybench.h"

#include <QSemaphore>

using namespace Qt::StringLiterals;
using namespace app::broadcast;
using tests::DeliveryBench;
using tests::FakeAnswer;

/// The next export is made while the last one is under way, and that must not show.
class TestReadAhead : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hasTheNextReady();
    void sendsEverythingOnceAndInOrder();
    void sendsNothingOfTheNextAfterAFailure();
    void makesTheNextAnewForOtherRules();
    void doesNotWaitForWhatComesLater();
    void sendsWhatASettledRowWasAskedAgainFor();
    void sendsMoreAtOnceWhileMuchWaits();
};

namespace {

constexpr std::size_t largest = 4'200'000; ///< of a prompt that fills any request

/// So large that each fills a request of its own.
void appendLarge(DeliveryBench &bench, std::uint64_t first, std::uint64_t last,
                 std::size_t bytes = largest)
{
    for (auto number = first; number <= last; ++number) {
        auto batch = *tests::batch({{.number = number}});
        batch.resourceSpans[0].scopeSpans[0].spans[0].attributes = {
            {"gen_ai.prompt", std::string(bytes, 'p')}};
        tests::Answers answers;
        bench.store->append({std::make_shared<const app::trace::Batch>(std::move(batch))},
                            answers.next());
        QCOMPARE(answers.good(), 1U);
    }
    bench.deliverer->wake();
}

/// Large requests come while it pauses; then the first is open.
void openFirstOf(std::uint64_t last, DeliveryBench &bench, std::size_t bytes = largest)
{
    auto paused = bench.target();
    paused.destination.isPaused = true;
    bench.deliverer->reconfigure(paused);
    appendLarge(bench, 1, last, bytes);
    bench.network.hang();
    bench.deliverer->reconfigure(bench.target());
    QTRY_COMPARE(bench.network.openCount(), 1);
}

/// Request 1 is open, and what comes behind it has been read.
void startWithFourWaiting(DeliveryBench &bench)
{
    bench.start();
    openFirstOf(4, bench);
    bench.pool.waitForDone();
}

} // namespace

/// Nobody can read now, and yet the second request goes out.
void TestReadAhead::hasTheNextReady()
{
    DeliveryBench bench;
    bench.pool.setMaxThreadCount(1);
    startWithFourWaiting(bench);
    QSemaphore held;
    bench.pool.start([&held] { held.acquire(); });
    bench.network.release();
    QTRY_COMPARE(bench.sent(), "[1][2]");
    held.release();
    QTRY_VERIFY(bench.isDone());
}

void TestReadAhead::sendsEverythingOnceAndInOrder()
{
    DeliveryBench bench;
    startWithFourWaiting(bench);
    bench.network.release();
    QTRY_VERIFY(bench.isDone());
    QCOMPARE(bench.sent(), "[1][2][3][4]");
    QCOMPARE(bench.health.sentSpans, 4);
}

void TestReadAhead::sendsNothingOfTheNextAfterAFailure()
{
    DeliveryBench bench;
    startWithFourWaiting(bench);
    bench.network.answer(FakeAnswer::http(503));
    bench.network.release();
    QTRY_VERIFY(bench.clock.waiting() > 0);
    QCOMPARE(bench.sent(), "[1]");
    bench.network.answer({});
    bench.clock.advance(std::chrono::seconds(8));
    QTRY_VERIFY(bench.isDone());
    QCOMPARE(bench.sent(), "[1][1][2][3][4]");
}

void TestReadAhead::makesTheNextAnewForOtherRules()
{
    DeliveryBench bench;
    startWithFourWaiting(bench);
    auto to = bench.target();
    to.destination.privacyMode = true;
    bench.deliverer->reconfigure(to);
    bench.network.release();
    QTRY_VERIFY(bench.isDone());
    QVERIFY(bench.sent().startsWith("[1]"));
    QVERIFY(bench.sent().endsWith("4]"));
    QCOMPARE(bench.health.sentSpans, 4);
    for (const auto &later : bench.network.requests.mid(1))
        QVERIFY(!tests::plainBody(later).contains("pppp"));
}

void TestReadAhead::doesNotWaitForWhatComesLater()
{
    DeliveryBench bench;
    startWithFourWaiting(bench);
    appendLarge(bench, 5, 5);
    bench.network.release();
    QTRY_VERIFY(bench.isDone());
    QCOMPARE(bench.sent(), "[1][2][3][4][5]");
}

/// What a person sends again goes before what was read ahead.
void TestReadAhead::sendsWhatASettledRowWasAskedAgainFor()
{
    DeliveryBench bench;
    bench.start();
    bench.network.answer(FakeAnswer::http(400));
    appendLarge(bench, 9, 9);
    QTRY_COMPARE(bench.store->setAsides().size(), 1U);
    QTRY_VERIFY(bench.deliverer->isIdle());
    bench.network.answer({});
    bench.network.requests.clear();
    openFirstOf(4, bench);
    tests::Answers asked;
    bench.store->sendAgain(cursorName(bench.id), {}, asked.next());
    QCOMPARE(asked.good(), 1U);
    bench.network.release();
    QTRY_VERIFY(bench.isDone());
    QCOMPARE(bench.health.sentSpans, 5);
    QVERIFY(bench.sent().startsWith("[1]"));
    QVERIFY(bench.sent().indexOf("[9]") > 0
            && bench.sent().indexOf("[9]") < bench.sent().indexOf("[4]"));
}

void TestReadAhead::sendsMoreAtOnceWhileMuchWaits()
{
    DeliveryBench bench;
    bench.start();
    openFirstOf(9, bench, 300'000);
    bench.pool.waitForDone();
    bench.network.release();
    QTRY_VERIFY(bench.isDone());
    QCOMPARE(bench.sent(), "[1][2][3 4 5][6 7 8 9]");
}

QTEST_GUILESS_MAIN(TestReadAhead)
#include "tst_readahead.moc"
