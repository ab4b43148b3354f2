#include "tests/integration/http/echo.h"
#include "tests/support/wire.h"

#include <QRegularExpression>
#include <QTest>

using namespace std::chrono_literals;
using app::http::Limits;
using tests::Echo;
using tests::EchoServer;
using tests::Wire;

static QByteArray get(const QByteArray &path, const QByteArray &more = {})
{
    return "GET " + path + " HTTP/1.1\r\nHost: localhost\r\n" + more + "\r\n";
}

/// How requests come in and answers go out over real sockets.
class TstRequests : public QObject
{
    Q_OBJECT
    static Limits shortLinger()
    {
        Limits limits;
        limits.linger = 100ms;
        return limits;
    }

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void keepsTheConnection()
    {
        EchoServer server;
        Wire wire(server.port);
        for (const char *body : {"one", "two", "three"})
            QCOMPARE(wire.ask(tests::post("/echo", "text/plain", body)).body, QByteArray(body));
        QCOMPARE(server.run([](Echo &echo) { return echo.server().connectionCount(); }), 1);
    }

    void listensOnBothAddresses()
    {
        EchoServer server;
        QCOMPARE(Wire(server.port).ask(get("/")).status, 200);
        if (Wire ipv6(server.port, QHostAddress(QHostAddress::LocalHostIPv6)); ipv6.isConnected())
            QCOMPARE(ipv6.ask(get("/")).status, 200);
        else
            QSKIP("no IPv6 on this computer");
    }

    void namesAPortThatIsTaken()
    {
        EchoServer first;
        tests::OnThread<Echo> second;
        const auto result =
            second.run([&](Echo &echo) { return echo.server().listen(first.port); });
        QVERIFY(!result);
        QCOMPARE(result.error().kind, app::Error::Kind::Busy);
        QVERIFY(
            QString::fromStdString(result.error().detail).contains(QString::number(first.port)));
    }

    void aPortTakenOnIpv6AloneIsTaken()
    {
        QTcpServer other;
        if (!other.listen(QHostAddress(QHostAddress::LocalHostIPv6)))
            QSKIP("no IPv6 on this computer");
        tests::OnThread<Echo> echo;
        const auto result =
            echo.run([&](Echo &one) { return one.server().listen(other.serverPort()); });
        QVERIFY(!result);
        QCOMPARE(result.error().kind, app::Error::Kind::Busy);
        QCOMPARE(echo.run([](Echo &one) { return one.server().port(); }), 0);
    }

    void answersPipelinedRequestsInOrder()
    {
        EchoServer server;
        Wire wire(server.port);
        QByteArray all;
        for (int i = 0; i < 200; ++i)
            all += tests::post("/echo", "text/plain", QByteArray::number(i));
        wire.send(all);
        for (int i = 0; i < 200; ++i)
            QCOMPARE(wire.reply().body, QByteArray::number(i));
    }

    void aPipelinedRequestWaitsForTheAnswerBeforeIt()
    {
        EchoServer server;
        Wire wire(server.port);
        wire.send(get("/later") + get("/next"));
        QTRY_COMPARE(server.run([](Echo &echo) { return echo.seen.size(); }), 1);
        server.run(
            [](Echo &echo) { echo.later.front().send(app::http::textResponse(200, "late")); });
        QCOMPARE(wire.reply().body, QByteArray("late"));
        QCOMPARE(wire.reply().status, 200);
    }

