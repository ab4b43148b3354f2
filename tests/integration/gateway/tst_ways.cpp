#include "tests/integration/gateway/proxied.h"
#include "tests/support/connectproxy.h"
#include "tests/support/tlsserver.h"

#include <QSslCertificate>
#include <QTest>

using namespace Qt::StringLiterals;
using tests::chat;
using tests::ConnectProxy;
using tests::MockUpstream;
using tests::OnThread;
using tests::Proxied;
using tests::Wire;

namespace {

using app::gateway::Ending;
using Certificates = QList<QSslCertificate>;

app::gateway::Transport trusting(const Certificates &authorities)
{
    app::gateway::Transport transport;
    transport.tls.setCaCertificates(authorities);
    return transport;
}

Certificates ownAuthority()
{
    return QSslCertificate::fromPath(tests::dataFile(u"selfsigned.pem"_s));
}

app::gateway::Transport through(const QNetworkProxy &proxy)
{
    app::gateway::Transport transport;
    transport.proxyFor = [proxy](const app::gateway::Target &target) {
        return target.isLocal ? QNetworkProxy(QNetworkProxy::NoProxy) : proxy;
    };
    return transport;
}

QNetworkProxy proxyAt(quint16 port) { return {QNetworkProxy::HttpProxy, u"127.0.0.1"_s, port}; }

app::gateway::TargetPtr targetAt(const QString &url)
{
    return app::gateway::targetOf({u"one"_s, QUrl(url)}, {});
}

} // namespace

/// Ways to an upstream: TLS, and the proxy of the system.
class TstWays : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void speaksTlsWithAnAuthorityItTrusts()
    {
        Proxied proxied({}, MockUpstream::Transport::Tls, trusting(ownAuthority()));
        proxied.play(tests::chunked({}, {"data: a\n\n", "data: b\n\n"}));
        Wire wire(proxied.port);
        for (int i = 0; i < 3; ++i) {
            const auto reply = wire.ask(chat("{}"));
            QCOMPARE(reply.status, 200);
            QCOMPARE(reply.body, "data: a\n\ndata: b\n\n");
        }
        const auto connections =
            proxied.upstream.run([](MockUpstream &mock) { return mock.connections(); });
        QCOMPARE(connections, 1);
        QTRY_COMPARE(proxied.captured().size(), 3U);
        QVERIFY(proxied.captured().front().connectedAt > 0);
    }

    void passesAnswersOverTlsThatAreLargerThanItsBuffers()
    {
        Proxied proxied({}, MockUpstream::Transport::Tls, trusting(ownAuthority()));
        const QByteArray body(3 * 1024 * 1024, 'x');
        proxied.play(tests::whole(200, {}, body));
        QVERIFY(Wire(proxied.port).ask(chat("{}")).body == body);
    }

    void sendsNothingToAServerItDoesNotTrust()
    {
        Proxied proxied({}, MockUpstream::Transport::Tls, trusting({}));
        const auto reply =
            Wire(proxied.port).ask(chat("{}", "Authorization: Bearer sk-canary\r\n"));
        QCOMPARE(reply.status, 502);
        QVERIFY2(reply.body.contains("certificate"), reply.body);
        QVERIFY(proxied.seen().isEmpty());
        QTRY_COMPARE(proxied.captured().size(), 1U);
        QCOMPARE(proxied.captured().front().ending, Ending::NotConnected);
    }

    void goesThroughTheProxy()
    {
        OnThread<ConnectProxy> proxy;
        const auto port = proxy.run([](ConnectProxy &one) { return one.port(); });
        Proxied proxied({}, MockUpstream::Transport::Plain, through(proxyAt(port)));
        const auto upstream = proxied.upstreamPort();
        proxy.run([&](ConnectProxy &one) { one.route("models.invalid", upstream); });
        proxied.route({{u"far"_s, QUrl(u"http://models.invalid/v1"_s)}});
        proxied.play(tests::whole(200, {}, "ok"));
        const auto reply = Wire(proxied.port).ask(chat("{}"));
        QCOMPARE(reply.status, 200);
        QCOMPARE(reply.body, "ok");
        const auto asked = proxy.run([](ConnectProxy &one) { return one.requests(); });
        QCOMPARE(asked.size(), 1);
        QVERIFY2(asked.first().startsWith("CONNECT models.invalid:80 "), asked.first());
        QVERIFY(!asked.first().contains("Authorization"));
        QCOMPARE(app::http::find(proxied.seen().first().head.headers, "Host"), "models.invalid");
    }

    void saysWhatTheProxySays_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("why");
        QTest::newRow("forbidden") << 403 << QByteArray("roxy");
        QTest::newRow("wants a password")
            << 407 << QByteArray("the system's proxy wants a user and a password");
    }
    void saysWhatTheProxySays()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, why);
        OnThread<ConnectProxy> proxy;
        proxy.run([status](ConnectProxy &one) { one.refuse(status); });
        const auto port = proxy.run([](ConnectProxy &one) { return one.port(); });
        Proxied proxied({}, MockUpstream::Transport::Plain, through(proxyAt(port)));
        proxied.route({{u"far"_s, QUrl(u"http://models.invalid/v1"_s)}});
        const auto reply = Wire(proxied.port).ask(chat("{}"));
        QCOMPARE(reply.status, 502);
        QVERIFY2(reply.body.contains(why), reply.body);
        QVERIFY(proxied.seen().isEmpty());
    }

    void asksTheSystemForItsProxy()
    {
        qputenv("http_proxy", "http://127.0.0.1:3128");
        qputenv("https_proxy", "http://127.0.0.1:3129");
        qputenv("no_proxy", "");
        const auto plain = app::gateway::systemProxyFor(*targetAt(u"http://models.invalid"_s));
        const auto secure = app::gateway::systemProxyFor(*targetAt(u"https://models.invalid"_s));
        const auto local = app::gateway::systemProxyFor(*targetAt(u"http://127.0.0.1:11434"_s));
        for (const char *name : {"http_proxy", "https_proxy", "no_proxy"})
            qunsetenv(name);
        QCOMPARE(plain.port(), quint16(3128));
        QCOMPARE(secure.port(), quint16(3129));
        QCOMPARE(local.type(), QNetworkProxy::NoProxy);
    }
};

QTEST_GUILESS_MAIN(TstWays)
#include "tst_ways.moc"
