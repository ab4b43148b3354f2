#include "app/broadcast/destinations.h"
#include "app/broadcast/endpoint.h"
#include "app/broadcast/recipe.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace app::broadcast;

class TestEndpoint : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void endsInOtlpTraces_data();
    void endsInOtlpTraces();
    void keepsACollectorsPath_data();
    void keepsACollectorsPath();
    void isNoWebAddress_data();
    void isNoWebAddress();
    void tellsHostsApart_data();
    void tellsHostsApart();
    void findsTheRegion_data();
    void findsTheRegion();
    void authenticatesAsTheInstance();
    void keysStandUnderTheDestination();
};

void TestEndpoint::endsInOtlpTraces_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("url");
    const QString gateway = u"https://otlp-gateway-prod-us-west-0.grafana.net"_s;
    const QString full = gateway + u"/otlp/v1/traces"_s;
    QTest::newRow("host only") << gateway << full;
    QTest::newRow("a slash") << gateway + u"/"_s << full;
    QTest::newRow("/otlp") << gateway + u"/otlp"_s << full;
    QTest::newRow("/otlp/") << gateway + u"/otlp/"_s << full;
    QTest::newRow("/otlp/v1/traces") << full << full;
    QTest::newRow("/otlp/v1/traces/") << full + u"/"_s << full;
    QTest::newRow("the path twice") << full + u"/v1/traces"_s << full;
    QTest::newRow("/v1/traces without /otlp") << gateway + u"/v1/traces"_s << full;
    QTest::newRow("blanks around") << u" "_s + gateway + u"\n"_s << full;
    QTest::newRow("query and fragment") << gateway + u"/otlp?a=b#c"_s << full;
    QTest::newRow("no scheme") << gateway.mid(8) << full;
    QTest::newRow("capitals") << u"HTTPS://OTLP-gateway-prod-us-west-0.Grafana.NET"_s << full;
    const QString nested = u"https://otlp-gateway-prod-us-east-4.aws-us-east-4-1.grafana.net"_s;
    QTest::newRow("nested host of 2026") << nested << nested + u"/otlp/v1/traces"_s;
    QTest::newRow("loopback") << u"http://127.0.0.1:4318"_s
                              << u"http://127.0.0.1:4318/otlp/v1/traces"_s;
    QTest::newRow("loopback without scheme")
        << u"localhost:4318"_s << u"http://localhost:4318/otlp/v1/traces"_s;
    QTest::newRow("IPv6 loopback")
        << u"http://[::1]:4318/otlp"_s << u"http://[::1]:4318/otlp/v1/traces"_s;
    QTest::newRow("under a path") << u"https://proxy.example/grafana"_s
                                  << u"https://proxy.example/grafana/otlp/v1/traces"_s;
}

void TestEndpoint::endsInOtlpTraces()
{
    QFETCH(QString, typed);
    QTEST(tracesUrl(typed).toString(), "url");
}

void TestEndpoint::keepsACollectorsPath_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("url");
    QTest::newRow("loopback") << u"http://127.0.0.1:4318/v1/traces"_s
                              << u"http://127.0.0.1:4318/v1/traces"_s;
    QTest::newRow("trailing slash")
        << u"http://localhost:4318/v1/traces/"_s << u"http://localhost:4318/v1/traces"_s;
    QTest::newRow("elsewhere") << u"https://collector.example/in/v1/traces"_s
                               << u"https://collector.example/in/v1/traces"_s;
}

void TestEndpoint::keepsACollectorsPath()
{
    QFETCH(QString, typed);
    QTEST(tracesUrl(typed).toString(), "url");
}

void TestEndpoint::isNoWebAddress_data()
{
    QTest::addColumn<QString>("typed");
    QTest::newRow("empty") << QString();
    QTest::newRow("words") << u"my gateway"_s;
    QTest::newRow("another scheme") << u"ftp://otlp-gateway-prod-us-west-0.grafana.net"_s;
    QTest::newRow("a file") << u"file:///etc/passwd"_s;
    QTest::newRow("no host") << u"https:///otlp"_s;
    QTest::newRow("password inside")
        << u"https://1:glc_x@otlp-gateway-prod-us-west-0.grafana.net"_s;
    QTest::newRow("user inside") << u"https://1@otlp-gateway-prod-us-west-0.grafana.net"_s;
    QTest::newRow("bad port") << u"https://example.com:99999"_s;
}

