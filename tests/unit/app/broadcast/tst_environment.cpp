#include "app/broadcast/environment.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace app::broadcast;
using app::Error;
using Variables = QMap<QString, QString>;

namespace {

QString name(const char *end) { return u"OTEL_EXPORTER_OTLP_"_s + QString::fromLatin1(end); }

} // namespace

class TestEnvironment : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void addresses_data()
    {
        QTest::addColumn<Variables>("variables");
        QTest::addColumn<QString>("url");
        QTest::newRow("general") << Variables{{name("ENDPOINT"), u"http://localhost:4318"_s}}
                                 << u"http://localhost:4318/v1/traces"_s;
        QTest::newRow("general with a path")
            << Variables{{name("ENDPOINT"), u"https://a.example/otlp/"_s}}
            << u"https://a.example/otlp/v1/traces"_s;
        QTest::newRow("traces") << Variables{{name("TRACES_ENDPOINT"), u"https://a.example/mine"_s}}
                                << u"https://a.example/mine"_s;
        QTest::newRow("traces before general")
            << Variables{{name("ENDPOINT"), u"http://localhost:4318"_s},
                         {name("TRACES_ENDPOINT"), u"https://a.example/mine"_s}}
            << u"https://a.example/mine"_s;
    }
    void addresses()
    {
        QFETCH(Variables, variables);
        const auto draft = draftFrom(variables);
        QVERIFY(draft);
        QCOMPARE(draft->destination.type, u"otel-collector"_s);
        QTEST(draft->destination.baseUrl, "url");
    }

    void takesEverything()
    {
        const auto draft = draftFrom({{name("ENDPOINT"), u"https://a.example"_s},
                                      {name("HEADERS"), u"x-project=se%20arch,api-key=s3%2Cret"_s},
                                      {name("PROTOCOL"), u"http/json"_s},
                                      {name("TRACES_PROTOCOL"), u"http/protobuf"_s},
                                      {name("COMPRESSION"), u"none"_s},
                                      {name("TIMEOUT"), u"2500"_s},
                                      {name("CERTIFICATE"), u"/ca.pem"_s},
                                      {name("CLIENT_CERTIFICATE"), u"/me.pem"_s},
                                      {name("CLIENT_KEY"), u"/me.key"_s}});
        QVERIFY(draft);
        const auto &destination = draft->destination;
        QCOMPARE(destination.headers,
                 (QList<Header>{{u"x-project"_s, u"se arch"_s, false}, {u"api-key"_s, {}, true}}));
        QCOMPARE(draft->secrets, (Secrets{{headerSecret(u"api-key"_s), u"s3,ret"_s}}));
        QCOMPARE(destination.wire, Destination::Wire::Protobuf);
        QVERIFY(!destination.isCompressed);
        QCOMPARE(destination.timeoutMs, 2500);
        QCOMPARE(destination.tls, (TlsFiles{u"/ca.pem"_s, u"/me.pem"_s, u"/me.key"_s}));
    }

    void knowsGrafanaCloud()
    {
        const auto pair = QString::fromLatin1("1497530:glc_key"_ba.toBase64());
        const auto draft = draftFrom(environmentVariables(
            u"export OTEL_EXPORTER_OTLP_PROTOCOL=\"http/protobuf\"\n"
            "export "
            "OTEL_EXPORTER_OTLP_ENDPOINT=\"https://otlp-gateway-prod-us-west-0.grafana.net/otlp\"\n"
            "export OTEL_EXPORTER_OTLP_HEADERS=\"Authorization=Basic%20"_s
            + pair + u"\"\n"_s));
        QVERIFY(draft);
        QCOMPARE(draft->destination.type, u"grafana-cloud"_s);
        QCOMPARE(draft->destination.instanceId, u"1497530"_s);
        QCOMPARE(draft->apiKey, u"glc_key"_s);
        QVERIFY(draft->destination.headers.isEmpty());
        QCOMPARE(draft->destination.baseUrl, u"https://otlp-gateway-prod-us-west-0.grafana.net"_s);
    }

    void refuses_data()
    {
        QTest::addColumn<Variables>("variables");
        QTest::addColumn<int>("kind");
        QTest::newRow("nothing") << Variables{} << int(Error::Kind::NotFound);
        QTest::newRow("no address")
            << Variables{{name("ENDPOINT"), u"localhost here"_s}} << int(Error::Kind::Invalid);
        QTest::newRow("grpc") << Variables{{name("ENDPOINT"), u"http://localhost:4317"_s},
                                           {name("PROTOCOL"), u"grpc"_s}}
                              << int(Error::Kind::Unsupported);
    }
    void refuses()
    {
        QFETCH(Variables, variables);
        QFETCH(int, kind);
        const auto draft = draftFrom(variables);
        QVERIFY(!draft);
        QCOMPARE(int(draft.error().kind), kind);
    }
};

QTEST_APPLESS_MAIN(TestEnvironment)
#include "tst_environment.moc"
