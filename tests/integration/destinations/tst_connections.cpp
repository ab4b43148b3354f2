#include "tests/support/connectionbench.h"
#include "tests/support/connectproxy.h"

#include <QProcess>
#include <QTcpServer>
#include <QTcpSocket>

using namespace Qt::StringLiterals;
using namespace app::broadcast;
using std::chrono::milliseconds;
using tests::ConnectionBench;
using tests::ScriptedServer;
using tests::TlsIdentity;

namespace {

/// By a name that its certificates know.
QUrl byName(const ScriptedServer &server, const QString &host = u"localhost"_s)
{
    QUrl url = server.url();
    url.setHost(host);
    return url;
}

/// A port at which the system accepts no more, since nobody takes what waits there.
struct FullServer {
    QTcpServer server;
    QTcpSocket first;
    QTcpSocket second;

    FullServer()
    {
        server.setListenBacklogSize(1);
        server.listen(QHostAddress::LocalHost);
        server.pauseAccepting();
        for (auto *socket : {&first, &second})
            socket->connectToHost(server.serverAddress(), server.serverPort());
    }
    bool isFull() { return first.state() == QAbstractSocket::ConnectedState; }
    QUrl url() const { return QUrl(u"http://127.0.0.1:%1"_s.arg(server.serverPort())); }
};

} // namespace

/// What may go wrong before a server answers, and at which step that shows.
class TestConnections : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsNobody_data();
    void findsNobody();
    void waitsForAConnection();
    void waitsForTheHandshake();
    void doesNotTrust_data();
    void doesNotTrust();
    void trustsTheChosenAuthority();
    void saysFromWhenToWhenACertificateIsValid();
    void blamesTheClockWhereAnAuthorityIsNotYetValid();
    void isAskedForACertificate();
    void showsItsCertificate();
    void cannotUseAFile();
    void speaksTlsToAPlainServer();
    void goesThroughAProxy();
    void leavesLoopbackAlone();
    void failsAtTheProxy_data();
    void failsAtTheProxy();
};

void TestConnections::findsNobody_data()
{
    QTest::addColumn<QUrl>("url");
    QTest::addColumn<Cause>("cause");
    QTest::addColumn<TestPart>("part");
    QTest::newRow("no such host") << QUrl(u"https://gateway.invalid"_s) << Cause::HostNotFound
                                  << TestPart::Lookup;
    QTest::newRow("nobody listens") << QUrl(u"http://127.0.0.1:%1"_s.arg(tests::closedPort()))
                                    << Cause::ConnectionRefused << TestPart::Connect;
#ifdef Q_OS_LINUX
    // a broadcast address: the kernel has no route for a connection to it
    QTest::newRow("no route") << QUrl(u"http://127.255.255.255:4318"_s) << Cause::Unreachable
                              << TestPart::Connect;
#endif
    QTest::newRow("no address") << QUrl(u"nonsense"_s) << Cause::InvalidAddress
                                << TestPart::Address;
}

void TestConnections::findsNobody()
{
    QFETCH(QUrl, url);
    ConnectionBench bench;
    auto draft = ConnectionBench::draft(url);
    if (url.scheme().isEmpty())
        draft.destination.baseUrl = u"https://me:glc_CANARY@example.com"_s;
    const auto report = bench.check(draft);
    QTEST(report.verdict.cause, "cause");
    QCOMPARE(report.verdict.field, Field::BaseUrl);
    QVERIFY(report.failed());
    QTEST(report.failed()->part, "part");
    QCOMPARE(report.find(TestPart::SignIn)->state, TestStep::State::Waiting);
}

void TestConnections::waitsForAConnection()
{
    FullServer full;
    QTRY_VERIFY(full.isFull());
    ConnectionBench bench;
    const auto report = bench.check(ConnectionBench::draft(full.url()), milliseconds(400));
    QCOMPARE(report.verdict.cause, Cause::ConnectTimedOut);
    QCOMPARE(report.failed()->part, TestPart::Connect);
}

void TestConnections::waitsForTheHandshake()
{
    ScriptedServer silent;
    silent.hang();
    QUrl url = silent.url();
    url.setScheme(u"https"_s);
    ConnectionBench bench;
    const auto report = bench.check(ConnectionBench::draft(url), milliseconds(400));
    QCOMPARE(report.verdict.cause, Cause::TlsTimedOut);
    QCOMPARE(report.failed()->part, TestPart::Encrypt);
    QCOMPARE(report.find(TestPart::Connect)->state, TestStep::State::Passed);
    QTRY_COMPARE(silent.openConnections(), 0);
}

