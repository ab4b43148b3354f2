#include "app/broadcast/destinationtype.h"
#include "app/broadcast/editor.h"
#include "app/broadcast/recipe.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace app::broadcast;
using app::otlp::Encoding;

namespace {

/// Every field filled in; secrets apart.
Draft filled(const DestinationType &type)
{
    Draft draft{.destination = newDestination(type), .apiKey = {}};
    for (const auto &field : type.fields) {
        if (field.isSecret)
            draft.apiKey = u"secret"_s;
        else if (draft.destination.value(field.key).isEmpty())
            draft.destination.setValue(field.key,
                                       field.check == FieldSpec::Check::Address
                                               || field.check == FieldSpec::Check::GrafanaAddress
                                           ? field.placeholder
                                           : u"7"_s);
    }
    return draft;
}

QByteArray headersOf(const Endpoint &endpoint)
{
    QByteArray text;
    for (const auto &[name, value] : endpoint.headers)
        text += name + ": " + value + '\n';
    return text;
}

QByteArray basic(const QByteArray &pair)
{
    return "Authorization: Basic " + pair.toBase64() + '\n';
}

} // namespace

class TestDestinationType : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sends_data();
    void sends();
    void hasARowForEach();
    void speaksEveryLanguage();
    void leavesOutWhatIsNotFilledIn();
    void appends_data();
    void appends();
    void validates_data();
    void validates();
    void sendsOwnHeaders();
    void addsToTheResource();
    void refusesABadFile_data();
    void refusesABadFile();
};

void TestDestinationType::sends_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QByteArray>("headers");
    QTest::addColumn<bool>("isProtobuf");
    const auto row = [](const char *id, const QString &url, const QByteArray &headers,
                        bool isProtobuf) { QTest::newRow(id) << url << headers << isProtobuf; };
    const auto bearer = "Authorization: Bearer secret\n"_ba;
    row("grafana-cloud", u"https://otlp-gateway-prod-us-west-0.grafana.net/otlp/v1/traces"_s,
        basic("7:secret"), false);
    row("otel-collector", u"http://localhost:4318/v1/traces"_s, {}, false);
    row("grafana-tempo", u"http://localhost:4318/v1/traces"_s,
        basic("7:secret") + "X-Scope-OrgID: 7\n", true);
    row("langfuse", u"https://us.cloud.langfuse.com/api/public/otel/v1/traces"_s, basic("7:secret"),
        false);
    row("arize-phoenix", u"http://localhost:6006/v1/traces"_s, bearer, true);
    row("langsmith", u"https://api.smith.langchain.com/otel/v1/traces"_s,
        "x-api-key: secret\nLangsmith-Project: 7\nX-Tenant-Id: 7\n", true);
    row("honeycomb", u"https://api.honeycomb.io/v1/traces"_s,
        "x-honeycomb-team: secret\nx-honeycomb-dataset: 7\n", true);
    row("new-relic", u"https://otlp.nr-data.net/v1/traces"_s, "api-key: secret\n", true);
    row("datadog", u"https://otlp.datadoghq.com/v1/traces"_s,
        "dd-api-key: secret\ndd-otlp-source: llmobs\ndd-ml-app: 7\n", true);
    row("dash0", u"https://ingress.eu-west-1.aws.dash0.com/v1/traces"_s,
        bearer + "Dash0-Dataset: 7\n", true);
    row("axiom", u"https://api.axiom.co/v1/traces"_s, bearer + "X-Axiom-Dataset: 7\n", true);
    row("signoz", u"https://ingest.us.signoz.cloud/v1/traces"_s, "signoz-ingestion-key: secret\n",
        true);
    row("jaeger", u"http://localhost:4318/v1/traces"_s, {}, true);
    row("webhook", u"https://example.com/hooks/traces"_s, {}, false);
}

void TestDestinationType::sends()
{
    const auto *type = findDestinationType(QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY(type);
    const auto draft = filled(*type);
    const auto endpoint = endpointFor(draft.destination, draft.apiKey);
    QTEST(endpoint.url.toString(), "url");
    QTEST(headersOf(endpoint), "headers");
    QTEST(endpoint.encoding == Encoding::Protobuf, "isProtobuf");
}

void TestDestinationType::hasARowForEach()
{
    QCOMPARE(destinationTypes().size(), 14);
    QSet<QString> ids;
    for (const auto &type : destinationTypes())
        ids.insert(type.id);
    QCOMPARE(ids.size(), 14);
    QCOMPARE(destinationTypes().front().id, u"grafana-cloud"_s);
    QVERIFY(!findDestinationType(u"fax"_s));
}

void TestDestinationType::speaksEveryLanguage()
{
    for (const auto &type : destinationTypes()) {
        QList<Words> texts{type.summary};
        for (const auto &field : type.fields) {
            texts << field.label << field.help;
            for (const auto &option : field.options)
                texts << option.label;
        }
        for (const auto &text : texts) {
            QVERIFY2(!text.in(u"en"_s).isEmpty(), qPrintable(type.id));
            QVERIFY2(text.has(u"de"_s), qPrintable(type.id + u": "_s + text.in(u"en"_s)));
            QCOMPARE(text.in(u"fr"_s), text.in(u"en"_s));
        }
    }
}

void TestDestinationType::leavesOutWhatIsNotFilledIn()
{
    const auto *tempo = findDestinationType(u"grafana-tempo"_s);
    QCOMPARE(headersOf(endpointFor(newDestination(*tempo), QString())), ""_ba);
    Destination unknown;
    unknown.type = u"fax"_s;
    unknown.baseUrl = u"https://example.com"_s;
    QVERIFY(endpointFor(unknown, u"secret"_s).url.isEmpty());
}

void TestDestinationType::appends_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("url");
    const auto whole = u"https://a.example/api/otel/v1/traces"_s;
    QTest::newRow("host") << u"https://a.example"_s << whole;
    QTest::newRow("without a scheme") << u"a.example"_s << whole;
    QTest::newRow("slash") << u"https://a.example/"_s << whole;
    QTest::newRow("first part") << u"https://a.example/api"_s << whole;
    QTest::newRow("first two") << u"https://a.example/api/otel/"_s << whole;
    QTest::newRow("everything") << whole << whole;
    QTest::newRow("query and fragment") << u"https://a.example?a=1#b"_s << whole;
    QTest::newRow("below a path") << u"https://a.example/fuse"_s
                                  << u"https://a.example/fuse/api/otel/v1/traces"_s;
    QTest::newRow("another traces path")
        << u"https://a.example/x/v1/traces"_s << u"https://a.example/x/v1/traces"_s;
    QTest::newRow("no address") << u"nothing here"_s << QString();
}

