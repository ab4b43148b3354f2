#include "tests/unit/app/broadcast/deliverybench.h"

using namespace Qt::StringLiterals;
using namespace app::broadcast;
using std::chrono::minutes;
using std::chrono::seconds;
using tests::DeliveryBench;
using tests::FakeAnswer;
using tests::FakeNetwork;

namespace {

QByteArray asides(const app::store::Store &store)
{
    QByteArray text;
    for (const auto &one : store.setAsides())
        text += QByteArray::number(one.spans) + ' ' + QByteArray::fromStdString(one.reason) + '\n';
    return text;
}

/// As the reason names a span, so that it can be found again.
QByteArray named(std::uint64_t number)
{
    return QByteArray::fromStdString(" [" + app::trace::toHex(tests::traceId(1)) + '-'
                                     + app::trace::toHex(tests::spanId(number)) + ']');
}

QByteArray rpcStatus(const QByteArray &message)
{
    return R"({"code":3,"message":")" + message + "\"}";
}

} // namespace

/// What a destination does not take.
class TestRefusals : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void setsAsideOnlyWhatIsRefusedAlone_data();
    void setsAsideOnlyWhatIsRefusedAlone();
    void keepsGoingOneByOneOverARetry();
    void goesBackToSeveralRows();
    void setsAsideWithTheReason();
    void blocksUntilReconfigured();
    void asksSeldomWhileBlocked();
    void blocksWithoutAKey();
    void isNotBlockedByTheOldKey();
    void countsWhatIsRejectedOfARequest();
    void setsAsideOnlyTheBadSpanOfARow();
    void keepsARecordOfEachRequest();
};

void TestRefusals::setsAsideOnlyWhatIsRefusedAlone_data()
{
    QTest::addColumn<int>("status");
    QTest::newRow("400") << 400;
    QTest::newRow("413") << 413;
    QTest::newRow("500") << 500;
}

/// Of rows 1 to 5 the server never takes 2 and 4.
void TestRefusals::setsAsideOnlyWhatIsRefusedAlone()
{
    QFETCH(int, status);
    DeliveryBench bench;
    QList<QByteArray> taken;
    bench.network.decide([&](const FakeNetwork::Request &request) {
        const auto spans = tests::spansIn(request);
        if (spans.contains('2') || spans.contains('4'))
            return FakeAnswer::http(status, rpcStatus("bad span"_ba));
        taken << spans;
        return FakeAnswer{};
    });
    bench.start();
    bench.deliverer->reconfigure(bench.target());
    bench.end();
    bench.append(1, 5);
    bench.start(bench.target());
    QTRY_VERIFY(bench.isDone());
    QCOMPARE(taken, (QList<QByteArray>{"[1]", "[3]", "[5]"}));
    QCOMPARE(bench.sent(), "[1 2 3 4 5][1][2][3][4][5]");
    const auto status8 = QByteArray::number(status);
    QCOMPARE(asides(*bench.store),
             "1 " + status8 + " bad span" + named(2) + "\n1 " + status8 + " bad span" + named(4)
                 + '\n');
    QCOMPARE(bench.health.sentSpans, 3);
    QCOMPARE(bench.health.setAsideSpans, 2);
}

void TestRefusals::keepsGoingOneByOneOverARetry()
{
    DeliveryBench bench;
    int count = 0;
    bench.network.decide([&](const FakeNetwork::Request &request) {
        if (++count == 2)
            return FakeAnswer::http(503);
        return FakeAnswer::http(tests::spansIn(request).contains('3') ? 400 : 200, "{}");
    });
    bench.start();
    bench.end();
    bench.append(1, 3);
    bench.start(bench.target());
    bench.waitAndAdvance(seconds(8));
    QTRY_VERIFY(bench.isDone());
    QCOMPARE(bench.sent(), "[1 2 3][1][1][2][3]");
    QCOMPARE(bench.health.setAsideSpans, 1);
}

void TestRefusals::goesBackToSeveralRows()
{
    DeliveryBench bench;
    bench.network.decide([&](const FakeNetwork::Request &request) {
        return FakeAnswer::http(tests::spansIn(request).contains('1') ? 400 : 200, "{}");
    });
    bench.start();
    bench.end();
    bench.append(1, 2);
    bench.start(bench.target());
    QTRY_VERIFY(bench.isDone());
    bench.end();
    bench.append(3, 5);
    bench.start(bench.target());
    QTRY_VERIFY(bench.isDone());
    QCOMPARE(bench.sent(), "[1 2][1][2][3 4 5]");
}

void TestRefusals::setsAsideWithTheReason()
{
    DeliveryBench bench;
    bench.network.answer(FakeAnswer::http(400, rpcStatus("too old"_ba)));
    bench.start();
    bench.append(1, 1);
    QTRY_VERIFY(bench.isDone());
    bench.network.answer({});
    bench.append(2, 2);
    QTRY_VERIFY(bench.isDone());
    QCOMPARE(bench.sent(), "[1][2]");
    QCOMPARE(asides(*bench.store), "1 400 too old" + named(1) + '\n');
    QCOMPARE(bench.health.sentSpans, 1);
}

void TestRefusals::blocksUntilReconfigured()
{
    DeliveryBench bench;
    bench.network.route("POST /a", FakeAnswer::http(401));
    bench.start();
    bench.append(1, 1);
    QTRY_VERIFY(bench.health.isBlocked);
    bench.append(2, 2);
    QCOMPARE(bench.network.requests.size(), 1);
    QCOMPARE(bench.waitingRows(), 2);
    bench.deliverer->reconfigure(bench.target(u"/b"_s));
    QTRY_VERIFY(bench.isDone());
    QCOMPARE(bench.sent(), "[1][1 2]");
    QVERIFY(!bench.health.isBlocked);
}