    void takesABodyInPieces()
    {
        EchoServer server;
        Wire wire(server.port);
        const auto request = tests::post("/echo", "text/plain", QByteArray(50'000, 'x'));
        for (qsizetype at = 0; at < request.size(); at += 777)
            wire.send(request.mid(at, 777));
        QCOMPARE(wire.reply().body.size(), 50'000);
        wire.send("POST /echo HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: "
                  "chunked\r\n\r\n3\r\nabc\r\n");
        wire.send("2\r\nde\r\n0\r\n\r\n");
        QCOMPARE(wire.reply().body, QByteArray("abcde"));
    }

    void asksForABodyThatWaits()
    {
        EchoServer server;
        Wire wire(server.port);
        const QByteArray head = "POST /echo HTTP/1.1\r\nHost: localhost\r\nContent-Length: "
                                "3\r\nExpect: 100-continue\r\n\r\n";
        QCOMPARE(wire.ask(head).status, 100);
        QCOMPARE(wire.ask("abc").body, QByteArray("abc"));
    }

    void doesNotAskForABodyItRefuses()
    {
        EchoServer server(shortLinger());
        Wire tooLarge(server.port);
        QCOMPARE(tooLarge
                     .ask("POST /echo HTTP/1.1\r\nHost: localhost\r\nContent-Length: "
                          "100001\r\nExpect: 100-continue\r\n\r\n")
                     .status,
                 413);
        Wire missing(server.port);
        QCOMPARE(missing
                     .ask("POST /missing HTTP/1.1\r\nHost: localhost\r\nContent-Length: "
                          "3\r\nExpect: 100-continue\r\n\r\n")
                     .status,
                 404);
        QVERIFY(missing.isClosedByServer());
    }

    void aSmallBodyNobodyWantsKeepsTheConnection()
    {
        EchoServer server;
        Wire wire(server.port);
        QCOMPARE(wire.ask(tests::post("/missing", "text/plain", "abc")).status, 404);
        QCOMPARE(wire.ask(tests::post("/echo", "text/plain", "abc")).body, QByteArray("abc"));
    }

    void aLargeBodyIsRefusedWhileTheClientStillSends()
    {
        EchoServer server(shortLinger());
        Wire wire(server.port);
        wire.send(tests::post("/echo", "text/plain", QByteArray(5'000'000, 'x')));
        const auto reply = wire.reply();
        QCOMPARE(reply.status, 413);
        QCOMPARE(reply.header("Connection"), QByteArray("close"));
        QVERIFY(wire.isClosedByServer());
    }

    void answersHeadWithoutABody()
    {
        EchoServer server;
        Wire wire(server.port);
        wire.send("HEAD /missing HTTP/1.1\r\nHost: localhost\r\n\r\n");
        const auto reply = wire.reply(false);
        QCOMPARE(reply.status, 404);
        QCOMPARE(reply.header("Content-Length"), QByteArray("7"));
        QCOMPARE(wire.ask(get("/echo")).status, 200);
    }

    void closesForHttp10()
    {
        EchoServer server;
        Wire wire(server.port);
        QCOMPARE(wire.ask("GET /echo HTTP/1.0\r\n\r\n").header("Connection"), QByteArray("close"));
        QVERIFY(wire.isClosedByServer());
        Wire stays(server.port);
        QCOMPARE(
            stays.ask("GET /echo HTTP/1.0\r\nConnection: keep-alive\r\n\r\n").header("Connection"),
            QByteArray("keep-alive"));
        QCOMPARE(stays.ask(get("/echo")).status, 200);
    }

    void refusesAndCloses()
    {
        EchoServer server(shortLinger());
        Wire wire(server.port);
        const auto reply = wire.ask("GET / HTTP/1.1\nHost: localhost\n\n");
        QCOMPARE(reply.status, 400);
        QCOMPARE(reply.body, QByteArray("line feed without carriage return"));
        QVERIFY(wire.isClosedByServer());
    }

    void serves100Connections()
    {
        EchoServer server;
        std::vector<std::unique_ptr<Wire>> wires;
        for (int i = 0; i < 100; ++i)
            wires.push_back(std::make_unique<Wire>(server.port));
        for (int i = 0; i < 100; ++i)
            wires[std::size_t(i)]->send(tests::post("/echo", "text/plain", QByteArray::number(i)));
        for (int i = 0; i < 100; ++i)
            QCOMPARE(wires[std::size_t(i)]->reply().body, QByteArray::number(i));
    }
};

QTEST_GUILESS_MAIN(TstRequests)
#include "tst_requests.moc"
