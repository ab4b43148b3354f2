#include "app/broadcast/editor.h"
#include "app/broadcast/limits.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace app::broadcast;

class TestPaste : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fillsEverything_data();
    void fillsEverything();
    void fillsSome_data();
    void fillsSome();
    void isNone_data();
    void isNone();
    void keepsWhatTheTextDoesNotName();
};

namespace {

const QString gateway = u"https://otlp-gateway-prod-us-west-0.grafana.net"_s;
const QString basic = QString::fromLatin1("1497530:glc_eyJvIjoi"_ba.toBase64());

QString environment(const QString &form)
{
    QString text = form;
    return text.replace("{url}"_L1, gateway + u"/otlp"_s).replace("{basic}"_L1, basic);
}

} // namespace

void TestPaste::fillsEverything_data()
{
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const QString &form) {
        QTest::newRow(name) << environment(form);
    };
    row("the portal's block",
        u"export OTEL_EXPORTER_OTLP_PROTOCOL=\"http/protobuf\"\n"
        "export OTEL_EXPORTER_OTLP_ENDPOINT=\"{url}\"\n"
        "export OTEL_EXPORTER_OTLP_HEADERS=\"Authorization=Basic%20{basic}\"\n"_s);
    row("with a blank",
        u"export OTEL_EXPORTER_OTLP_ENDPOINT=\"{url}\"\n"
        "export OTEL_EXPORTER_OTLP_HEADERS=\"Authorization=Basic {basic}\""_s);
    row("Windows line ends",
        u"OTEL_EXPORTER_OTLP_ENDPOINT={url}\r\n"
        "OTEL_EXPORTER_OTLP_HEADERS=Authorization=Basic {basic}\r\n"_s);
    row("single quotes",
        u"export OTEL_EXPORTER_OTLP_ENDPOINT='{url}'\n"
        "export OTEL_EXPORTER_OTLP_HEADERS='authorization=Basic%20{basic}'"_s);
    row("comments",
        u"# my stack\n#export OTEL_EXPORTER_OTLP_ENDPOINT=https://old.example\n"
        "  OTEL_EXPORTER_OTLP_ENDPOINT={url}  # the gateway\n"
        "OTEL_EXPORTER_OTLP_HEADERS=Authorization=Basic%20{basic} # and the key"_s);
    row("several headers",
        u"OTEL_EXPORTER_OTLP_ENDPOINT={url}\n"
        "OTEL_EXPORTER_OTLP_HEADERS=X-Scope=1,Authorization=Basic%20{basic},a=b"_s);
    row("traces variables",
        u"OTEL_EXPORTER_OTLP_TRACES_ENDPOINT={url}/v1/traces\n"
        "OTEL_EXPORTER_OTLP_TRACES_HEADERS=Authorization=Basic%20{basic}"_s);
    row("PowerShell",
        u"$env:OTEL_EXPORTER_OTLP_ENDPOINT = \"{url}\"\n"
        "$env:OTEL_EXPORTER_OTLP_HEADERS = \"Authorization=Basic%20{basic}\""_s);
    row("cmd",
        u"set OTEL_EXPORTER_OTLP_ENDPOINT={url}\n"
        "set OTEL_EXPORTER_OTLP_HEADERS=Authorization=Basic%20{basic}"_s);
    row("YAML",
        u"    OTEL_EXPORTER_OTLP_ENDPOINT: \"{url}\"\n"
        "    OTEL_EXPORTER_OTLP_HEADERS: \"Authorization=Basic {basic}\""_s);
    row("YAML list",
        u"  - OTEL_EXPORTER_OTLP_ENDPOINT={url}\n"
        "  - \"OTEL_EXPORTER_OTLP_HEADERS=Authorization=Basic {basic}\""_s);
    row("docker",
        u"docker run -e OTEL_EXPORTER_OTLP_ENDPOINT={url} \\\n"
        "  -e \"OTEL_EXPORTER_OTLP_HEADERS=Authorization=Basic {basic}\" \\\n  image"_s);
    row("JSON",
        u"{ \"OTEL_EXPORTER_OTLP_ENDPOINT\": \"{url}\",\n"
        "  \"OTEL_EXPORTER_OTLP_HEADERS\": \"Authorization=Basic {basic}\" }"_s);
    row("curl -u", u"curl -X POST -u \"1497530:glc_eyJvIjoi\" {url}/v1/traces -d '{}'"_s);
    row("curl, joined and quoted",
        u"$ curl '{url}/v1/traces' --user='1497530:glc_eyJvIjoi' --data @trace.json"_s);
    row("curl -H",
        u"curl -i -H 'Content-Type: application/json' \\\n"
        "  -H \"Authorization: Basic {basic}\" \\\n  --url {url}/v1/traces"_s);
    row("curl with both in the URL", u"curl https://1497530:glc_eyJvIjoi@"_s + gateway.mid(8));
}

