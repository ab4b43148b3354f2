#include "app/otlp/compression.h"
#include "app/otlp/otlp.h"
#include "app/receiver/batchbytes.h"
#include "app/receiver/receiver.h"
#include "tests/support/onthread.h"
#include "tests/support/spans.h"
#include "tests/support/storefile.h"
#include "tests/support/wire.h"

#include <QFile>
#include <QSignalSpy>
#include <QTest>
#include <mutex>
#include <thread>
#ifdef Q_OS_LINUX
#include <malloc.h>
#include <unistd.h>
#endif

#ifdef __SANITIZE_ADDRESS__
extern "C" void __sanitizer_purge_allocator(); // not every compiler brings the header
#endif

using namespace app;
using namespace std::chrono_literals;
using tests::Wire;

namespace {

const QByteArray path = "/v1/traces";
const QByteArray json = "application/json";

QByteArray body(const std::vector<tests::SpanOf> &spans)
{
    return QByteArray::fromStdString(otlp::encode(*tests::batch(spans), otlp::Encoding::Json));
}

/// A store that answers when and what the test says.
class HeldStore
{
public:
    receiver::Append append()
    {
        return [this](store::Intake, store::Store::Acknowledge acknowledge) {
            const std::lock_guard lock(m_mutex);
            m_waiting.push_back(std::move(acknowledge));
        };
    }
    std::size_t waiting()
    {
        const std::lock_guard lock(m_mutex);
        return m_waiting.size();
    }
    void answerAll(const Result<> &result)
    {
        std::vector<store::Store::Acknowledge> waiting;
        {
            const std::lock_guard lock(m_mutex);
            waiting.swap(m_waiting);
        }
        std::thread([&] { // as the store does, on a thread of its own
            for (const auto &acknowledge : waiting)
                acknowledge(result);
        })
            .join();
    }

private:
    std::mutex m_mutex;
    std::vector<store::Store::Acknowledge> m_waiting;
};

class HeldReceiver : public HeldStore, public tests::OnThread<receiver::Receiver>
{
public:
    explicit HeldReceiver(const http::Limits &limits = {},
                          qint64 decodedBytes = receiver::limits::decodedBytes)
        : tests::OnThread<receiver::Receiver>(append(), limits, decodedBytes)
    {
        port = run([](auto &one) { return one.listen(0).value_or(0); });
    }
    receiver::Counters counters()
    {
        return run([](auto &one) { return one.counters(); });
    }
    quint16 port = 0;
};

qint64 residentBytes()
{
#ifdef Q_OS_LINUX
#ifdef __SANITIZE_ADDRESS__
    __sanitizer_purge_allocator(); // AddressSanitizer keeps up to 256 MB of what was freed
#endif
    malloc_trim(0);
    QFile statm(QStringLiteral("/proc/self/statm"));
    if (statm.open(QIODevice::ReadOnly))
        return statm.readAll().split(' ').value(1).toLongLong() * sysconf(_SC_PAGESIZE);
#endif
    return 0;
}

} // namespace

