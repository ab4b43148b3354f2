#include "tests/integration/gateway/proxied.h"

#include <QRegularExpression>
#include <QTest>

using namespace tests;
using namespace Qt::StringLiterals;

/// Bytes pass as they are, both ways.
class TstTransparency : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void passesAnswers_data();
    void passesAnswers();
    void passesRequests_data();
    void passesRequests();
    void forwardsEachPieceAtOnce();
    void passesInterimAnswers();
    void passesAnswersThatComeBeforeTheRequestIsOver();
    void unframesChunksForOldClients();
    void keepsBothConnections();
    void answersPipelinedRequestsInOrder();
};

void TstTransparency::passesAnswers_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<bool>("endsByClose");
    const auto row = [](const char *rule, const QByteArray &answer, bool endsByClose = false) {
        QTest::newRow(rule) << answer << endsByClose;
    };
    row("length",
        "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 2\r\n\r\n{}");
    row("order, case and repeated fields",
        "HTTP/1.1 200 Fine\r\nx-B: 1\r\nX-a: 2\r\nx-b: 3\r\nSet-Cookie: a=1\r\nSet-Cookie: b=2\r\n"
        "Date: Thu, 01 Jan 1970 00:00:00 GMT\r\nServer: mock\r\nContent-Length: 0\r\n\r\n");
    row("error with Retry-After",
        "HTTP/1.1 429 Too Many Requests\r\nRetry-After: 7\r\nContent-Length: 21\r\n\r\n"
        "{\"error\":\"slow down\"}");
    row("status that nobody knows", "HTTP/1.1 529 Overloaded\r\nContent-Length: 1\r\n\r\nx");
    row("no reason", "HTTP/1.1 200 \r\nContent-Length: 1\r\n\r\nx");
    row("no body", "HTTP/1.1 204 No Content\r\nX-A: 1\r\n\r\n");
    row("chunks, extension, comment and trailer",
        "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nTransfer-Encoding: chunked\r\n\r\n"
        "17\r\n: OPENROUTER PROCESSING\r\n000A;k=v\r\ndata: {}\n\n\r\n0\r\nX-Sum: 1\r\n\r\n");
    row("compressed bytes",
        "HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: 6\r\n\r\n"
            + QByteArray("\x1f\x8b\0\xff\r\n", 6));
    row("until the connection closes", "HTTP/1.1 200 OK\r\nX-A: 1\r\n\r\nall of it", true);
}

/// What the gateway may change: nothing, or that its connection ends where the upstream's does.
static QByteArray expectedAnswer(QByteArray answer, bool endsByClose)
{
    if (endsByClose)
        answer.replace("\r\n\r\n", "\r\nConnection: close\r\n\r\n");
    return answer;
}

void TstTransparency::passesAnswers()
{
    QFETCH(QByteArray, answer);
    QFETCH(bool, endsByClose);
    for (const int cut : {0, 1, 5, 9, 30}) { // however it comes
        Proxied proxied;
        MockUpstream::Steps steps;
        for (qsizetype at = 0; at < answer.size(); at += cut ? cut : answer.size())
            steps.push_back({.bytes = answer.mid(at, cut ? cut : -1), .afterMs = cut == 30});
        if (endsByClose)
            steps.back().then = MockUpstream::Step::Then::Close;
        proxied.play(steps);
        Wire wire(proxied.port);
        wire.send(chat("{}"));
        const auto expected = expectedAnswer(answer, endsByClose);
        QCOMPARE(wire.readAtLeast(expected.size()), expected);
        if (endsByClose)
            QVERIFY(wire.isClosedByServer());
    }
}

void TstTransparency::passesRequests_data()
{
    QTest::addColumn<QByteArray>("sent");
    QTest::addColumn<QByteArray>("seen");
    const auto row = [](const char *rule, const QByteArray &sent, const QByteArray &seen) {
        QTest::newRow(rule) << sent << seen;
    };
    row("body with a length",
        "POST /v1/chat/completions?a=%20b HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer "
        "k\r\n"
        "accept-encoding: gzip, br\r\nContent-Length: 2\r\n\r\n{}",
        "POST /v1/chat/completions?a=%20b HTTP/1.1\r\nHost: UPSTREAM\r\nAuthorization: Bearer k\r\n"
        "accept-encoding: gzip, br\r\nContent-Length: 2\r\n\r\n{}");
    row("chunked body with extension and trailer",
        "POST /v1/embeddings HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\n"
        "3;k=v\r\nabc\r\n0\r\nX-Sum: 1\r\n\r\n",
        "POST /v1/embeddings HTTP/1.1\r\nHost: UPSTREAM\r\nTransfer-Encoding: chunked\r\n\r\n"
        "3;k=v\r\nabc\r\n0\r\nX-Sum: 1\r\n\r\n");
    row("any method and path",
        "PATCH /anything/else HTTP/1.1\r\nHost: localhost\r\nX-B: 1\r\nX-A: 2\r\n\r\n",
        "PATCH /anything/else HTTP/1.1\r\nHost: UPSTREAM\r\nX-B: 1\r\nX-A: 2\r\n\r\n");
    row("without what belongs to the connection",
        "GET /v1/models HTTP/1.1\r\nConnection: keep-alive, X-Mine\r\nX-Mine: 1\r\n"
        "Keep-Alive: timeout=5\r\nHost: localhost\r\nTE: trailers\r\nX-Yours: 2\r\n\r\n",
        "GET /v1/models HTTP/1.1\r\nHost: UPSTREAM\r\nX-Yours: 2\r\n\r\n");
}