void TestConnections::doesNotTrust_data()
{
    QTest::addColumn<QString>("chain");
    QTest::addColumn<bool>("isAuthorityKnown");
    QTest::addColumn<Cause>("cause");
    QTest::newRow("self-signed") << u""_s << false << Cause::CertificateSelfSigned;
    QTest::newRow("issuer unknown") << u"server.pem"_s << false << Cause::CertificateChain;
    QTest::newRow("authority unknown")
        << u"server-with-authority.pem"_s << false << Cause::CertificateAuthority;
    QTest::newRow("another host") << u"otherhost.pem"_s << true << Cause::CertificateHost;
    QTest::newRow("expired") << u"expired.pem"_s << true << Cause::CertificateExpired;
    QTest::newRow("not yet valid") << u"notyet.pem"_s << true << Cause::CertificateNotYetValid;
}

void TestConnections::doesNotTrust()
{
    QFETCH(QString, chain);
    QFETCH(bool, isAuthorityKnown);
    ScriptedServer server(chain.isEmpty() ? TlsIdentity{} : TlsIdentity::of(chain));
    server.answerWith(tests::taken());
    ConnectionBench bench;
    const auto url = byName(server);
    const auto report = bench.check(isAuthorityKnown ? ConnectionBench::trusting(url)
                                                     : ConnectionBench::draft(url));
    QTEST(report.verdict.cause, "cause");
    QCOMPARE(report.failed()->part, TestPart::Encrypt);
    QVERIFY(report.verdict.certificate);
    QVERIFY(!report.verdict.detail.isEmpty());
    QVERIFY(server.requests().isEmpty());
}

void TestConnections::trustsTheChosenAuthority()
{
    ScriptedServer server(TlsIdentity::of(u"server.pem"_s));
    server.answerWith(tests::taken());
    ConnectionBench bench;
    const auto report = bench.check(ConnectionBench::trusting(byName(server)));
    QVERIFY2(report.verdict.isOk(), qPrintable(report.verdict.detail));
    QCOMPARE(report.find(TestPart::Encrypt)->state, TestStep::State::Passed);
    QCOMPARE(report.find(TestPart::Encrypt)->detail, u"TLS 1.3"_s);
    QCOMPARE(server.requests().size(), 2);
}

void TestConnections::saysFromWhenToWhenACertificateIsValid()
{
    ScriptedServer server(TlsIdentity::of(u"expired.pem"_s));
    ConnectionBench bench;
    const auto facts = bench.check(ConnectionBench::trusting(byName(server))).verdict.certificate;
    QVERIFY(facts);
    QCOMPARE(facts->validFrom.date(), QDate(2020, 1, 1));
    QCOMPARE(facts->validUntil.date(), QDate(2021, 1, 1));
    QCOMPARE(facts->issuer, u"Spancast test authority"_s);
    QCOMPARE(facts->names, u"127.0.0.1, gateway.invalid, localhost"_s);
}

void TestConnections::blamesTheClockWhereAnAuthorityIsNotYetValid()
{
    ScriptedServer server(TlsIdentity::of(u"future-with-authority.pem"_s));
    ConnectionBench bench;
    auto draft = ConnectionBench::draft(byName(server));
    draft.destination.tls.authorities = tests::dataFile(u"tls/future-authority.pem"_s);
    const auto report = bench.check(draft);
    QCOMPARE(report.verdict.cause, Cause::ClockWrong);
    QCOMPARE(report.failed()->part, TestPart::Encrypt);
}

/// By OpenSSL's own server, since Qt's closes the connection without saying why.
void TestConnections::isAskedForACertificate()
{
    QProcess server;
    server.start(u"openssl"_s,
                 {u"s_server"_s, u"-accept"_s, u"127.0.0.1:0"_s, u"-www"_s, u"-Verify"_s, u"1"_s,
                  u"-verify_return_error"_s, u"-cert"_s, tests::dataFile(u"tls/server.pem"_s),
                  u"-key"_s, tests::dataFile(u"tls/leaf.key"_s), u"-CAfile"_s,
                  tests::dataFile(u"tls/authority.pem"_s)});
    QByteArray said;
    const QByteArray start = "ACCEPT 127.0.0.1:";
    QTRY_VERIFY((said += server.readAllStandardOutput()).contains(start)
                && said.indexOf('\n', said.indexOf(start)) > 0);
    const auto port = said.mid(said.indexOf(start) + start.size()).split('\n').first().trimmed();
    ConnectionBench bench;
    const auto report = bench.check(
        ConnectionBench::trusting(QUrl(u"https://localhost:"_s + QString::fromLatin1(port))));
    QVERIFY2(report.verdict.cause == Cause::ClientCertificate,
             qPrintable(nameOf(report.verdict.cause) + u' ' + report.verdict.detail));
    QCOMPARE(report.failed()->part, TestPart::Encrypt);
    server.kill();
    QTRY_COMPARE(server.state(), QProcess::NotRunning);
}