/// A store that is slow or full, clients that leave, many at once, and hostile ones.
class TstLoad : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void answersOnlyAfterTheStore()
    {
        HeldReceiver receiver;
        Wire wire(receiver.port);
        wire.send(tests::post(path, json, body({{}})));
        QTRY_COMPARE(receiver.waiting(), 1U);
        QCOMPARE(receiver.counters().spans, 0U);
        receiver.answerAll({});
        QCOMPARE(wire.reply().status, 200);
        QCOMPARE(receiver.counters().spans, 1U);
    }

    void aFullStoreIsTriedAgain()
    {
        HeldReceiver receiver;
        Wire wire(receiver.port);
        wire.send(tests::post(path, json, body({{}})));
        QTRY_COMPARE(receiver.waiting(), 1U);
        receiver.answerAll(fail(Error::Kind::Full, "the disk is full"));
        const auto reply = wire.reply();
        QCOMPARE(reply.status, 503);
        QCOMPARE(reply.header("Retry-After"), QByteArray("5"));
        QCOMPARE(reply.body, QByteArray("{\"code\":14,\"message\":\"the disk is full\"}"));
        QCOMPARE(receiver.counters().lastFailure, QStringLiteral("503 the disk is full"));
    }

    void bytesInFlightAreBounded()
    {
        http::Limits limits;
        const auto request = body({{}});
        limits.bodyBytes = request.size() + 10;
        HeldReceiver receiver(limits);
        Wire first(receiver.port);
        first.send(tests::post(path, json, request));
        QTRY_COMPARE(receiver.waiting(), 1U);
        Wire second(receiver.port);
        const auto refused = second.ask(tests::post(path, json, request));
        QCOMPARE(refused.status, 503);
        QVERIFY(!refused.header("Retry-After").isEmpty());
        receiver.answerAll({});
        QCOMPARE(first.reply().status, 200);
        Wire third(receiver.port);
        third.send(tests::post(path, json, request));
        QTRY_COMPARE(receiver.waiting(), 1U);
        receiver.answerAll({});
        QCOMPARE(third.reply().status, 200);
    }

    void spansBehindASlowStoreAreBounded()
    {
        const auto request = body({{}});
        const auto held =
            receiver::bytesInMemory(*otlp::decode(request.toStdString(), otlp::Encoding::Json));
        QVERIFY(held > sizeof(trace::Span));
        HeldReceiver receiver({}, qint64(held) + 10);
        Wire first(receiver.port);
        first.send(tests::post(path, json, request));
        QTRY_COMPARE(receiver.waiting(), 1U);
        Wire second(receiver.port);
        const auto refused = second.ask(tests::post(path, json, request));
        QCOMPARE(refused.status, 503);
        QVERIFY(!refused.header("Retry-After").isEmpty());
        QCOMPARE(receiver.waiting(), 1U);
        receiver.answerAll({});
        QCOMPARE(first.reply().status, 200);
        Wire third(receiver.port);
        third.send(tests::post(path, json, request));
        QTRY_COMPARE(receiver.waiting(), 1U);
        receiver.answerAll({});
        QCOMPARE(third.reply().status, 200);
    }

    void whatABodyUnfoldsToCounts()
    {
        http::Limits limits;
        limits.bodyBytes = 100'000;
        HeldReceiver receiver(limits);
        const auto bomb = QByteArray::fromStdString(otlp::gzip(std::string(1'000'000, ' ')));
        Wire wire(receiver.port);
        QCOMPARE(wire.ask(tests::post(path, json, bomb, "Content-Encoding: gzip\r\n")).status, 503);
    }

    void aClientThatLeavesLosesNothingItSent()
    {
        HeldReceiver receiver;
        Wire wire(receiver.port);
        wire.send(tests::post(path, json, body({{}})));
        QTRY_COMPARE(receiver.waiting(), 1U);
        wire.leave();
        receiver.answerAll({});
        QTRY_COMPARE(receiver.counters().spans, 1U);
        QCOMPARE(Wire(receiver.port).ask(tests::post(path, json, "{}")).status, 200);
    }

    void mayDieWhileTheStoreStillWorks()
    {
        HeldStore kept;
        auto dying = std::make_unique<tests::OnThread<receiver::Receiver>>(kept.append());
        const auto port = dying->run([](auto &one) { return one.listen(0).value_or(0); });
        Wire wire(port);
        wire.send(tests::post(path, json, body({{}})));
        QTRY_COMPARE(kept.waiting(), 1U);
        dying.reset();
        kept.answerAll({});
        QVERIFY(wire.isClosedByServer());
    }

    void stopsWhenTheStoreHasAnswered()
    {
        HeldReceiver receiver;
        Wire wire(receiver.port);
        wire.send(tests::post(path, json, body({{}})));
        QTRY_COMPARE(receiver.waiting(), 1U);
        std::atomic<bool> stopped = false;
        receiver.run([&](auto &one) { one.stop(20s, [&] { stopped = true; }); });
        receiver.answerAll({});
        QCOMPARE(wire.reply().status, 200);
        QTRY_VERIFY(stopped);
    }

    void countsAtMost30TimesASecond()
    {
        HeldReceiver receiver;
        QSignalSpy spy(receiver.object(), &receiver::Receiver::counted);
        QElapsedTimer time;
        time.start();
        Wire wire(receiver.port);
        for (int i = 0; i < 300; ++i)
            QCOMPARE(wire.ask(tests::post(path, json, "{}")).status, 200);
        QTRY_VERIFY(!spy.isEmpty()
                    && spy.last().first().value<receiver::Counters>().requests == 300);
        QVERIFY(spy.size() <= time.elapsed() * 30 / 1000 + 1);
    }

    void serves100ClientsAtOnce()
    {
        tests::StoreFile file;
        const auto opened = file.open();
        QVERIFY(opened);
        tests::OnThread<receiver::Receiver> receiver(**opened);
        const auto port = receiver.run([](auto &one) { return one.listen(0).value_or(0); });
        std::vector<std::unique_ptr<Wire>> wires;
        for (unsigned i = 1; i <= 100; ++i) {
            wires.push_back(std::make_unique<Wire>(port));
            wires.back()->send(tests::post(path, json, body({{i, 1}, {i, 2}})));
        }
        for (const auto &wire : wires)
            QCOMPARE(wire->reply().status, 200);
        QCOMPARE((*opened)->snapshot()->traceCount(), 100);
        QCOMPARE((*opened)->snapshot()->spanCount(), 200);
    }

    void tellsGrpcClientsWhatToSet()
    {
        HeldReceiver receiver;
        Wire wire(receiver.port);
        wire.send("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n"
                  + QByteArray::fromHex("000000040000000000 000003010400000001838682"));
        const auto said = wire.readToEnd();
        QVERIFY(said.startsWith(QByteArray::fromHex("000000040000000000")));
        QCOMPARE(said.count("set OTEL_EXPORTER_OTLP_PROTOCOL=http/protobuf"), 2);
        QCOMPARE(receiver.counters().grpcClients, 1U);
    }

    void memoryStaysFlatUnderHostileRequests()
    {
        HeldReceiver receiver;
        const auto bomb = QByteArray::fromStdString(otlp::gzip(std::string(65'000'000, '[')));
        const QByteArrayList hostile = {
            tests::post(path, json, bomb, "Content-Encoding: gzip\r\n"),
            tests::post(path, json, "{\"resourceSpans\":" + QByteArray(1'000'000, '[')),
            tests::post(path, "application/x-protobuf", QByteArray(1'000'000, '\xff')),
            "POST /v1/traces HTTP/1.1\r\nHost: localhost\r\nContent-Type: "
            "application/json\r\nContent-Length: 60000000\r\n\r\n[",
            "GET / HTTP/1.1\r\n" + QByteArray(100'000, 'h'),
        };
        const auto round = [&](qsizetype first) {
            for (const auto &request : hostile.sliced(first)) {
                Wire wire(receiver.port);
                wire.send(request);
                if (request.size() > 200)
                    QVERIFY(wire.reply().status >= 400);
            }
        };
        round(0);
        const auto before = residentBytes();
        for (int i = 0; i < 60; ++i)
            round(i % 15 == 0 ? 0 : 1); // the bomb costs a tenth of a second each time
        const auto grownMiB = (residentBytes() - before) / (1024 * 1024);
        QVERIFY2(grownMiB < 64, QByteArray::number(grownMiB));
        QCOMPARE(Wire(receiver.port).ask(tests::post(path, json, "{}")).status, 200);
    }
};

QTEST_GUILESS_MAIN(TstLoad)
#include "tst_load.moc"
