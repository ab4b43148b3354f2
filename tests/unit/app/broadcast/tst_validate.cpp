#include "app/broadcast/editor.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace app::broadcast;

class TestValidate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void accepts_data();
    void accepts();
    void refuses_data();
    void refuses();
    void warns_data();
    void warns();
    void keepsTheStoredKey();
    void reportsEveryField();
};

namespace {

QString tokenFor(const QByteArray &region)
{
    const QByteArray json = R"({"o":"1","n":"w","k":"secret","m":{"r":")" + region + R"("}})";
    return u"glc_"_s + QString::fromLatin1(json.toBase64());
}

Draft goodDraft()
{
    Draft draft;
    draft.destination.name = u"Grafana Cloud"_s;
    draft.destination.baseUrl = u"https://otlp-gateway-prod-us-west-0.grafana.net"_s;
    draft.destination.instanceId = u"1497530"_s;
    draft.apiKey = tokenFor("us");
    return draft;
}

Draft withUrl(const QString &url)
{
    Draft draft = goodDraft();
    draft.destination.baseUrl = url;
    return draft;
}
Draft withKey(const QString &key)
{
    Draft draft = goodDraft();
    draft.apiKey = key;
    return draft;
}
Draft withInstance(const QString &id)
{
    Draft draft = goodDraft();
    draft.destination.instanceId = id;
    return draft;
}

} // namespace

void TestValidate::accepts_data()
{
    QTest::addColumn<Draft>("draft");
    QTest::newRow("the guide's example") << goodDraft();
    QTest::newRow("with /otlp") << withUrl(
        u"https://otlp-gateway-prod-us-west-0.grafana.net/otlp"_s);
    QTest::newRow("nested host") << withUrl(
        u"https://otlp-gateway-prod-us-east-4.aws-us-east-4-1.grafana.net"_s);
    QTest::newRow("a Collector on loopback") << withUrl(u"http://127.0.0.1:4318"_s);
    QTest::newRow("localhost by name") << withUrl(u"http://localhost:4318/v1/traces"_s);
    QTest::newRow("IPv6 loopback") << withUrl(u"http://[::1]:4318"_s);
    QTest::newRow("another host over https") << withUrl(u"https://otlp.example.com"_s);
    QTest::newRow("blanks around the number") << withInstance(u" 12 "_s);
    QTest::newRow("blanks around the key") << withKey(u" "_s + tokenFor("us") + u"\n"_s);
}

void TestValidate::accepts()
{
    QFETCH(Draft, draft);
    QCOMPARE(validate(draft, false), QList<FieldProblem>());
}

