#include "app/sources/grafanalinks.h"
#include "tests/support/spans.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <QUrlQuery>

using namespace app;
using namespace app::sources;
using namespace Qt::StringLiterals;

namespace {

const GrafanaPages pages{QUrl(u"https://grafana.example/sub"_s), u"uid1"_s};
constexpr UnixNano second = 1'000'000'000;
const store::TimeRange range{1'700'000'000 * second, 1'700'000'060 * second};

QJsonObject paneOf(const QUrl &url)
{
    const auto panes = QUrlQuery(url).queryItemValue(u"panes"_s, QUrl::FullyDecoded);
    return QJsonDocument::fromJson(panes.toUtf8()).object()["q1"_L1].toObject();
}

QStringList valuesOf(const QUrl &url, const QString &name)
{
    return QUrlQuery(url).allQueryItemValues(name, QUrl::FullyDecoded);
}

SavedSource saved(SavedSource::Kind kind)
{
    return {.kind = kind, .name = u"Lab"_s, .address = u"https://tempo.example"_s};
}

} // namespace

/// Links to Grafana's pages, and the line for a shell.
class TestGrafanaLinks : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void onlyAGrafanaHasPages();
    void aStackHasPagesWhereItsAddressIsKnown();
    void leadsToExplore();
    void anOpenRangeIsTheLastHour();
    void leadsToATraceInExplore();
    void leadsToDrilldown_data();
    void leadsToDrilldown();
    void drilldownCannotSayAll_data();
    void drilldownCannotSayAll();
    void leadsToATraceInDrilldown();
    void curlHidesTheSecret_data();
    void curlHidesTheSecret();
};

void TestGrafanaLinks::onlyAGrafanaHasPages()
{
    QVERIFY(!pagesOf(saved(SavedSource::Kind::Tempo)));
    auto grafana = saved(SavedSource::Kind::Grafana);
    grafana.address = u"https://stack.grafana.net/explore?left=1"_s;
    QVERIFY(!pagesOf(grafana)); // which of its data sources?
    grafana.dataSource = u"uid1"_s;
    QCOMPARE(pagesOf(grafana)->grafana, QUrl(u"https://stack.grafana.net"_s));
}

void TestGrafanaLinks::aStackHasPagesWhereItsAddressIsKnown()
{
    auto cloud = saved(SavedSource::Kind::GrafanaCloud);
    QVERIFY(!pagesOf(cloud));
    cloud.stack = u"shop.grafana.net/explore"_s;
    QCOMPARE(pagesOf(cloud)->grafana, QUrl(u"https://shop.grafana.net"_s));
    QCOMPARE(pagesOf(cloud)->dataSource, u"grafanacloud-traces"_s);
}