void TestPaste::fillsEverything()
{
    QFETCH(QString, text);
    const auto filled = filledFromPaste({}, text);
    QVERIFY(filled);
    QCOMPARE(filled->destination.baseUrl, gateway);
    QCOMPARE(filled->destination.instanceId, u"1497530"_s);
    QCOMPARE(filled->apiKey, u"glc_eyJvIjoi"_s);
}

void TestPaste::fillsSome_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("baseUrl");
    QTest::addColumn<QString>("instanceId");
    QTest::addColumn<QString>("apiKey");
    const QString none;
    QTest::newRow("a token") << u" glc_eyJvIjoi\n"_s << none << none << u"glc_eyJvIjoi"_s;
    QTest::newRow("a token in quotes")
        << u"\"glc_eyJvIjoi\""_s << none << none << u"glc_eyJvIjoi"_s;
    QTest::newRow("a gateway URL") << gateway + u"/otlp"_s << gateway << none << none;
    QTest::newRow("a whole traces URL")
        << gateway + u"/otlp/v1/traces"_s << gateway << none << none;
    QTest::newRow("a nested gateway URL")
        << u"https://otlp-gateway-prod-us-east-4.aws-us-east-4-1.grafana.net/otlp"_s
        << u"https://otlp-gateway-prod-us-east-4.aws-us-east-4-1.grafana.net"_s << none << none;
    QTest::newRow("a Collector's URL") << u"http://127.0.0.1:4318/v1/traces"_s
                                       << u"http://127.0.0.1:4318/v1/traces"_s << none << none;
    QTest::newRow("a Collector as general endpoint")
        << u"OTEL_EXPORTER_OTLP_ENDPOINT=http://localhost:4318"_s
        << u"http://localhost:4318/v1/traces"_s << none << none;
    QTest::newRow("headers only") << u"OTEL_EXPORTER_OTLP_HEADERS=Authorization=Basic%20"_s + basic
                                  << none << u"1497530"_s << u"glc_eyJvIjoi"_s;
    QTest::newRow("Bearer") << u"OTEL_EXPORTER_OTLP_HEADERS=Authorization=Bearer%20glc_a"_s << none
                            << none << u"glc_a"_s;
    QTest::newRow("curl without credentials") << u"curl "_s + gateway << gateway << none << none;
}

void TestPaste::fillsSome()
{
    QFETCH(QString, text);
    const auto filled = filledFromPaste({}, text);
    QVERIFY(filled);
    QTEST(filled->destination.baseUrl, "baseUrl");
    QTEST(filled->destination.instanceId, "instanceId");
    QTEST(filled->apiKey, "apiKey");
}

void TestPaste::isNone_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << QString();
    QTest::newRow("prose") << u"please use the us-west gateway"_s;
    QTest::newRow("a number") << u"1497530"_s;
    QTest::newRow("a dashboard") << u"https://mystack.grafana.net"_s;
    QTest::newRow("the portal") << u"https://grafana.com/orgs/me/stacks/1497530"_s;
    QTest::newRow("Tempo") << u"https://tempo-prod-10-prod-us-west-0.grafana.net"_s;
    QTest::newRow("another service account token") << u"glsa_abc"_s;
    QTest::newRow("a block without values") << u"OTEL_EXPORTER_OTLP_PROTOCOL=http/protobuf"_s;
    QTest::newRow("everything commented") << u"# OTEL_EXPORTER_OTLP_ENDPOINT="_s + gateway;
    QTest::newRow("damaged base64") << u"OTEL_EXPORTER_OTLP_HEADERS=Authorization=Basic%20!!"_s;
    QTest::newRow("not curl") << u"curly -u 1:glc_a https://example.com"_s;
    QTest::newRow("too long") << u"glc_"_s + u"a"_s.repeated(limits::pastedLength);
}

void TestPaste::isNone()
{
    QFETCH(QString, text);
    QVERIFY(!filledFromPaste({}, text));
}

void TestPaste::keepsWhatTheTextDoesNotName()
{
    Draft draft;
    draft.destination.name = u"Mine"_s;
    draft.destination.instanceId = u"7"_s;
    draft.destination.privacyMode = true;
    draft.apiKey = u"glc_old"_s;
    Draft expected = draft;
    expected.destination.baseUrl = gateway;
    QCOMPARE(filledFromPaste(draft, gateway), expected);
}

QTEST_GUILESS_MAIN(TestPaste)
#include "tst_paste.moc"
