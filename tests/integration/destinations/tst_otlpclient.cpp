#include "app/broadcast/limits.h"
#include "app/broadcast/otlpclient.h"
#include "app/broadcast/verdict.h"
#include "app/otlp/compression.h"
#include "tests/support/scriptedserver.h"

#include <QNetworkAccessManager>
#include <QTest>
#include <QThread>

using namespace Qt::StringLiterals;
using namespace app::broadcast;
using namespace std::chrono_literals;

class TestOtlpClient : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sendsOneGzippedRequest();
    void readsTheWholeAnswer();
    void readsTheReasonOfA401();
    void readsNoMoreThanTheLimit();
    void followsNoRedirect_data();
    void followsNoRedirect();
    void sendsNoCookieBack();
    void givesUpAfterItsTime_data();
    void givesUpAfterItsTime();
    void abortsWhenCancelled();
    void endsWithItsClient();
    void breaksOff_data();
    void breaksOff();
    void findsNobody();
    void trustsNoSelfSignedCertificate();
    void repeatsNoCredentials();
    void worksFromAnotherThread();

private:
    Answer post(const Endpoint &endpoint, std::chrono::milliseconds timeout = 10s);

    QNetworkAccessManager m_manager;
    OtlpClient m_client{&m_manager};
};

namespace {

Endpoint endpointAt(const QUrl &url)
{
    return {url, {{"Authorization"_ba, "Basic " + "12:glc_CANARY"_ba.toBase64()}}};
}

} // namespace