/// So that a program without a window goes on once the cause is gone.
void TestRefusals::asksSeldomWhileBlocked()
{
    DeliveryBench bench;
    bench.network.answer(FakeAnswer::http(401));
    bench.start();
    bench.append(1, 1);
    QTRY_VERIFY(bench.health.isBlocked);
    QTRY_VERIFY(bench.clock.waiting() > 0);
    bench.clock.advance(minutes(15) - seconds(1));
    QCOMPARE(bench.network.requests.size(), 1);
    bench.clock.advance(seconds(1));
    QTRY_COMPARE(bench.network.requests.size(), 2);
    QVERIFY(bench.health.isBlocked);
    bench.network.answer({});
    bench.append(2, 2);
    bench.waitAndAdvance(minutes(15));
    QTRY_VERIFY(bench.isDone());
    QCOMPARE(bench.sent(), "[1][1][1 2]");
    QVERIFY(!bench.health.isBlocked);
}

void TestRefusals::blocksWithoutAKey()
{
    DeliveryBench bench;
    bench.start();
    bench.deliverer->reconfigure({.destination = bench.target().destination, .endpoint = {}});
    bench.append(1, 1);
    QTRY_VERIFY(bench.health.isBlocked);
    QCOMPARE(bench.health.lastFailure.cause, Cause::Keychain);
    QVERIFY(bench.network.requests.isEmpty());
    bench.deliverer->reconfigure(bench.target());
    QTRY_VERIFY(bench.isDone());
    QCOMPARE(bench.sent(), "[1]");
}

/// The answer to the old key comes after the new one was saved.
void TestRefusals::isNotBlockedByTheOldKey()
{
    DeliveryBench bench;
    bench.network.route("POST /a", FakeAnswer::http(401));
    bench.network.hang();
    bench.start();
    bench.append(1, 1);
    QTRY_COMPARE(bench.network.openCount(), 1);
    bench.deliverer->reconfigure(bench.target(u"/b"_s));
    bench.network.release();
    QTRY_VERIFY(bench.isDone());
    QCOMPARE(bench.network.requests.value(1).url.path(), u"/b"_s);
    QVERIFY(!bench.health.isBlocked);
}

void TestRefusals::countsWhatIsRejectedOfARequest()
{
    DeliveryBench bench;
    bench.network.answer(FakeAnswer::http(
        200, R"({"partialSuccess":{"rejectedSpans":"1","errorMessage":"no name"}})"));
    bench.start();
    QVERIFY(tests::append(*bench.store, {{.number = 1}, {.number = 2}, {.number = 3}}));
    bench.deliverer->wake();
    QTRY_VERIFY(bench.isDone());
    QCOMPARE(bench.sent(), "[1 2 3]");
    QCOMPARE(bench.health.rejectedSpans, 1);
    QCOMPARE(bench.health.sentSpans, 2);
    QVERIFY(bench.store->setAsides().empty());
}

/// One row of nine spans, of which the server never takes 3 and 8.
void TestRefusals::setsAsideOnlyTheBadSpanOfARow()
{
    DeliveryBench bench;
    QByteArray taken;
    bench.network.decide([&](const FakeNetwork::Request &request) {
        const auto spans = tests::spansIn(request);
        if (spans.contains('3') || spans.contains('8'))
            return FakeAnswer::http(400, rpcStatus("bad span"_ba));
        taken += spans;
        return FakeAnswer{};
    });
    bench.start();
    std::vector<tests::SpanOf> nine;
    for (std::uint64_t number = 1; number <= 9; ++number)
        nine.push_back({.number = number});
    QVERIFY(tests::append(*bench.store, nine));
    bench.append(10, 10);
    QTRY_VERIFY(bench.isDone());
    for (const char number : {'1', '2', '4', '5', '6', '7', '9'})
        QCOMPARE(taken.replace("10", "").count(number), 1);
    QCOMPARE(bench.health.sentSpans, 8);
    QCOMPARE(bench.health.setAsideSpans, 2);
    const auto text = asides(*bench.store);
    QVERIFY2(text.contains(named(3).chopped(1) + ' ' + named(8).mid(2)), text);
}

void TestRefusals::keepsARecordOfEachRequest()
{
    DeliveryBench bench;
    bench.network.answer(FakeAnswer::http(503));
    bench.start();
    bench.append(1, 1);
    QTRY_VERIFY(bench.clock.waiting() > 0);
    bench.network.answer({});
    bench.clock.advance(seconds(8));
    QTRY_VERIFY(bench.isDone());
    QCOMPARE(bench.health.recent.size(), 2);
    QCOMPARE(bench.health.recent[0].result, DeliveryRecord::Result::Taken);
    QCOMPARE(bench.health.recent[0].verdict.status, 200);
    QCOMPARE(bench.health.recent[0].spans, 1);
    QVERIFY(bench.health.recent[0].bytes > 0);
    QCOMPARE(bench.health.recent[1].result, DeliveryRecord::Result::WaitsForAnotherTry);
    QCOMPARE(bench.health.recent[1].verdict.cause, Cause::ServerError);
}

QTEST_GUILESS_MAIN(TestRefusals)
#include "tst_refusals.moc"
