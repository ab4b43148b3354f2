#include "tests/integration/gateway/proxied.h"

#include <QRegularExpression>
#include <QTest>

using namespace std::chrono_literals;
using namespace tests;
using namespace Qt::StringLiterals;
using app::gateway::Ending;
using Step = MockUpstream::Step;

/// What happens when one side leaves, waits or lies; and what the copy says of it.
class TstFaults : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void neverEndsACutAnswerCleanly_data();
    void neverEndsACutAnswerCleanly();
    void saysWhyThereIsNoAnswer_data();
    void saysWhyThereIsNoAnswer();
    void leavesTheUpstreamWhenTheClientLeaves();
    void holdsTheUpstreamWhileTheClientDoesNotRead();
    void holdsTheClientWhileTheUpstreamDoesNotRead();
    void repeatsWhatAKeptConnectionDidNotTake();
    void doesNotRepeatWhatWasTaken();
    void refusesPagesOfOtherSites_data();
    void refusesPagesOfOtherSites();
    void refusesItself();
    void completesCallsWhenItStops();
    void cutsOffCallsAtTheDeadline();
    void waitsForNoOne_data();
    void waitsForNoOne();
};

void TstFaults::neverEndsACutAnswerCleanly_data()
{
    QTest::addColumn<MockUpstream::Steps>("steps");
    QTest::addColumn<QByteArray>("sent");
    const QByteArray chunks = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n";
    const QByteArray half = "HTTP/1.1 200 OK\r\nContent-Length: 6\r\n\r\nabc";
    QTest::newRow("chunks") << MockUpstream::Steps{{.bytes = chunks, .then = Step::Then::Close}}
                            << chunks;
    QTest::newRow("length") << MockUpstream::Steps{{.bytes = half, .then = Step::Then::Close}}
                            << half;
    QTest::newRow("no HTTP behind the head")
        << MockUpstream::Steps{{.bytes = chunks + "no chunk\r\n"}} << chunks;
}

void TstFaults::neverEndsACutAnswerCleanly()
{
    QFETCH(MockUpstream::Steps, steps);
    QFETCH(QByteArray, sent);
    Proxied proxied;
    proxied.play(steps);
    Wire wire(proxied.port);
    wire.send(chat("{}"));
    QCOMPARE(wire.readToEnd(), sent);
    QTRY_COMPARE(proxied.captured().size(), 1U);
    const auto call = proxied.captured().front();
    QCOMPARE(call.ending, Ending::UpstreamCut);
    QCOMPARE(call.status, 200);
    QCOMPARE(call.response.bytes, "abc");
    QVERIFY(!call.endingDetail.empty());
}

void TstFaults::saysWhyThereIsNoAnswer_data()
{
    QTest::addColumn<MockUpstream::Steps>("steps");
    QTest::addColumn<bool>("isListening");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("why");
    QTest::addColumn<int>("ending");
    const auto row = [](const char *rule, const MockUpstream::Steps &steps, bool isListening,
                        int status, const QByteArray &why, Ending ending) {
        QTest::newRow(rule) << steps << isListening << status << why << int(ending);
    };
    row("nothing listens", {}, false, 502, "nothing listens there", Ending::NotConnected);
    row("closed without a byte", {{.bytes = {}, .then = Step::Then::Close}}, true, 502,
        "closed the connection without an answer", Ending::NoAnswer);
    row("half a head", {{.bytes = "HTTP/1.1 200 O", .then = Step::Then::Close}}, true, 502,
        "closed the connection without an answer", Ending::NoAnswer);
    row("no HTTP", {{.bytes = "220 mail.test ESMTP\r\n\r\n"}}, true, 502, "not HTTP",
        Ending::BadAnswer);
    row("silence", {{.bytes = {}, .then = Step::Then::Hang}}, true, 504,
        "it did not answer in time", Ending::NoAnswer);
}

void TstFaults::saysWhyThereIsNoAnswer()
{
    QFETCH(MockUpstream::Steps, steps);
    QFETCH(bool, isListening);
    QFETCH(QByteArray, why);
    ProxyLimits limits;
    limits.answer = 100ms;
    limits.sweep = 10ms;
    Proxied proxied(limits);
    proxied.play(steps);
    if (!isListening)
        proxied.route({{.name = u"mock"_s, .baseUrl = QUrl(u"http://127.0.0.1:1"_s)}});
    Wire wire(proxied.port);
    const auto reply = wire.ask(chat("{}"));
    QTEST(reply.status, "status");
    QCOMPARE(reply.header("Content-Type"), "application/json");
    QVERIFY2(reply.body.contains(why), reply.body);
    QVERIFY2(reply.body.contains("the upstream mock (127.0.0.1:"), reply.body);
    QTRY_COMPARE(proxied.captured().size(), 1U);
    const auto call = proxied.captured().front();
    QTEST(int(call.ending), "ending");
    QCOMPARE(call.status, 0);
    QCOMPARE(call.request.bytes, "{}");
    proxied.route({{.name = u"mock"_s, .baseUrl = proxied.url}});
    proxied.play(whole(200, {}, "ok"));
    QCOMPARE(wire.ask(chat("{}")).status, 200); // the connection goes on
}

