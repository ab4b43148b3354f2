#include "tests/integration/http/echo.h"
#include "tests/support/wire.h"

#include <QRegularExpression>
#include <QTest>
#include <atomic>

using namespace std::chrono_literals;
using app::http::Limits;
using tests::Echo;
using tests::EchoServer;
using tests::Wire;

static QByteArray get(const QByteArray &path)
{
    return "GET " + path + " HTTP/1.1\r\nHost: localhost\r\n\r\n";
}

/// Time-outs, caps, streams, clients that leave, and the end.
class TstLifetime : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void timesOut_data()
    {
        QTest::addColumn<QByteArray>("sent");
        QTest::addColumn<QByteArray>("reason");
        QTest::newRow("head") << QByteArray("GET / HTTP/1.1\r\nHos")
                              << QByteArray("the request's head did not come in time");
        QTest::newRow("body") << QByteArray(
            "POST /echo HTTP/1.1\r\nHost: localhost\r\nContent-Length: 9\r\n\r\nabc")
                              << QByteArray("the request's body did not come in time");
    }
    void timesOut()
    {
        QFETCH(QByteArray, sent);
        Limits limits;
        limits.head = 50ms;
        limits.bodyIdle = 50ms;
        EchoServer server(limits);
        Wire wire(server.port);
        const auto reply = wire.ask(sent);
        QCOMPARE(reply.status, 408);
        QTEST(reply.body, "reason");
    }

    void closesWhatIsIdle()
    {
        Limits limits;
        limits.idle = 50ms;
        EchoServer server(limits);
        Wire silent(server.port);
        Wire done(server.port);
        QCOMPARE(done.ask(get("/echo")).status, 200);
        QVERIFY(silent.isClosedByServer());
        QVERIFY(done.isClosedByServer());
    }

    void cutsOffAClientThatDoesNotRead()
    {
        Limits limits;
        limits.writeIdle = 50ms;
        EchoServer server(limits);
        Wire wire(server.port);
        wire.stopReading();
        wire.send(get("/stream"));
        QTRY_COMPARE(server.run([](Echo &echo) { return echo.later.size(); }), 1U);
        server.run([](Echo &echo) {
            for (int i = 0; i < 400; ++i)
                echo.later.front().write(QByteArray(100'000, 'x'));
        });
        QTRY_VERIFY(!server.run([](Echo &echo) { return echo.later.front().isOpen(); }));
    }

    void aNewClientTakesThePlaceOfTheLongestIdle()
    {
        Limits limits;
        limits.connections = 2;
        EchoServer server(limits);
        Wire first(server.port);
        QCOMPARE(first.ask(get("/echo")).status, 200);
        Wire second(server.port);
        second.send(get("/later"));
        QTRY_COMPARE(server.run([](Echo &echo) { return echo.later.size(); }), 1U);
        Wire third(server.port);
        QCOMPARE(third.ask(get("/echo")).status, 200);
        QVERIFY(first.isClosedByServer());
    }

    void refusesMoreThanItsConnectionsAtWork()
    {
        Limits limits;
        limits.connections = 1;
        EchoServer server(limits);
        Wire busy(server.port);
        busy.send(get("/later"));
        QTRY_COMPARE(server.run([](Echo &echo) { return echo.later.size(); }), 1U);
        Wire wire(server.port);
        const auto reply = wire.reply();
        QCOMPARE(reply.status, 503);
        QVERIFY(!reply.header("Retry-After").isEmpty());
    }

    void bodiesShareOneBudget()
    {
        Limits limits;
        limits.bodyBytes = 10;
        EchoServer server(limits);
        Wire first(server.port);
        first.send("POST /echo HTTP/1.1\r\nHost: localhost\r\nContent-Length: 9\r\n\r\n12345678");
        QTRY_COMPARE(server.run([](Echo &echo) { return echo.server().budget()->used(); }), 8);
        Wire second(server.port);
        QCOMPARE(second.ask(tests::post("/echo", "text/plain", "123")).status, 503);
        QCOMPARE(first.ask("9").body, QByteArray("123456789"));
        QTRY_COMPARE(server.run([](Echo &echo) { return echo.server().budget()->used(); }), 0);
    }

    void streamsInChunks()
    {
        EchoServer server;
        Wire wire(server.port);
        wire.send(get("/stream"));
        QTRY_COMPARE(server.run([](Echo &echo) { return echo.later.size(); }), 1U);
        server.run([](Echo &echo) {
            auto responder = echo.later.front();
            for (const char *piece : {"data: 1\n\n", "", "data: 2\n\n"})
                responder.write(piece);
            responder.end();
        });
        const auto reply = wire.reply();
        QCOMPARE(reply.header("Transfer-Encoding"), QByteArray("chunked"));
        QCOMPARE(reply.body, QByteArray("data: 1\n\ndata: 2\n\n"));
        QCOMPARE(wire.ask(get("/echo")).status, 200);
    }

    void tellsWhenASlowClientHasCaughtUp()
    {
        constexpr int pieces = 400; // more than the system's buffers of a connection hold
        EchoServer server;
        Wire wire(server.port);
        wire.stopReading();
        wire.send(get("/stream"));
        QTRY_COMPARE(server.run([](Echo &echo) { return echo.later.size(); }), 1U);
        std::atomic<int> drained = 0;
        const bool isSaturated = server.run([&](Echo &echo) {
            auto &responder = echo.later.front();
            responder.onDrained(&echo, [&] { ++drained; });
            for (int i = 0; i < pieces; ++i)
                responder.write(QByteArray(100'000, 'x'));
            return responder.isSaturated();
        });
        QVERIFY(isSaturated);
        QCOMPARE(drained.load(), 0);
        QVERIFY(wire.readAtLeast(pieces * 100'000).size() >= pieces * 100'000);
        QTRY_COMPARE(drained.load(), 1);
    }

    void aBrokenStreamEndsTheConnection()
    {
        EchoServer server;
        Wire wire(server.port);
        wire.send(get("/stream"));
        QTRY_COMPARE(server.run([](Echo &echo) { return echo.later.size(); }), 1U);
        server.run([](Echo &echo) { echo.later.clear(); });
        QVERIFY(!wire.readToEnd().endsWith("0\r\n\r\n"));
    }

    void aForgottenRequestIsA500()
    {
        EchoServer server;
        QCOMPARE(Wire(server.port).ask(get("/forget")).status, 500);
    }

    void noticesAClientThatLeaves()
    {
        EchoServer server;
        Wire wire(server.port);
        wire.send(get("/later"));
        QTRY_COMPARE(server.run([](Echo &echo) { return echo.later.size(); }), 1U);
        wire.leave();
        QTRY_COMPARE(server.run([](Echo &echo) { return echo.aborted; }), 1);
        server.run(
            [](Echo &echo) { echo.later.front().send(app::http::textResponse(200, "nobody")); });
        QTRY_COMPARE(server.run([](Echo &echo) { return echo.server().connectionCount(); }), 0);
    }

    void stopsWhenWhatItAcceptedIsAnswered()
    {
        EchoServer server;
        Wire idle(server.port);
        QCOMPARE(idle.ask(get("/echo")).status, 200);
        Wire busy(server.port);
        busy.send(get("/later"));
        QTRY_COMPARE(server.run([](Echo &echo) { return echo.later.size(); }), 1U);
        std::atomic<int> stopped = 0;
        server.run([&](Echo &echo) { echo.server().stop(20s, [&] { ++stopped; }); });
        QVERIFY(idle.isClosedByServer());
        QVERIFY(!Wire(server.port).isConnected());
        QCOMPARE(stopped.load(), 0);
        server.run(
            [](Echo &echo) { echo.later.front().send(app::http::textResponse(200, "last")); });
        QCOMPARE(busy.reply().body, QByteArray("last"));
        QTRY_COMPARE(stopped.load(), 1);
    }

    void stopsAtTheDeadlineAnyway()
    {
        EchoServer server;
        Wire busy(server.port);
        busy.send(get("/later"));
        QTRY_COMPARE(server.run([](Echo &echo) { return echo.later.size(); }), 1U);
        std::atomic<int> stopped = 0;
        server.run([&](Echo &echo) { echo.server().stop(20ms, [&] { ++stopped; }); });
        QTRY_COMPARE(stopped.load(), 1);
        QVERIFY(busy.isClosedByServer());
    }
};

QTEST_GUILESS_MAIN(TstLifetime)
#include "tst_lifetime.moc"
