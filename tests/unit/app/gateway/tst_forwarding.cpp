#include "app/gateway/capture.h"
#include "app/gateway/forwarding.h"

#include <QTest>

using namespace app;
using namespace app::gateway;
using namespace Qt::StringLiterals;

namespace {

Route mockRoute(UpstreamKind kind = UpstreamKind::OpenAi)
{
    return {targetOf({.name = u"mock"_s, .baseUrl = QUrl(u"http://mock.test:81"_s), .kind = kind},
                     u"stored"_s),
            "/v1/x"};
}

http::ResponseHead answer(const http::Headers &headers)
{
    http::ResponseHead head{.status = 200, .reason = "OK", .headers = headers};
    head.hasBody = true;
    head.isChunked = http::count(headers, "Transfer-Encoding") > 0;
    if (http::count(headers, "Content-Length") > 0)
        head.contentLength = 1;
    return head;
}

} // namespace

/// Which fields pass.
class TstForwarding : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void writesRequests_data();
    void writesRequests();
    void replacesKeys_data();
    void replacesKeys();
    void writesAnswers_data();
    void writesAnswers();
    void copiesNoSecret();
    void copiesWithinItsLimits();
    void mergesArrivalsThatAreClose();
};

void TstForwarding::writesRequests_data()
{
    QTest::addColumn<http::Headers>("headers");
    QTest::addColumn<QByteArray>("fields");
    const auto row = [](const char *rule, const http::Headers &headers, const QByteArray &fields) {
        QTest::newRow(rule) << headers << fields;
    };
    row("Host is the upstream's, in its place", {{"A", "1"}, {"hOST", "localhost"}, {"B", "2"}},
        "A: 1\r\nhOST: mock.test:81\r\nB: 2\r\n");
    row("HTTP/1.0 without Host", {{"A", "1"}}, "Host: mock.test:81\r\nA: 1\r\n");
    row("hop by hop",
        {{"Host", "x"},
         {"Connection", "close"},
         {"keep-alive", "1"},
         {"TE", "gzip"},
         {"Upgrade", "h2c"},
         {"Proxy-Connection", "x"},
         {"Proxy-Authorization", "x"}},
        "Host: mock.test:81\r\n");
    row("named by Connection",
        {{"Host", "x"},
         {"X-One", "1"},
         {"Connection", "x-one , X-TWO"},
         {"X-Two", "2"},
         {"X-Three", "3"}},
        "Host: mock.test:81\r\nX-Three: 3\r\n");
    row("framing cannot be named away",
        {{"Host", "x"}, {"Connection", "Content-Length, Host"}, {"Content-Length", "1"}},
        "Host: mock.test:81\r\nContent-Length: 1\r\n");
    row("repeated and empty", {{"Host", "x"}, {"a", "1"}, {"A", ""}, {"a", "3"}},
        "Host: mock.test:81\r\na: 1\r\nA: \r\na: 3\r\n");
    row("the caller's key", {{"Host", "x"}, {"authorization", "Bearer k"}, {"Cookie", "c"}},
        "Host: mock.test:81\r\nauthorization: Bearer k\r\nCookie: c\r\n");
}

void TstForwarding::writesRequests()
{
    QFETCH(http::Headers, headers);
    QFETCH(QByteArray, fields);
    QCOMPARE(
        requestBytes({.method = "POST", .target = "/ignored", .headers = headers}, mockRoute(), {}),
        "POST /v1/x HTTP/1.1\r\n" + fields + "\r\n");
}

void TstForwarding::replacesKeys_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QByteArray>("field");
    QTest::newRow("bearer") << int(UpstreamKind::OpenAi)
                            << QByteArray("Authorization: Bearer stored\r\n");
    QTest::newRow("Anthropic") << int(UpstreamKind::Anthropic)
                               << QByteArray("x-api-key: stored\r\n");
}

void TstForwarding::replacesKeys()
{
    QFETCH(int, kind);
    QFETCH(QByteArray, field);
    const http::Headers headers{{"Host", "x"},
                                {"Authorization", "Bearer sk-spancast-1"},
                                {"X-Api-Key", "1"},
                                {"api-key", "2"},
                                {"B", "2"}};
    QCOMPARE(requestBytes({.method = "GET", .headers = headers}, mockRoute(UpstreamKind(kind)),
                          {.key = GatewayKey{}, .replacesKey = true}),
             "GET /v1/x HTTP/1.1\r\nHost: mock.test:81\r\nB: 2\r\n" + field + "\r\n");
}

