#include "app/broadcast/places.h"
#include "tests/unit/app/broadcast/deliverybench.h"

#include <QSemaphore>
#include <cmath>

using namespace Qt::StringLiterals;
using namespace app::broadcast;
using std::chrono::milliseconds;
using std::chrono::seconds;
using tests::DeliveryBench;
using tests::FakeAnswer;

/// What is sent, when, and how often.
class TestDeliverer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void beginsAtTheEndOfTheLog();
    void keepsTheOrderOfTheLog();
    void sendsNothingTwiceOverARestart();
    void triesAgain_data();
    void triesAgain();
    void waitsLongerEachTime();
    void honoursRetryAfter();
    void goesOnAfterAnOverload();
    void cancelsAtTheEndAndResumes();
    void isNotHeldUpByAnother();
    void givesUpItsPlace();
    void leavesContentOut();
    void doesNotSendWhatWasReadWithoutPrivacy();
    void holdsWhatComesWhilePaused();
    void sendsProtobuf();
    void countsWhatItKeepsBack();
    void givesUpWhatWaitsTooLong();
};

void TestDeliverer::beginsAtTheEndOfTheLog()
{
    DeliveryBench bench;
    bench.append(1, 2);
    bench.start();
    bench.append(3, 3);
    QTRY_VERIFY(bench.isDone());
    QCOMPARE(bench.sent(), "[3]");
    QCOMPARE(bench.health.sentSpans, 1);
    QCOMPARE(bench.health.lastSentUnixNano, bench.clock.now());
}

void TestDeliverer::keepsTheOrderOfTheLog()
{
    DeliveryBench bench;
    bench.network.hang();
    bench.start();
    bench.append(1, 1);
    QTRY_COMPARE(bench.network.openCount(), 1);
    bench.append(2, 5);
    bench.network.release();
    QTRY_VERIFY(bench.isDone());
    QCOMPARE(bench.sent(), "[1][2 3 4 5]");
}

void TestDeliverer::sendsNothingTwiceOverARestart()
{
    DeliveryBench bench;
    bench.start();
    bench.append(1, 2);
    QTRY_VERIFY(bench.isDone());
    bench.end();
    bench.append(3, 3);
    bench.network.requests.clear();
    bench.restart();
    QTRY_VERIFY(bench.isDone());
    QCOMPARE(bench.sent(), "[3]");
}

void TestDeliverer::triesAgain_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("error");
    for (const int status : {429, 502, 503, 504})
        QTest::newRow(qPrintable(QString::number(status))) << status << 0;
    QTest::newRow("refused") << 0 << int(QNetworkReply::ConnectionRefusedError);
    QTest::newRow("lost") << 0 << int(QNetworkReply::RemoteHostClosedError);
    QTest::newRow("no such host") << 0 << int(QNetworkReply::HostNotFoundError);
}