void TstFaults::leavesTheUpstreamWhenTheClientLeaves()
{
    Proxied proxied;
    proxied.play({{.bytes = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"},
                  {.bytes = "1\r\nx\r\n", .then = Step::Then::Hang}});
    const auto aborted = [&] {
        return proxied.upstream.run([](MockUpstream &mock) { return mock.aborted(); });
    };
    {
        Wire wire(proxied.port);
        wire.send(chat("{}"));
        wire.readAtLeast(20);
        QCOMPARE(aborted(), 0);
        wire.leave();
    }
    QTRY_COMPARE(aborted(), 1);
    QTRY_COMPARE(proxied.captured().size(), 1U);
    QCOMPARE(proxied.captured().front().ending, Ending::ClientGone);
    QCOMPARE(proxied.counters().underWay, 0U);
}

void TstFaults::holdsTheUpstreamWhileTheClientDoesNotRead()
{
    constexpr int pieces = 2000;
    const QByteArray piece(100'000, 'x'); // 200 MB
    Proxied proxied;
    proxied.play({{.bytes = "HTTP/1.1 200 OK\r\nContent-Length: "
                       + QByteArray::number(pieces * piece.size()) + "\r\n\r\n"},
                  {.bytes = piece, .times = pieces}});
    const auto sent = [&] {
        return proxied.upstream.run([](MockUpstream &mock) { return mock.sentBytes(); });
    };
    Wire wire(proxied.port);
    wire.stopReading();
    wire.send(chat("{}"));
    qint64 before = 0;
    QTRY_VERIFY(sent() > 1'000'000);
    QTRY_VERIFY_WITH_TIMEOUT(before == std::exchange(before, sent()), 20'000); // stands still
    QVERIFY2(before < 40'000'000, qPrintable(QString::number(before))); // sockets of four sides
    const auto reply = wire.reply();
    QCOMPARE(reply.body.size(), pieces * piece.size());
    QTRY_COMPARE(proxied.captured().size(), 1U);
    const auto call = proxied.captured().front();
    QCOMPARE(call.ending, Ending::Complete);
    QCOMPARE(call.response.totalBytes, std::uint64_t(pieces * piece.size()));
    QCOMPARE(call.response.bytes.size(), std::size_t(ProxyLimits().copyBytes));
}

void TstFaults::holdsTheClientWhileTheUpstreamDoesNotRead()
{
    QByteArray body(50'000'000, 'y');
    for (qsizetype i = 0; i < body.size(); i += 997)
        body[i] = char('a' + i % 23);
    Proxied proxied;
    proxied.play([&body](const MockUpstream::Seen &request) {
        return whole(200, {}, request.body == body ? "the same" : "another");
    });
    Wire wire(proxied.port);
    wire.send(chat(body));
    QCOMPARE(wire.reply().body, "the same");
    QTRY_COMPARE(proxied.captured().size(), 1U);
    QVERIFY(proxied.captured().front().request.isCut());
    QCOMPARE(proxied.captured().front().request.totalBytes, std::uint64_t(body.size()));
}

void TstFaults::repeatsWhatAKeptConnectionDidNotTake()
{
    Proxied proxied;
    int calls = 0; // on the mock's thread
    proxied.play([&calls](const MockUpstream::Seen &request) {
        if (++calls == 2) // the connection is the kept one
            return MockUpstream::Steps{{.bytes = {}, .then = Step::Then::Close}};
        return whole(200, {}, request.body);
    });
    Wire wire(proxied.port);
    QCOMPARE(wire.ask(chat("1")).body, "1");
    const auto reply = wire.ask(chat("2"));
    QCOMPARE(reply.status, 200);
    QCOMPARE(reply.body, "2");
    QTRY_COMPARE(proxied.captured().size(), 2U);
    QCOMPARE(proxied.captured().back().ending, Ending::Complete);
    const auto seen = proxied.seen();
    QCOMPARE(seen.size(), 3);
    QCOMPARE(seen[1].raw, seen[2].raw);
}

void TstFaults::doesNotRepeatWhatWasTaken()
{
    ProxyLimits limits;
    limits.stale = 0ms; // every end comes too late to be a close that crossed the request
    Proxied proxied(limits);
    int calls = 0;
    proxied.play([&calls](const MockUpstream::Seen &) {
        if (++calls == 2)
            return MockUpstream::Steps{{.bytes = {}, .then = Step::Then::Close}};
        return whole(200, {}, "ok");
    });
    Wire wire(proxied.port);
    QCOMPARE(wire.ask(chat("1")).status, 200);
    QCOMPARE(wire.ask(chat("2")).status, 502);
    QCOMPARE(proxied.seen().size(), 2);
}

void TstFaults::refusesPagesOfOtherSites_data()
{
    QTest::addColumn<QByteArray>("fields");
    QTest::newRow("Host") << QByteArray("Host: evil.test\r\n");
    QTest::newRow("Origin") << QByteArray("Host: localhost\r\nOrigin: https://evil.test\r\n");
}

void TstFaults::refusesPagesOfOtherSites()
{
    QFETCH(QByteArray, fields);
    Proxied proxied;
    Wire wire(proxied.port);
    const auto reply =
        wire.ask("POST /v1/messages HTTP/1.1\r\n" + fields + "Content-Length: 2\r\n\r\n{}");
    QCOMPARE(reply.status, 403);
    QVERIFY(reply.body.contains(R"("type":"permission_error")"));
    QVERIFY(proxied.seen().isEmpty());
    QTRY_COMPARE(proxied.captured().size(), 1U);
    const auto call = proxied.captured().front();
    QCOMPARE(call.ending, Ending::RefusedLocally);
    QCOMPARE(call.status, 403);
    QCOMPARE(call.request.bytes, "{}");
}

void TstFaults::refusesItself()
{
    Proxied proxied;
    proxied.route(
        {{.name = u"me"_s, .baseUrl = QUrl(u"http://localhost:%1/v1"_s.arg(proxied.port))}});
    Wire wire(proxied.port);
    QCOMPARE(wire.ask(chat("{}")).status, 502);
    QCOMPARE(proxied.counters().failed, 1U);
}

void TstFaults::completesCallsWhenItStops()
{
    Proxied proxied;
    proxied.play(chunked({}, {"one", "two", "three"}, 30));
    Wire wire(proxied.port);
    Wire idle(proxied.port);
    wire.send(chat("{}"));
    wire.readAtLeast(0);
    QTRY_COMPARE(proxied.counters().underWay, 1U);
    QAtomicInt stopped = 0;
    proxied.gateway.run([&](app::gateway::Gateway &one) { one.stop(10s, [&] { stopped = 1; }); });
    QVERIFY(idle.isClosedByServer());
    QCOMPARE(wire.reply().body, "onetwothree");
    QVERIFY(wire.isClosedByServer());
    QTRY_COMPARE(stopped.loadRelaxed(), 1);
    QVERIFY(!Wire(proxied.port).isConnected());
}

void TstFaults::cutsOffCallsAtTheDeadline()
{
    Proxied proxied;
    proxied.play({{.bytes = {}, .then = Step::Then::Hang}});
    Wire wire(proxied.port);
    wire.send(chat("{}"));
    QTRY_COMPARE(proxied.counters().underWay, 1U);
    QAtomicInt stopped = 0;
    proxied.gateway.run([&](app::gateway::Gateway &one) { one.stop(20ms, [&] { stopped = 1; }); });
    QTRY_COMPARE(stopped.loadRelaxed(), 1);
    QVERIFY(wire.isClosedByServer());
    QTRY_COMPARE(proxied.captured().size(), 1U);
}

void TstFaults::waitsForNoOne_data()
{
    QTest::addColumn<QByteArray>("sent");
    QTest::addColumn<QByteArray>("answer");
    QTest::newRow("between requests") << QByteArray() << QByteArray();
    QTest::newRow("half a head") << QByteArray("POST /v1/x HT") << QByteArray("HTTP/1.1 408");
    QTest::newRow("half a body") << QByteArray("POST /v1/x HTTP/1.1\r\nHost: localhost\r\n"
                                               "Content-Length: 9\r\n\r\nabc")
                                 << QByteArray();
}

void TstFaults::waitsForNoOne()
{
    QFETCH(QByteArray, sent);
    QFETCH(QByteArray, answer);
    ProxyLimits limits;
    limits.idle = limits.head = limits.bodyIdle = 50ms;
    limits.sweep = 10ms;
    Proxied proxied(limits);
    Wire wire(proxied.port);
    wire.send(sent);
    QVERIFY(wire.readToEnd().startsWith(answer));
}

QTEST_GUILESS_MAIN(TstFaults)
#include "tst_faults.moc"