void TestGrafanaLinks::leadsToExplore()
{
    const auto url = exploreQuery(pages, R"({ name = "a & b+c #1" })", range);
    QCOMPARE(url.path(), u"/sub/explore"_s);
    QCOMPARE(valuesOf(url, u"schemaVersion"_s), QStringList{u"1"_s});
    const auto pane = paneOf(url);
    QCOMPARE(pane["datasource"_L1].toString(), u"uid1"_s);
    const auto query = pane["queries"_L1].toArray().first().toObject();
    QCOMPARE(query["query"_L1].toString(), uR"({ name = "a & b+c #1" })"_s);
    QCOMPARE(query["queryType"_L1].toString(), u"traceql"_s);
    QCOMPARE(query["datasource"_L1]["uid"_L1].toString(), u"uid1"_s);
    QCOMPARE(pane["range"_L1]["from"_L1].toString(), u"1700000000000"_s);
    QCOMPARE(pane["range"_L1]["to"_L1].toString(), u"1700000060000"_s);
}

void TestGrafanaLinks::anOpenRangeIsTheLastHour()
{
    const auto told = paneOf(exploreQuery(pages, "{ }", {}))["range"_L1];
    QCOMPARE(told["from"_L1].toString(), u"now-1h"_s);
    QCOMPARE(told["to"_L1].toString(), u"now"_s);
}

void TestGrafanaLinks::leadsToATraceInExplore()
{
    const auto pane = paneOf(exploreTrace(pages, tests::traceId(10), tests::spanId(11), range));
    QCOMPARE(pane["queries"_L1].toArray().first()["query"_L1].toString(),
             u"0000000000000000000000000000000a"_s);
    QCOMPARE(pane["panelsState"_L1]["trace"_L1]["spanId"_L1].toString(), u"000000000000000b"_s);
    QCOMPARE(pane["range"_L1]["from"_L1].toString(), u"1699998200000"_s); // half an hour before
}

void TestGrafanaLinks::leadsToDrilldown_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QStringList>("filters");
    QTest::addColumn<QStringList>("metric");
    QTest::newRow("all") << u"{ }"_s << QStringList() << QStringList();
    QTest::newRow("comparisons") << u"{ resource.service.name = \"shop\" && name =~ \"GET.*\" }"_s
                                 << QStringList{u"resource.service.name|=|shop"_s,
                                                u"span:name|=~|GET.*"_s}
                                 << QStringList();
    QTest::newRow("errors") << u"{ status = error && span.n > 3 }"_s << QStringList{u"span.n|>|3"_s}
                            << QStringList{u"errors"_s};
}

void TestGrafanaLinks::leadsToDrilldown()
{
    QFETCH(QString, query);
    QFETCH(QStringList, filters);
    QFETCH(QStringList, metric);
    const auto url = drilldownQuery(pages, query.toStdString(), range);
    QVERIFY(url);
    QCOMPARE(url->path(), u"/sub/a/grafana-exploretraces-app/explore"_s);
    QCOMPARE(valuesOf(*url, u"var-ds"_s), QStringList{u"uid1"_s});
    QCOMPARE(valuesOf(*url, u"var-filters"_s), filters);
    QCOMPARE(valuesOf(*url, u"var-metric"_s), metric);
}

void TestGrafanaLinks::drilldownCannotSayAll_data()
{
    QTest::addColumn<QString>("query");
    for (const auto *query :
         {"{ name = \"a\" || name = \"b\" }", "{ !(name = \"a\") }", "{ .foo = 1 }",
          "{ name = \"a|b\" }", "{ } >> { }", "{ } | count() > 2", "{ } | rate()", "{ no query"})
        QTest::newRow(query) << QString::fromLatin1(query);
}

void TestGrafanaLinks::drilldownCannotSayAll()
{
    QFETCH(QString, query);
    QVERIFY(!drilldownQuery(pages, query.toStdString(), range));
}

void TestGrafanaLinks::leadsToATraceInDrilldown()
{
    const auto url = drilldownTrace(pages, tests::traceId(10), range);
    QCOMPARE(valuesOf(url, u"traceId"_s), QStringList{u"0000000000000000000000000000000a"_s});
}

void TestGrafanaLinks::curlHidesTheSecret_data()
{
    QTest::addColumn<SavedSource>("source");
    QTest::addColumn<QString>("line");
    const auto rest = u" -H 'Accept: text/plain, */*' '%1/api/echo'"_s;
    auto tempo = saved(SavedSource::Kind::Tempo);
    QTest::newRow("nobody") << tempo << u"curl -sS"_s + rest.arg(u"https://tempo.example"_s);
    tempo.secretEntry = u"source/1/secret"_s;
    tempo.tenant = u"it's"_s;
    QTest::newRow("bearer and tenant")
        << tempo
        << uR"(curl -sS -H "Authorization: Bearer $TOKEN" -H 'X-Scope-OrgID: it'\''s')"_s
            + rest.arg(u"https://tempo.example"_s);
    auto cloud = saved(SavedSource::Kind::GrafanaCloud);
    cloud.user = u"1234"_s;
    QTest::newRow("basic") << cloud
                           << uR"(curl -sS -u '1234:'"$TOKEN")"_s
            + rest.arg(u"https://tempo.example/tempo"_s);
}

void TestGrafanaLinks::curlHidesTheSecret()
{
    QFETCH(SavedSource, source);
    QFETCH(QString, line);
    QCOMPARE(curlOf(source, echoRequest()), line);
}

QTEST_APPLESS_MAIN(TestGrafanaLinks)
#include "tst_grafanalinks.moc"