void TestDeliverer::triesAgain()
{
    QFETCH(int, status);
    QFETCH(int, error);
    DeliveryBench bench;
    bench.network.answer(error == 0 ? FakeAnswer::http(status)
                                    : FakeAnswer::broken(QNetworkReply::NetworkError(error)));
    bench.start();
    bench.append(1, 1);
    QTRY_VERIFY(bench.health.isRetrying);
    QTRY_VERIFY(bench.clock.waiting() > 0);
    QCOMPARE(bench.waitingRows(), 1);
    bench.network.answer({});
    bench.clock.advance(milliseconds(2'400)); // half of five seconds is the shortest
    QCOMPARE(bench.network.requests.size(), 1);
    bench.clock.advance(milliseconds(5'100));
    QTRY_VERIFY(bench.isDone());
    QCOMPARE(bench.sent(), "[1][1]");
    QVERIFY(!bench.health.isRetrying);
    QCOMPARE(bench.health.lastFailure.cause, Cause::None);
}

void TestDeliverer::waitsLongerEachTime()
{
    DeliveryBench bench;
    bench.network.answer(FakeAnswer::http(503));
    bench.start();
    bench.append(1, 1);
    for (int attempt = 1; attempt <= 8; ++attempt) {
        QTRY_COMPARE(bench.network.requests.size(), attempt);
        const auto longest = std::min(45'000.0, 7'500 * std::pow(1.5, attempt - 1));
        const auto shortest = longest / 3;
        QTRY_VERIFY(bench.clock.waiting() > 0);
        bench.clock.advance(milliseconds(int(shortest) - 1));
        QCOMPARE(bench.clock.waiting(), 1);
        bench.clock.advance(milliseconds(int(longest - shortest) + 2));
        QCOMPARE(bench.clock.waiting(), 0);
    }
    QCOMPARE(bench.waitingRows(), 1);
}

void TestDeliverer::honoursRetryAfter()
{
    DeliveryBench bench;
    auto answer = FakeAnswer::http(429);
    answer.headers << qMakePair("Retry-After"_ba, "120"_ba);
    bench.network.answer(answer);
    bench.start();
    bench.append(1, 1);
    bench.waitAndAdvance(seconds(119));
    QCOMPARE(bench.clock.waiting(), 1);
    bench.network.answer({});
    bench.clock.advance(seconds(1));
    QTRY_VERIFY(bench.isDone());
    QCOMPARE(bench.sent(), "[1][1]");
}

void TestDeliverer::goesOnAfterAnOverload()
{
    DeliveryBench bench;
    bench.network.answer(FakeAnswer::http(503));
    bench.start();
    bench.append(1, 1);
    QTRY_VERIFY(bench.clock.waiting() > 0);
    bench.append(2, 3); // wakes, but the wait holds
    QCOMPARE(bench.network.requests.size(), 1);
    bench.network.answer({});
    bench.clock.advance(seconds(8));
    QTRY_VERIFY(bench.isDone());
    QCOMPARE(bench.sent(), "[1][1 2 3]");
}

void TestDeliverer::cancelsAtTheEndAndResumes()
{
    DeliveryBench bench;
    bench.network.hang();
    bench.start();
    bench.append(1, 2);
    QTRY_COMPARE(bench.network.openCount(), 1);
    const auto before = bench.sent();
    bench.deliverer->stop();
    QTRY_COMPARE(bench.network.openCount(), 0);
    bench.deliverer->wake();
    QCOMPARE(bench.waitingRows(), 2);
    bench.network.release();
    bench.network.requests.clear();
    bench.restart();
    QTRY_VERIFY(bench.isDone());
    QVERIFY(before.startsWith("[1"));
    QCOMPARE(bench.sent(), "[1 2]");
}

void TestDeliverer::isNotHeldUpByAnother()
{
    DeliveryBench bench;
    bench.network.hang();
    bench.start();
    bench.append(1, 1);
    QTRY_COMPARE(bench.network.openCount(), 1);
    tests::FakeNetwork quickNetwork;
    OtlpClient quickClient(&quickNetwork);
    auto to = bench.target(u"/b"_s);
    to.destination.id = QUuid::createUuid();
    tests::Answers placed;
    bench.store->place(cursorName(to.destination.id), placed.next());
    QCOMPARE(placed.good(), 1U);
    Deliverer quick(to, {*bench.store, quickClient, bench.pool, bench.clock});
    bench.append(2, 3);
    quick.wake();
    QTRY_VERIFY(!quickNetwork.requests.isEmpty());
    QTRY_VERIFY(quick.isIdle());
    QCOMPARE(bench.network.openCount(), 1);
    QCOMPARE(bench.waitingRows(), 3);
    quick.stop();
    bench.pool.waitForDone();
}

void TestDeliverer::givesUpItsPlace()
{
    DeliveryBench bench;
    bench.network.answer(FakeAnswer::http(503));
    bench.start();
    bench.append(1, 1);
    QTRY_VERIFY(bench.clock.waiting() > 0);
    Places places(*bench.store);
    places.keepOnly({bench.target().destination}, {});
    places.keepOnly({}, {bench.target().destination});
    bench.deliverer->stop();
    QTRY_COMPARE(bench.waitingRows(), 0);
    bench.network.answer({});
    bench.network.requests.clear();
    bench.restart();
    Places again(*bench.store);
    again.keepOnly({bench.target().destination}, {});
    QTRY_VERIFY(bench.deliverer->isIdle());
    bench.append(2, 2);
    QTRY_VERIFY(bench.isDone());
    QCOMPARE(bench.sent(), "[2]");
}

static app::trace::Batch batchWithPrompt()
{
    auto batch = *tests::batch({{.number = 1}});
    batch.resourceSpans[0].scopeSpans[0].spans[0].attributes = {
        {"gen_ai.prompt", "MARKER-7f3a"}, {"gen_ai.usage.total_tokens", std::int64_t(7)}};
    return batch;
}

static void appendPrompt(DeliveryBench &bench)
{
    tests::Answers answers;
    bench.store->append({std::make_shared<const app::trace::Batch>(batchWithPrompt())},
                        answers.next());
    QCOMPARE(answers.good(), 1U);
}

void TestDeliverer::leavesContentOut()
{
    DeliveryBench bench;
    bench.start();
    auto to = bench.target();
    to.destination.privacyMode = true;
    bench.deliverer->reconfigure(to);
    appendPrompt(bench);
    bench.deliverer->wake();
    QTRY_VERIFY(bench.isDone());
    const auto body = tests::plainBody(bench.network.requests.value(0));
    QVERIFY(body.contains("gen_ai.usage.total_tokens"));
    QVERIFY(!body.contains("MARKER-7f3a"));
}

/// The person switches privacy mode on while rows are being read.
void TestDeliverer::doesNotSendWhatWasReadWithoutPrivacy()
{
    DeliveryBench bench;
    bench.pool.setMaxThreadCount(1);
    QSemaphore held;
    bench.start();
    QTRY_VERIFY(bench.isDone());
    appendPrompt(bench);
    bench.pool.start([&held] { held.acquire(); });
    bench.deliverer->wake();
    auto to = bench.target();
    to.destination.privacyMode = true;
    bench.deliverer->reconfigure(to);
    held.release();
    QTRY_VERIFY(bench.isDone());
    QCOMPARE(bench.network.requests.size(), 1);
    QVERIFY(!tests::plainBody(bench.network.requests.front()).contains("MARKER-7f3a"));
}

void TestDeliverer::holdsWhatComesWhilePaused()
{
    DeliveryBench bench;
    bench.start();
    auto to = bench.target();
    to.destination.isPaused = true;
    bench.deliverer->reconfigure(to);
    bench.append(1, 2);
    QTRY_VERIFY(bench.health.isPaused);
    QVERIFY(bench.deliverer->isIdle());
    QCOMPARE(bench.waitingRows(), 2);
    QVERIFY(bench.network.requests.isEmpty());
    bench.deliverer->reconfigure(bench.target());
    QTRY_VERIFY(bench.isDone());
    QCOMPARE(bench.sent(), "[1 2]");
}

void TestDeliverer::sendsProtobuf()
{
    DeliveryBench bench;
    bench.start();
    auto to = bench.target();
    to.endpoint.encoding = app::otlp::Encoding::Protobuf;
    to.endpoint.isCompressed = false;
    bench.deliverer->reconfigure(to);
    bench.append(1, 1);
    QTRY_VERIFY(bench.isDone());
    const auto &request = bench.network.requests.front();
    QCOMPARE(request.request.rawHeader("Content-Type"), "application/x-protobuf");
    QVERIFY(!request.request.hasRawHeader("Content-Encoding"));
    const auto batch = app::otlp::decode(request.body.toStdString(), app::otlp::Encoding::Protobuf);
    QVERIFY(batch);
    QCOMPARE(app::trace::spanCount(*batch), 1U);
}

void TestDeliverer::countsWhatItKeepsBack()
{
    DeliveryBench bench;
    bench.start();
    auto to = bench.target();
    to.destination.rules.apiKeyNames = {"prod"};
    bench.deliverer->reconfigure(to);
    bench.append(1, 3);
    QTRY_VERIFY(bench.isDone());
    QVERIFY(bench.network.requests.isEmpty());
    QTRY_COMPARE(bench.health.keptBackSpans.otherApiKey, 3);
    QCOMPARE(bench.health.sentSpans, 0);
}

void TestDeliverer::givesUpWhatWaitsTooLong()
{
    DeliveryBench bench;
    bench.start();
    auto to = bench.target();
    to.destination.longestWaitHours = 1; // the bench's spans ended in 1970
    bench.deliverer->reconfigure(to);
    bench.append(1, 2);
    QTRY_VERIFY(bench.isDone());
    QVERIFY(bench.network.requests.isEmpty());
    QTRY_COMPARE(bench.health.tooOldSpans, 2);
}

QTEST_GUILESS_MAIN(TestDeliverer)
#include "tst_deliverer.moc"