void TestEndpoint::isNoWebAddress()
{
    QFETCH(QString, typed);
    QVERIFY(!baseUrlFrom(typed).isValid());
    QVERIFY(!tracesUrl(typed).isValid());
}

void TestEndpoint::tellsHostsApart_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<Host>("host");
    const auto row = [](const char *name, const QString &url, Host host) {
        QTest::newRow(name) << url << host;
    };
    row("gateway", u"https://otlp-gateway-prod-eu-west-2.grafana.net/otlp"_s, Host::Gateway);
    row("nested gateway", u"https://otlp-gateway-prod-us-east-4.aws-us-east-4-1.grafana.net"_s,
        Host::Gateway);
    row("dashboard", u"https://mystack.grafana.net"_s, Host::Dashboard);
    row("dashboard page", u"https://mystack.grafana.net/explore?x=1"_s, Host::Dashboard);
    row("portal", u"https://grafana.com/orgs/me/stacks/12345"_s, Host::Portal);
    row("portal with www", u"https://www.grafana.com/orgs/me"_s, Host::Portal);
    row("tempo", u"https://tempo-prod-10-prod-eu-west-2.grafana.net"_s, Host::Query);
    row("tempo path", u"https://tempo-us-central1.grafana.net/tempo"_s, Host::Query);
    row("tempo path elsewhere", u"https://example.com/tempo/"_s, Host::Query);
    row("logs", u"https://logs-prod-012.grafana.net"_s, Host::OtherSignal);
    row("metrics", u"https://prometheus-prod-24.grafana.net/api/prom"_s, Host::OtherSignal);
    row("profiles", u"https://profiles-prod-002.grafana.net"_s, Host::OtherSignal);
    row("127.0.0.1", u"http://127.0.0.1:4318"_s, Host::Loopback);
    row("127.9.9.9", u"http://127.9.9.9"_s, Host::Loopback);
    row("::1", u"http://[::1]:4318"_s, Host::Loopback);
    row("localhost", u"http://localhost:1"_s, Host::Loopback);
    row("not localhost", u"http://localhost.example.com"_s, Host::Other);
    row("not grafana", u"https://otlp-gateway-prod-eu-west-2.grafana.net.evil.example"_s,
        Host::Other);
}

void TestEndpoint::tellsHostsApart()
{
    QFETCH(QString, url);
    QTEST(hostOf(QUrl(url)), "host");
}

void TestEndpoint::findsTheRegion_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("region");
    QTest::newRow("gateway") << u"https://otlp-gateway-prod-eu-west-2.grafana.net"_s
                             << u"prod-eu-west-2"_s;
    QTest::newRow("nested") << u"https://otlp-gateway-prod-us-east-4.aws-us-east-4-1.grafana.net"_s
                            << u"prod-us-east-4"_s;
    QTest::newRow("loopback") << u"http://127.0.0.1"_s << QString();
    QTest::newRow("dashboard") << u"https://mystack.grafana.net"_s << QString();
}

void TestEndpoint::findsTheRegion()
{
    QFETCH(QString, url);
    QTEST(regionOf(QUrl(url)), "region");
}

void TestEndpoint::authenticatesAsTheInstance()
{
    Destination destination;
    destination.baseUrl = u"https://otlp-gateway-prod-us-west-0.grafana.net"_s;
    destination.instanceId = u" 1497530 "_s;
    const Endpoint endpoint = endpointFor(destination, u" glc_abc\n"_s);
    QCOMPARE(endpoint.url.toString(),
             u"https://otlp-gateway-prod-us-west-0.grafana.net/otlp/v1/traces"_s);
    QCOMPARE(endpoint.headers.size(), 1);
    QCOMPARE(endpoint.headers.first().first, "Authorization"_ba);
    QCOMPARE(endpoint.headers.first().second, "Basic " + "1497530:glc_abc"_ba.toBase64());
}

void TestEndpoint::keysStandUnderTheDestination()
{
    const auto id = QUuid::fromString(u"67c8770b-44f1-410a-ab9a-f9b5446f13ee"_s);
    QCOMPARE(apiKeyEntry(id), u"destination/67c8770b-44f1-410a-ab9a-f9b5446f13ee/api_key"_s);
}

QTEST_GUILESS_MAIN(TestEndpoint)
#include "tst_endpoint.moc"
