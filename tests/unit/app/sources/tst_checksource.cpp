#include "app/sources/checksource.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace app::sources;
using Kind = SavedSource::Kind;
using Field = SourceField;
using Problem = SourceProblem;

namespace {

SourceDraft cloud()
{
    return {{.kind = Kind::GrafanaCloud,
             .name = u"Cloud"_s,
             .address = u"https://tempo-prod-04-eu.grafana.net/tempo"_s,
             .user = u"123456"_s},
            u"glc_abc"_s};
}

SourceDraft tempo()
{
    return {{.kind = Kind::Tempo, .name = u"Lab"_s, .address = u"http://tempo.lan:3200"_s}, {}};
}

SourceDraft grafana()
{
    return {{.kind = Kind::Grafana, .name = u"G"_s, .address = u"https://shop.grafana.net"_s},
            u"glsa_abc"_s};
}

template <typename Edit>
SourceDraft with(SourceDraft draft, Edit edit)
{
    edit(draft);
    return draft;
}

SourceDraft at(SourceDraft draft, const char *address)
{
    draft.source.address = QString::fromLatin1(address);
    return draft;
}

} // namespace

class TestCheckSource : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void takes_data();
    void takes();
    void finds_data();
    void finds();
    void knowsTheNames();
};

void TestCheckSource::takes_data()
{
    QTest::addColumn<SourceDraft>("draft");
    QTest::newRow("Grafana Cloud") << cloud();
    QTest::newRow("a Tempo that asks for nothing") << tempo();
    QTest::newRow("a Grafana") << grafana();
    QTest::newRow("a stack") << with(
        cloud(), [](SourceDraft &draft) { draft.source.stack = u"https://shop.grafana.net"_s; });
    QTest::newRow("blanks around") << at(cloud(), " tempo-prod-04-eu.grafana.net \n");
    QTest::newRow("a stored secret") << with(cloud(), [](SourceDraft &draft) {
        draft.secret.clear();
        draft.source.secretEntry = u"source/a/b"_s;
    });
    QTest::newRow("another host for Grafana Cloud") << at(cloud(), "http://127.0.0.1:9/tempo");
}

void TestCheckSource::takes()
{
    QFETCH(SourceDraft, draft);
    QVERIFY(findingsFor(draft, {}).isEmpty());
}

void TestCheckSource::finds_data()
{
    QTest::addColumn<SourceDraft>("draft");
    QTest::addColumn<SourceFinding>("finding");
    const auto row = [](const char *rule, const SourceDraft &draft, Field field, Problem problem,
                        bool isWarning = false) {
        QTest::newRow(rule) << draft << SourceFinding{field, problem, isWarning};
    };
    const auto stack = [](const char *address) {
        auto draft = cloud();
        draft.source.stack = QString::fromLatin1(address);
        return draft;
    };
    row("no address of a stack", stack("my stack"), Field::Stack, Problem::NotAUrl);
    row("the portal for a stack", stack("https://grafana.com/orgs/x"), Field::Stack,
        Problem::PortalUrl);
    row("Tempo for a stack", stack("https://tempo-prod-04-eu.grafana.net/tempo"), Field::Stack,
        Problem::NotAStack);
    const auto user = [](SourceDraft draft, const QString &value) {
        draft.source.user = value;
        return draft;
    };
    const auto secret = [](SourceDraft draft, const QString &value) {
        draft.secret = value;
        return draft;
    };
    row("no name", with(tempo(), [](auto &one) { one.source.name = u" "_s; }), Field::Name,
        Problem::Empty);
    row("no address", at(tempo(), ""), Field::Address, Problem::Empty);
    row("no URL", at(tempo(), "ftp://a"), Field::Address, Problem::NotAUrl);
    row("a password in the URL", at(tempo(), "http://a:b@c"), Field::Address, Problem::NotAUrl);
    row("where spans are sent", at(cloud(), "https://otlp-gateway-prod-eu.grafana.net/otlp"),
        Field::Address, Problem::SendingUrl);
    row("a stack as Tempo", at(cloud(), "https://shop.grafana.net"), Field::Address,
        Problem::DashboardUrl);
    row("the portal", at(grafana(), "https://grafana.com/orgs/shop"), Field::Address,
        Problem::PortalUrl);
    row("logs", at(cloud(), "https://logs-prod-eu.grafana.net"), Field::Address,
        Problem::OtherSignalUrl);
    row("Tempo as a Grafana", at(grafana(), "https://tempo-prod-04-eu.grafana.net/tempo"),
        Field::Address, Problem::TempoUrl);
    row("Grafana Cloud in the clear", at(cloud(), "http://tempo-prod-04-eu.grafana.net/tempo"),
        Field::Address, Problem::SecretOverHttp);
    row("a Grafana in the clear", at(grafana(), "http://grafana.lan:3000"), Field::Address,
        Problem::SecretOverHttp, true);
    row("a password in the clear", secret(tempo(), u"pw"_s), Field::Address,
        Problem::SecretOverHttp, true);
    row("no user", user(cloud(), {}), Field::User, Problem::Empty);
    row("a stack's name as user", user(cloud(), u"shop"_s), Field::User, Problem::NotNumeric);
    row("a colon in the user", user(secret(at(tempo(), "localhost"), u"p"_s), u"a:b"_s),
        Field::User, Problem::NotAHeader);
    row("no token", secret(cloud(), {}), Field::Secret, Problem::Empty);
    row("a user without a password", user(tempo(), u"a"_s), Field::Secret, Problem::Empty);
    row("a service account's at Tempo", secret(cloud(), u"glsa_x"_s), Field::Secret,
        Problem::ServiceAccountToken);
    row("an access policy's at Grafana", secret(grafana(), u"glc_x"_s), Field::Secret,
        Problem::AccessPolicyToken);
    row("neither", secret(grafana(), u"eyJr"_s), Field::Secret, Problem::UnusualToken, true);
    row("a line break", secret(cloud(), u"glc_a\nb"_s), Field::Secret, Problem::NotAHeader);
    row("a tenant with a blank", with(tempo(), [](auto &one) { one.source.tenant = u"a b"_s; }),
        Field::Tenant, Problem::NotAHeader);
}

void TestCheckSource::finds()
{
    QFETCH(SourceDraft, draft);
    QFETCH(SourceFinding, finding);
    const auto findings = findingsFor(draft, {});
    QCOMPARE(findings.size(), 1);
    QCOMPARE(findings.first().field, finding.field);
    QCOMPARE(findings.first().problem, finding.problem);
    QCOMPARE(findings.first().isWarning, finding.isWarning);
    QCOMPARE(isTestable(findings), finding.isWarning);
}

void TestCheckSource::knowsTheNames()
{
    const SourceFinding taken{Field::Name, Problem::NameTaken};
    auto draft = tempo();
    draft.source.name = u"LOCAL"_s;
    QCOMPARE(findingsFor(draft, {}), {taken});
    auto saved = cloud().source;
    saved.id = QUuid::createUuid();
    draft.source.name = u"cloud"_s;
    QCOMPARE(findingsFor(draft, {saved}), {taken});
    draft.source.id = saved.id; // its own name
    QVERIFY(findingsFor(draft, {saved}).isEmpty());
}

QTEST_GUILESS_MAIN(TestCheckSource)
#include "tst_checksource.moc"