void TestDestinationType::appends()
{
    QFETCH(QString, typed);
    QTEST(withPath(typed, u"/api/otel/v1/traces"_s).toString(), "url");
}

void TestDestinationType::validates_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("value");
    QTest::addColumn<int>("problem");
    const auto row = [](const char *name, const QString &type, const QString &field,
                        const QString &value,
                        int problem) { QTest::newRow(name) << type << field << value << problem; };
    row("all is well", u"langfuse"_s, u"public_key"_s, u"pk-lf-1"_s, -1);
    row("a field that must not be empty", u"langfuse"_s, u"public_key"_s, {}, int(Problem::Empty));
    row("one that may be", u"grafana-tempo"_s, u"tenant"_s, {}, -1);
    row("a key that begins otherwise", u"langfuse"_s, u"api_key"_s, u"pk-lf-1"_s,
        int(Problem::UnusualStart));
    row("a line break in a header", u"axiom"_s, u"dataset"_s, u"a\nb"_s, int(Problem::NotAHeader));
    row("unencrypted to another machine", u"jaeger"_s, u"base_url"_s, u"http://jaeger.lan:4318"_s,
        int(Problem::HttpBeyondLoopback));
    row("a Collector behind a path of Tempo's", u"otel-collector"_s, u"base_url"_s,
        u"https://a.example/tempo"_s, -1);
    row("no address", u"webhook"_s, u"base_url"_s, u"here"_s + u" and there"_s,
        int(Problem::NotAUrl));
}

void TestDestinationType::validates()
{
    QFETCH(QString, type);
    QFETCH(QString, field);
    QFETCH(QString, value);
    QFETCH(int, problem);
    auto draft = filled(*findDestinationType(type));
    if (type == "langfuse"_L1)
        draft.apiKey = u"sk-lf-1"_s;
    if (field == apiKeyField())
        draft.apiKey = value;
    else
        draft.destination.setValue(field, value);
    const auto problems = validate(draft, QSet<QString>());
    auto concerned = problems;
    if (type == "axiom"_L1) // its key does not begin as one
        concerned.removeIf([](const FieldProblem &one) { return one.isWarning; });
    QCOMPARE(concerned.size(), problem < 0 ? 0 : 1);
    if (problem >= 0)
        QCOMPARE(int(concerned.front().problem), problem);
}

void TestDestinationType::sendsOwnHeaders()
{
    auto draft = filled(*findDestinationType(u"dash0"_s));
    draft.destination.headers = {{u"X-Team"_s, u"search"_s, false},
                                 {u"X-Secret"_s, {}, true},
                                 {u"authorization"_s, u"Token mine"_s, false},
                                 {u"X-Bad"_s, u"a\r\nX-Injected: 1"_s, false}};
    const auto endpoint =
        endpointFor(draft.destination,
                    Secrets{{apiKeyField(), u"secret"_s}, {headerSecret(u"X-Secret"_s), u"s3"_s}});
    QCOMPARE(headersOf(endpoint),
             "Dash0-Dataset: 7\nX-Team: search\nX-Secret: s3\nauthorization: Token mine\n");
    const auto problems = validate(draft, QSet<QString>());
    QVERIFY(std::any_of(problems.begin(), problems.end(), [](const FieldProblem &one) {
        return one.problem == Problem::NotAHeader && one.detail == "X-Bad"_L1;
    }));
}

void TestDestinationType::addsToTheResource()
{
    const auto draft = filled(*findDestinationType(u"arize-phoenix"_s));
    QCOMPARE(resourceAttributesFor(draft.destination),
             (app::trace::Attributes{{"openinference.project.name", "7"}}));
}

void TestDestinationType::refusesABadFile_data()
{
    QTest::addColumn<QByteArray>("json");
    const auto fields = R"("fields":[{"key":"base_url","label":"URL"}])"_ba;
    QTest::newRow("no JSON") << "{"_ba;
    QTest::newRow("no id") << "{\"name\":\"A\"," + fields + "}";
    QTest::newRow("no address") << R"({"id":"a","name":"A","fields":[]})"_ba;
    QTest::newRow("an unknown word") << R"({"id":"a","name":"A","wire":"xml",)" + fields + "}";
    QTest::newRow("a header of a field that is not there")
        << R"({"id":"a","name":"A","headers":[{"name":"X","value":"{key}"}],)" + fields + "}";
    QTest::newRow("a text without English")
        << R"({"id":"a","name":"A","summary":{"de":"A"},)" + fields + "}";
}

void TestDestinationType::refusesABadFile()
{
    QFETCH(QByteArray, json);
    const auto type = destinationTypeFrom(json);
    QVERIFY(!type);
    QVERIFY(!type.error().detail.empty());
}

QTEST_APPLESS_MAIN(TestDestinationType)
#include "tst_destinationtype.moc"