void TstForwarding::writesAnswers_data()
{
    QTest::addColumn<http::Headers>("headers");
    QTest::addColumn<int>("version");
    QTest::addColumn<bool>("keepsAlive");
    QTest::addColumn<QByteArray>("fields");
    QTest::addColumn<bool>("passesFraming");
    QTest::addColumn<bool>("keepsClient");
    const auto row = [](const char *rule, const http::Headers &headers, int version,
                        bool keepsAlive, const QByteArray &fields, bool passes, bool keeps) {
        QTest::newRow(rule) << headers << version << keepsAlive << fields << passes << keeps;
    };
    row("length", {{"Content-Length", "1"}}, 11, true, "Content-Length: 1\r\n", true, true);
    row("chunked", {{"transfer-encoding", "chunked"}}, 11, true, "transfer-encoding: chunked\r\n",
        true, true);
    row("upstream closes, the client stays", {{"Connection", "close"}, {"Content-Length", "1"}}, 11,
        true, "Content-Length: 1\r\n", true, true);
    row("client closes", {{"Content-Length", "1"}}, 11, false,
        "Content-Length: 1\r\nConnection: close\r\n", true, false);
    row("until close", {{"A", "1"}}, 11, true, "A: 1\r\nConnection: close\r\n", true, false);
    row("HTTP/1.0", {{"Content-Length", "1"}}, 10, true,
        "Content-Length: 1\r\nConnection: keep-alive\r\n", true, true);
    row("chunks for HTTP/1.0", {{"Transfer-Encoding", "chunked"}}, 10, true,
        "Connection: close\r\n", false, false);
}

void TstForwarding::writesAnswers()
{
    QFETCH(http::Headers, headers);
    QFETCH(int, version);
    QFETCH(bool, keepsAlive);
    QFETCH(QByteArray, fields);
    const auto written = answerFor(answer(headers), version, keepsAlive);
    QCOMPARE(written.bytes, "HTTP/1.1 200 OK\r\n" + fields + "\r\n");
    QTEST(written.passesFraming, "passesFraming");
    QTEST(written.keepsClient, "keepsClient");
}

void TstForwarding::copiesNoSecret()
{
    http::Headers headers;
    for (const char *name : {"Authorization", "proxy-authorization", "COOKIE", "Set-Cookie",
                             "x-api-key", "Api-Key", "x-goog-api-key"})
        headers.append(http::Header{name, "canary"});
    headers.append(http::Header{"X-Title", "shown"});
    QCOMPARE(withoutSecrets(headers), (CapturedHeaders{{"X-Title", "shown"}}));
    QCOMPARE(withoutSecrets("/v1/x?key=canary&a=b&API_KEY=canary&c"),
             "/v1/x?key=\u2026&a=b&API_KEY=\u2026&c");
}

void TstForwarding::copiesWithinItsLimits()
{
    ProxyLimits limits;
    limits.copyBytes = 10;
    const auto budget = std::make_shared<http::Budget>(4096 + 12);
    auto capture = Capture::begin({.method = "POST", .target = "/v1/x"}, limits, budget);
    QVERIFY(capture);
    QVERIFY(!Capture::begin({}, limits, budget)); // nothing has room any more
    capture->addRequest("0123456789ABC", 1);
    capture->addResponse("ab", 2);
    capture->addResponse("cd", 3); // beyond what all calls share
    capture->addResponse("", 4);
    const auto captured = capture->end(Ending::Complete, {});
    QCOMPARE(captured->call.request.bytes, "0123456789");
    QCOMPARE(captured->call.request.totalBytes, 13U);
    QVERIFY(captured->call.request.isCut());
    QCOMPARE(captured->call.response.bytes, "ab");
    QCOMPARE(captured->call.response.totalBytes, 4U);
}

void TstForwarding::mergesArrivalsThatAreClose()
{
    auto capture = Capture::begin({}, {}, std::make_shared<http::Budget>(1'000'000));
    for (const app::UnixNano at : {1'000'000U, 1'100'000U, 1'199'999U, 1'200'000U, 2'000'000U})
        capture->addResponse("xy", at);
    const auto captured = capture->end(Ending::Complete, {});
    std::vector<std::pair<std::uint64_t, app::UnixNano>> arrivals;
    for (const auto &one : captured->call.response.arrivals)
        arrivals.emplace_back(one.offset, one.at);
    QCOMPARE(arrivals,
             (std::vector<std::pair<std::uint64_t, app::UnixNano>>{
                 {0, 1'000'000}, {6, 1'200'000}, {8, 2'000'000}}));
}

QTEST_GUILESS_MAIN(TstForwarding)
#include "tst_forwarding.moc"
