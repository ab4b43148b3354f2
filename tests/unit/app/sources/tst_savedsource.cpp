#include "app/sources/savedsource.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace app::sources;
using Kind = SavedSource::Kind;

/// What of a saved source becomes an address, headers and a line in the settings.
class TestSavedSource : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void findsTheAddress_data();
    void findsTheAddress();
    void signsIn_data();
    void signsIn();
    void comesBackFromSettings();
    void leavesOutWhatCannotBeRead_data();
    void leavesOutWhatCannotBeRead();
};

void TestSavedSource::findsTheAddress_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("base");
    const auto row = [](const char *rule, Kind kind, const char *typed, const char *base) {
        QTest::newRow(rule) << kind << QString::fromLatin1(typed) << QString::fromLatin1(base);
    };
    const auto cloud = "https://tempo-prod-04-eu.grafana.net/tempo";
    row("as it is", Kind::GrafanaCloud, cloud, cloud);
    row("without /tempo", Kind::GrafanaCloud, "https://tempo-prod-04-eu.grafana.net", cloud);
    row("without a scheme", Kind::GrafanaCloud, "tempo-prod-04-eu.grafana.net/", cloud);
    row("with a question", Kind::GrafanaCloud,
        "https://tempo-prod-04-eu.grafana.net/tempo/api/search?q=x", cloud);
    row("a Tempo at a root", Kind::Tempo, "http://tempo.lan:3200/", "http://tempo.lan:3200");
    row("a Tempo in a folder", Kind::Tempo, "https://a.example/obs/tempo/api/echo",
        "https://a.example/obs/tempo");
    row("loopback needs no scheme", Kind::Tempo, "localhost:3200", "http://localhost:3200");
    row("no address", Kind::Tempo, "tempo lan", "");
    row("credentials in it", Kind::Tempo, "https://me:secret@a.example", "");
    const auto proxy = "https://shop.grafana.net/api/datasources/proxy/uid/a%2Fb%20c";
    row("behind a stack", Kind::Grafana, "https://shop.grafana.net", proxy);
    row("behind a page of it", Kind::Grafana, "https://shop.grafana.net/d/abc/board?orgId=1",
        proxy);
    row("behind a Grafana in a folder", Kind::Grafana, "https://a.example/grafana/explore?panes=x",
        "https://a.example/grafana/api/datasources/proxy/uid/a%2Fb%20c");
}

void TestSavedSource::findsTheAddress()
{
    QFETCH(Kind, kind);
    QFETCH(QString, typed);
    QFETCH(QString, base);
    const SavedSource source{.kind = kind, .address = typed, .dataSource = u"a/b c"_s};
    QCOMPARE(baseOf(source).toString(QUrl::FullyEncoded), base);
}

void TestSavedSource::signsIn_data()
{
    QTest::addColumn<SavedSource>("source");
    QTest::addColumn<QString>("secret");
    QTest::addColumn<QByteArray>("headers");
    const SavedSource tempo{.kind = Kind::Tempo, .address = u"http://localhost"_s};
    const auto with = [](SavedSource source, QString SavedSource::*member, const QString &value) {
        source.*member = value;
        return source;
    };
    const auto basic = "Authorization: Basic " + QByteArray("12:pw").toBase64() + '\n';
    QTest::newRow("nobody") << tempo << QString() << QByteArray();
    QTest::newRow("a bearer") << tempo << u"pw"_s << QByteArray("Authorization: Bearer pw\n");
    QTest::newRow("a user") << with(tempo, &SavedSource::user, u"12"_s) << u"pw"_s << basic;
    QTest::newRow("a tenant") << with(tempo, &SavedSource::tenant, u"team-a"_s) << QString()
                              << QByteArray("X-Scope-OrgID: team-a\n");
    QTest::newRow("Grafana Cloud")
        << SavedSource{.kind = Kind::GrafanaCloud, .user = u"12"_s} << u"pw"_s << basic;
    QTest::newRow("Grafana is never told the user")
        << SavedSource{.kind = Kind::Grafana, .user = u"12"_s} << u"pw"_s
        << QByteArray("Authorization: Bearer pw\n");
}

void TestSavedSource::signsIn()
{
    QFETCH(SavedSource, source);
    QFETCH(QString, secret);
    QFETCH(QByteArray, headers);
    QByteArray found;
    for (const auto &[name, value] : accessTo({source, secret}).headers)
        found += name + ": " + value + '\n';
    QCOMPARE(found, headers);
}

void TestSavedSource::comesBackFromSettings()
{
    const QList<SavedSource> all{
        {.id = QUuid::createUuid(),
         .kind = Kind::GrafanaCloud,
         .name = u"Work \"é\""_s,
         .address = u"tempo-prod-04-eu.grafana.net"_s,
         .user = u"12"_s,
         .secretEntry = u"source/a/b"_s},
        {.id = QUuid::createUuid(), .kind = Kind::Tempo, .name = u"Lab"_s, .tenant = u"t"_s},
        {.id = QUuid::createUuid(), .kind = Kind::Grafana, .dataSource = u"uid"_s}};
    QCOMPARE(savedSourcesFrom(toJson(all)), all);
}

void TestSavedSource::leavesOutWhatCannotBeRead_data()
{
    QTest::addColumn<QString>("json");
    QTest::newRow("nothing") << QString();
    QTest::newRow("no list") << u"{}"_s;
    QTest::newRow("no id") << uR"([{"kind":"tempo"}])"_s;
    QTest::newRow("an unknown kind")
        << uR"([{"id":"7c9b6ef4-3b0e-4f7d-8f6e-0d6d6b6f0a11","kind":"loki"}])"_s;
    QTest::newRow("cut off") << uR"([{"id":"7c9b6ef4-3b0e-4f7d-8f6e-0d6d6b6f0a11",)"_s;
}

void TestSavedSource::leavesOutWhatCannotBeRead()
{
    QFETCH(QString, json);
    QVERIFY(savedSourcesFrom(json).isEmpty());
}

QTEST_GUILESS_MAIN(TestSavedSource)
#include "tst_savedsource.moc"