void TestValidate::refuses_data()
{
    QTest::addColumn<Draft>("draft");
    QTest::addColumn<Field>("field");
    QTest::addColumn<Problem>("problem");
    const auto row = [](const char *name, const Draft &draft, Field field, Problem problem) {
        QTest::newRow(name) << draft << field << problem;
    };
    Draft nameless = goodDraft();
    nameless.destination.name = u"  "_s;
    row("no name", nameless, Field::Name, Problem::Empty);
    row("no URL", withUrl(u" "_s), Field::BaseUrl, Problem::Empty);
    row("no web address", withUrl(u"gateway, please"_s), Field::BaseUrl, Problem::NotAUrl);
    row("another scheme", withUrl(u"grpc://example.com:4317"_s), Field::BaseUrl, Problem::NotAUrl);
    row("password in the URL", withUrl(u"https://1:glc_x@example.com"_s), Field::BaseUrl,
        Problem::NotAUrl);
    row("http beyond loopback", withUrl(u"http://otlp-gateway-prod-us-west-0.grafana.net"_s),
        Field::BaseUrl, Problem::HttpBeyondLoopback);
    row("http to the local network", withUrl(u"http://192.168.1.5:4318"_s), Field::BaseUrl,
        Problem::HttpBeyondLoopback);
    row("http to a name like localhost", withUrl(u"http://localhost.example.com"_s), Field::BaseUrl,
        Problem::HttpBeyondLoopback);
    row("dashboard", withUrl(u"https://mystack.grafana.net"_s), Field::BaseUrl,
        Problem::DashboardUrl);
    row("portal", withUrl(u"https://grafana.com/orgs/me/stacks/1497530"_s), Field::BaseUrl,
        Problem::PortalUrl);
    row("tempo host", withUrl(u"https://tempo-prod-10-prod-us-west-0.grafana.net"_s),
        Field::BaseUrl, Problem::QueryUrl);
    row("tempo path", withUrl(u"https://example.com/tempo"_s), Field::BaseUrl, Problem::QueryUrl);
    row("logs", withUrl(u"https://logs-prod-012.grafana.net"_s), Field::BaseUrl,
        Problem::OtherSignalUrl);
    row("metrics", withUrl(u"https://prometheus-prod-24-prod-eu-west-2.grafana.net/api/prom"_s),
        Field::BaseUrl, Problem::OtherSignalUrl);
    row("no instance", withInstance({}), Field::InstanceId, Problem::Empty);
    row("a stack's name", withInstance(u"mystack"_s), Field::InstanceId, Problem::NotNumeric);
    row("number and key", withInstance(u"12:glc_x"_s), Field::InstanceId, Problem::NotNumeric);
    row("other digits", withInstance(u"١٢"_s), Field::InstanceId, Problem::NotNumeric);
    row("far too long", withInstance(u"1"_s.repeated(21)), Field::InstanceId, Problem::NotNumeric);
    row("no key", withKey({}), Field::ApiKey, Problem::Empty);
    row("service account token", withKey(u"glsa_abc"_s), Field::ApiKey,
        Problem::ServiceAccountToken);
    row("legacy key", withKey(u"eyJrIjoi"_s), Field::ApiKey, Problem::LegacyKey);
    row("no token", withKey(u"hunter2"_s), Field::ApiKey, Problem::NotAToken);
    row("two lines", withKey(u"glc_a\r\nX: y"_s), Field::ApiKey, Problem::NotAToken);
}

void TestValidate::refuses()
{
    QFETCH(Draft, draft);
    QFETCH(Field, field);
    QFETCH(Problem, problem);
    const FieldProblem expected{field, problem, {}, false};
    QCOMPARE(validate(draft, false), QList<FieldProblem>{expected});
}

void TestValidate::warns_data()
{
    QTest::addColumn<Draft>("draft");
    QTest::addColumn<FieldProblem>("problem");
    QTest::newRow("other area") << withKey(tokenFor("eu"))
                                << FieldProblem{Field::BaseUrl, Problem::RegionMismatch,
                                                u"eu / us"_s, true};
    QTest::newRow("other region in the area")
        << withKey(tokenFor("prod-us-east-0"))
        << FieldProblem{Field::BaseUrl, Problem::RegionMismatch,
                        u"prod-us-east-0 / prod-us-west-0"_s, true};
    QTest::newRow("token copied in part")
        << withKey(tokenFor("us").chopped(9))
        << FieldProblem{Field::ApiKey, Problem::NotAToken, {}, true};
}

void TestValidate::warns()
{
    QFETCH(Draft, draft);
    QFETCH(FieldProblem, problem);
    QCOMPARE(validate(draft, false), QList<FieldProblem>{problem});
}

void TestValidate::keepsTheStoredKey()
{
    QCOMPARE(validate(withKey({}), true), QList<FieldProblem>());
    const FieldProblem typed{Field::ApiKey, Problem::NotAToken, {}, false};
    QCOMPARE(validate(withKey(u"hunter2"_s), true), QList<FieldProblem>{typed});
}

void TestValidate::reportsEveryField()
{
    const auto problems = validate(Draft{}, false);
    QCOMPARE(problems.size(), 4);
    QCOMPARE(problems[0].field, Field::Name);
    QCOMPARE(problems[1].field, Field::BaseUrl);
    QCOMPARE(problems[2].field, Field::InstanceId);
    QCOMPARE(problems[3].field, Field::ApiKey);
}

QTEST_GUILESS_MAIN(TestValidate)
#include "tst_validate.moc"