void TstTransparency::passesRequests()
{
    QFETCH(QByteArray, sent);
    QFETCH(QByteArray, seen);
    Proxied proxied;
    proxied.play(whole(200, {}, "ok"));
    seen.replace("UPSTREAM", "127.0.0.1:" + QByteArray::number(proxied.upstreamPort()));
    {
        Wire wire(proxied.port);
        QCOMPARE(wire.ask(sent).status, 200);
    }
    {
        Wire wire(proxied.port); // byte by byte
        for (const char c : sent)
            wire.send(QByteArray(1, c));
        QCOMPARE(wire.reply().status, 200);
    }
    const auto requests = proxied.seen();
    QCOMPARE(requests.size(), 2);
    QCOMPARE(requests[0].raw, seen);
    QCOMPARE(requests[1].raw, seen);
}

void TstTransparency::forwardsEachPieceAtOnce()
{
    Proxied proxied;
    auto steps = chunked("Content-Type: text/event-stream\r\n", {"data: 1\n\n", "data: 2\n\n"});
    steps[1].then = MockUpstream::Step::Then::Hang; // the second never comes
    proxied.play(steps);
    Wire wire(proxied.port);
    wire.send(chat("{}"));
    const auto first = steps[0].bytes + steps[1].bytes;
    QCOMPARE(wire.readAtLeast(first.size()), first);
}

void TstTransparency::passesInterimAnswers()
{
    Proxied proxied;
    const auto script = [](const MockUpstream::Seen &request) {
        return request.isComplete
            ? whole(200, {}, "ok")
            : MockUpstream::Steps{{.bytes = "HTTP/1.1 100 Continue\r\nX-A: 1\r\n\r\n"}};
    };
    proxied.play(script, true);
    Wire wire(proxied.port);
    wire.send("POST /v1/chat/completions HTTP/1.1\r\nHost: localhost\r\nExpect: 100-continue\r\n"
              "Content-Length: 2\r\n\r\n");
    QCOMPARE(wire.reply().status, 100);
    wire.send("{}");
    const auto reply = wire.reply();
    QCOMPARE(reply.status, 200);
    QCOMPARE(reply.body, "ok");
    QTRY_COMPARE(proxied.seen().size(), 1);
    QCOMPARE(proxied.seen().first().head.expectsContinue(), true);
}

void TstTransparency::passesAnswersThatComeBeforeTheRequestIsOver()
{
    Proxied proxied;
    proxied.play([](const MockUpstream::Seen &) { return whole(401, {}, "no"); }, true);
    Wire wire(proxied.port);
    wire.send("POST /v1/chat/completions HTTP/1.1\r\nHost: localhost\r\n"
              "Content-Length: 1000000\r\n\r\n{");
    const auto reply = wire.reply();
    QCOMPARE(reply.status, 401);
    QCOMPARE(reply.body, "no");
}

void TstTransparency::unframesChunksForOldClients()
{
    Proxied proxied;
    proxied.play(chunked("X-A: 1\r\n", {"one ", "two"}));
    Wire wire(proxied.port);
    wire.send("GET /v1/models HTTP/1.0\r\n\r\n");
    QCOMPARE(wire.readToEnd(), "HTTP/1.1 200 OK\r\nX-A: 1\r\nConnection: close\r\n\r\none two");
}

void TstTransparency::keepsBothConnections()
{
    Proxied proxied;
    proxied.play(chunked({}, {"one"}));
    Wire wire(proxied.port);
    for (int i = 0; i < 5; ++i)
        QCOMPARE(wire.ask(chat("{}")).body, "one");
    QCOMPARE(proxied.upstream.run([](MockUpstream &mock) { return mock.connections(); }), 1);
}

void TstTransparency::answersPipelinedRequestsInOrder()
{
    Proxied proxied;
    proxied.play([](const MockUpstream::Seen &request) { return whole(200, {}, request.body); });
    Wire wire(proxied.port);
    QByteArray all;
    for (int i = 0; i < 50; ++i)
        all += i % 5 ? chat(QByteArray::number(i)) : post("/u/none/v1/x", "text/plain", "x");
    wire.send(all);
    for (int i = 0; i < 50; ++i) {
        const auto reply = wire.reply();
        QCOMPARE(reply.status, i % 5 ? 200 : 404);
        if (i % 5)
            QCOMPARE(reply.body, QByteArray::number(i));
    }
}

QTEST_GUILESS_MAIN(TstTransparency)
#include "tst_transparency.moc"