void TestConnections::showsItsCertificate()
{
    auto identity = TlsIdentity::of(u"server.pem"_s);
    identity.clientAuthority = u"tls/authority.pem"_s;
    ScriptedServer server(identity);
    server.answerWith(tests::taken());
    ConnectionBench bench;
    auto draft = ConnectionBench::trusting(byName(server));
    draft.destination.tls.certificate = tests::dataFile(u"tls/client.pem"_s);
    draft.destination.tls.privateKey = tests::dataFile(u"tls/leaf.key"_s);
    const auto report = bench.check(draft);
    QVERIFY2(report.verdict.isOk(), qPrintable(report.verdict.detail));
}

void TestConnections::cannotUseAFile()
{
    ScriptedServer server;
    ConnectionBench bench;
    auto draft = ConnectionBench::draft(server.url());
    draft.destination.tls.authorities = tests::dataFile(u"tls/leaf.key"_s);
    const auto report = bench.check(draft);
    QCOMPARE(report.verdict.cause, Cause::CertificateFile);
    QVERIFY(report.verdict.detail.contains(u"leaf.key"_s));
    QCOMPARE(server.openConnections(), 0);
}

void TestConnections::speaksTlsToAPlainServer()
{
    ScriptedServer server;
    QUrl url = server.url();
    url.setScheme(u"https"_s);
    server.answerWith("x");
    QTcpServer web;
    connect(&web, &QTcpServer::newConnection, &web, [&web] {
        auto *socket = web.nextPendingConnection();
        connect(socket, &QTcpSocket::readyRead, socket, [socket] {
            socket->write("HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n");
            socket->disconnectFromHost();
        });
    });
    QVERIFY(web.listen(QHostAddress::LocalHost));
    url.setPort(web.serverPort());
    ConnectionBench bench;
    const auto report = bench.check(ConnectionBench::draft(url));
    QCOMPARE(report.verdict.cause, Cause::NotTls);
    QCOMPARE(report.failed()->part, TestPart::Encrypt);
}

void TestConnections::goesThroughAProxy()
{
    ScriptedServer server(TlsIdentity::of(u"server.pem"_s));
    server.answerWith(tests::taken());
    tests::ConnectProxy proxy;
    proxy.route("gateway.invalid", server.port());
    const tests::ProxySetting setting(proxy.port());
    ConnectionBench bench;
    const auto report = bench.check(ConnectionBench::trusting(QUrl(u"https://gateway.invalid"_s)));
    QVERIFY2(report.verdict.isOk(),
             qPrintable(nameOf(report.verdict.cause) + u' ' + report.verdict.detail));
    const auto via = u"127.0.0.1:%1"_s.arg(proxy.port());
    for (const auto part : {TestPart::Lookup, TestPart::Connect}) {
        QCOMPARE(report.find(part)->note, TestStep::Note::ViaProxy);
        QCOMPARE(report.find(part)->detail, via);
    }
    QCOMPARE(report.find(TestPart::Lookup)->state, TestStep::State::NotChecked);
    QCOMPARE(report.find(TestPart::Encrypt)->state, TestStep::State::Passed);
    QVERIFY(proxy.requests().size() >= 2);
    for (const auto &head : proxy.requests())
        QVERIFY(!head.contains("Authorization"));
}

void TestConnections::leavesLoopbackAlone()
{
    ScriptedServer server;
    server.answerWith(tests::taken());
    tests::ConnectProxy proxy;
    const tests::ProxySetting setting(proxy.port());
    ConnectionBench bench;
    const auto report = bench.check(ConnectionBench::draft(server.url()));
    QVERIFY(report.verdict.isOk());
    QCOMPARE(report.find(TestPart::Connect)->note, TestStep::Note::None);
    QVERIFY(proxy.requests().isEmpty());
}

void TestConnections::failsAtTheProxy_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<Cause>("cause");
    QTest::newRow("nobody listens") << 0 << Cause::ProxyUnreachable;
    QTest::newRow("asks for a password") << 407 << Cause::ProxyPassword;
    QTest::newRow("does not allow it") << 403 << Cause::Proxy;
    QTest::newRow("has trouble") << 500 << Cause::Proxy;
}

void TestConnections::failsAtTheProxy()
{
    QFETCH(int, status);
    tests::ConnectProxy proxy;
    proxy.refuse(status);
    const auto port = status == 0 ? tests::closedPort() : proxy.port();
    const tests::ProxySetting setting(port);
    ConnectionBench bench;
    const auto report = bench.check(ConnectionBench::draft(QUrl(u"https://gateway.invalid"_s)));
    QVERIFY2(report.isFinished, "did not end");
    QTEST(report.verdict.cause, "cause");
    QCOMPARE(report.failed()->part, TestPart::Connect);
    QCOMPARE(report.verdict.proxy, u"127.0.0.1:%1"_s.arg(port));
    QCOMPARE(report.verdict.field, Field::None);
}

QTEST_GUILESS_MAIN(TestConnections)
#include "tst_connections.moc"