Answer TestOtlpClient::post(const Endpoint &endpoint, std::chrono::milliseconds timeout)
{
    auto future = m_client.post(endpoint, R"({"resourceSpans":[]})", timeout);
    if (!QTest::qWaitFor([&] { return future.isFinished(); }, 20'000) || future.resultCount() == 0)
        return {};
    return future.result();
}

void TestOtlpClient::sendsOneGzippedRequest()
{
    tests::ScriptedServer server;
    server.answerWith(200, "Content-Type: application/json\r\n", "{}");
    post(endpointAt(server.url(u"/otlp/v1/traces"_s)));
    QCOMPARE(server.requests().size(), 1);
    QVERIFY(server.requests().first().startsWith("POST /otlp/v1/traces HTTP/1.1\r\n"));
    QCOMPARE(server.lastHeader("content-type"), "application/json");
    QCOMPARE(server.lastHeader("content-encoding"), "gzip");
    QCOMPARE(server.lastHeader("user-agent"), "Spancast/" SPANCAST_VERSION);
    QCOMPARE(server.lastHeader("authorization"), "Basic " + "12:glc_CANARY"_ba.toBase64());
    QCOMPARE(server.lastHeader("cookie"), QByteArray());
    QCOMPARE(app::otlp::gunzip(server.lastBody().toStdString(), 1000), R"({"resourceSpans":[]})");
}

void TestOtlpClient::readsTheWholeAnswer()
{
    tests::ScriptedServer server;
    server.answerWith(429, "Content-Type: text/plain\r\nRetry-After: 7\r\n", "RATE_LIMITED");
    const Answer answer = post(endpointAt(server.url()));
    QCOMPARE(answer.status, 429);
    QCOMPARE(answer.contentType, "text/plain");
    QCOMPARE(answer.body, "RATE_LIMITED");
    QCOMPARE(answer.retryAfter, std::chrono::milliseconds(7000));
    QVERIFY(!answer.timedOut);
}

void TestOtlpClient::readsTheReasonOfA401()
{
    tests::ScriptedServer server;
    server.answerWith(401, "WWW-Authenticate: Basic realm=\"x\"\r\n", "invalid token");
    const Answer answer = post(endpointAt(server.url()));
    QCOMPARE(answer.status, 401);
    QCOMPARE(answer.body, "invalid token");
    QCOMPARE(server.requests().size(), 1);
}

void TestOtlpClient::readsNoMoreThanTheLimit()
{
    tests::ScriptedServer server;
    server.answerWith(200, "Content-Type: text/plain\r\n", QByteArray(1'000'000, 'x'));
    const Answer answer = post(endpointAt(server.url()));
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.body.size(), limits::answerBytes);
    QTRY_COMPARE(server.openConnections(), 0);
}

void TestOtlpClient::followsNoRedirect_data()
{
    QTest::addColumn<int>("status");
    for (const int status : {301, 302, 303, 307, 308})
        QTest::addRow("%d", status) << status;
}

void TestOtlpClient::followsNoRedirect()
{
    QFETCH(int, status);
    tests::ScriptedServer elsewhere;
    elsewhere.answerWith(200, {}, "{}");
    tests::ScriptedServer server;
    const QByteArray target = elsewhere.url(u"/login"_s).toEncoded();
    server.answerWith(status, "Location: " + target + "\r\n", {});
    const Answer answer = post(endpointAt(server.url()));
    QCOMPARE(answer.status, status);
    QCOMPARE(answer.location, elsewhere.url(u"/login"_s));
    QCOMPARE(server.requests().size(), 1);
    // a request that reaches the second server now must have left before this one
    post({elsewhere.url(u"/probe"_s), {}});
    QCOMPARE(elsewhere.requests().size(), 1);
    QCOMPARE(elsewhere.lastHeader("authorization"), QByteArray());
}

void TestOtlpClient::sendsNoCookieBack()
{
    tests::ScriptedServer server;
    server.answerWith(200, "Set-Cookie: session=1\r\n", "{}");
    post(endpointAt(server.url()));
    post(endpointAt(server.url()));
    QCOMPARE(server.requests().size(), 2);
    QCOMPARE(server.lastHeader("cookie"), QByteArray());
}

void TestOtlpClient::givesUpAfterItsTime_data()
{
    QTest::addColumn<bool>("hasHead");
    QTest::newRow("no answer") << false;
    QTest::newRow("a head and no body") << true;
}

void TestOtlpClient::givesUpAfterItsTime()
{
    QFETCH(bool, hasHead);
    tests::ScriptedServer server;
    server.hang();
    if (hasHead)
        server.answerAndHang("HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n{");
    const Answer answer = post(endpointAt(server.url()), 200ms);
    QVERIFY(answer.timedOut);
    QVERIFY(answer.elapsed >= 150ms);
    QCOMPARE(judge(answer).cause, Cause::TimedOut);
    QTRY_COMPARE(server.openConnections(), 0);
}

void TestOtlpClient::abortsWhenCancelled()
{
    tests::ScriptedServer server;
    server.hang();
    auto future = m_client.post(endpointAt(server.url()), "{}");
    QTRY_COMPARE(server.requests().size(), 1);
    future.cancel();
    QTRY_COMPARE(server.openConnections(), 0);
    QTRY_VERIFY(future.isFinished());
    QCOMPARE(future.resultCount(), 0);
}

void TestOtlpClient::endsWithItsClient()
{
    tests::ScriptedServer server;
    server.hang();
    auto client = std::make_unique<OtlpClient>(&m_manager);
    auto future = client->post(endpointAt(server.url()), "{}");
    QTRY_COMPARE(server.requests().size(), 1);
    client.reset();
    QVERIFY(future.isFinished());
    QVERIFY(future.isCanceled());
    QTRY_COMPARE(server.openConnections(), 0);
}

void TestOtlpClient::breaksOff_data()
{
    QTest::addColumn<QByteArray>("raw");
    QTest::addColumn<Cause>("cause");
    QTest::newRow("no word") << QByteArray() << Cause::ConnectionLost;
    QTest::newRow("within the head") << "HTTP/1.1 200 OK\r\nContent-Le"_ba << Cause::ConnectionLost;
    QTest::newRow("within the body")
        << "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{"_ba << Cause::AnswerCutOff;
    // all that Qt says of it is that the connection was closed
    QTest::newRow("not HTTP") << "SSH-2.0-OpenSSH_9.2\r\n"_ba << Cause::ConnectionLost;
}

void TestOtlpClient::breaksOff()
{
    QFETCH(QByteArray, raw);
    tests::ScriptedServer server;
    server.answerWith(raw);
    QTEST(judge(post(endpointAt(server.url()))).cause, "cause");
}

void TestOtlpClient::findsNobody()
{
    const QUrl closed(u"http://127.0.0.1:%1/"_s.arg(tests::closedPort()));
    QCOMPARE(judge(post(endpointAt(closed))).cause, Cause::ConnectionRefused);
    const QUrl unknown(u"http://spancast.invalid/"_s);
    QCOMPARE(judge(post(endpointAt(unknown))).cause, Cause::HostNotFound);
}

void TestOtlpClient::trustsNoSelfSignedCertificate()
{
    tests::ScriptedServer server(tests::ScriptedServer::Transport::Tls);
    server.answerWith(200, {}, "{}");
    const Verdict verdict = judge(post(endpointAt(server.url())));
    QCOMPARE(verdict.cause, Cause::CertificateSelfSigned);
    QVERIFY2(verdict.detail.contains("self-signed"_L1), qPrintable(verdict.detail));
    QVERIFY2(verdict.detail.contains("issued by Spancast test"_L1), qPrintable(verdict.detail));
    QCOMPARE(server.requests().size(), 0);
}

void TestOtlpClient::repeatsNoCredentials()
{
    tests::ScriptedServer server;
    server.echoCredentials(401);
    const Answer answer = post(endpointAt(server.url()));
    QCOMPARE(answer.status, 401);
    QVERIFY2(answer.body.contains("[hidden]"), answer.body);
    QVERIFY(!answer.body.contains("12:glc_CANARY"_ba.toBase64()));
}

void TestOtlpClient::worksFromAnotherThread()
{
    tests::ScriptedServer server;
    server.answerWith(200, {}, "{}");
    QThread network;
    auto *manager = new QNetworkAccessManager;
    auto *client = new OtlpClient(manager, manager);
    manager->moveToThread(&network);
    connect(&network, &QThread::finished, manager, &QObject::deleteLater);
    network.start();
    auto future = client->post(endpointAt(server.url()), "{}");
    QTRY_VERIFY(future.isFinished());
    QCOMPARE(future.result().status, 200);
    network.quit();
    QVERIFY(network.wait());
}

QTEST_GUILESS_MAIN(TestOtlpClient)
#include "tst_otlpclient.moc"
