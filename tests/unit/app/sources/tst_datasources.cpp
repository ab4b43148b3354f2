#include "app/sources/datasources.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace app::sources;
using Kind = app::Error::Kind;

namespace {

const DataSource loki{u"l"_s, u"Logs"_s, u"loki"_s, true};
const DataSource lab{u"t1"_s, u"Lab"_s, u"tempo"_s, false};
const DataSource shop{u"t2"_s, u"Shop"_s, u"tempo"_s, true};
const DataSource cloud{u"t3"_s, u"grafanacloud-shop-traces"_s, u"tempo"_s, false};

} // namespace

class TestDataSources : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void reads_data();
    void reads();
    void chooses_data();
    void chooses();
    void explains_data();
    void explains();
};

void TestDataSources::reads_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("isRead");
    QTest::addColumn<QList<DataSource>>("found");
    const QList<DataSource> both{lab, loki};
    QTest::newRow("the list, Tempo first")
        << R"([{"id":1,"uid":"l","name":"Logs","type":"loki","isDefault":true},
               {"id":2,"uid":"t1","name":"Lab","type":"tempo"}])"_ba
        << true << both;
    QTest::newRow("the settings of the pages")
        << R"({"datasources":{"Logs":{"uid":"l","name":"Logs","type":"loki","isDefault":true},
               "Lab":{"uid":"t1","name":"Lab","type":"tempo"}}})"_ba
        << true << both;
    QTest::newRow("without a uid")
        << R"([{"name":"x","type":"tempo"}])"_ba << true << QList<DataSource>();
    QTest::newRow("none") << "[]"_ba << true << QList<DataSource>();
    QTest::newRow("something else") << R"({"message":"x"})"_ba << false << QList<DataSource>();
    QTest::newRow("no JSON") << "<html>"_ba << false << QList<DataSource>();
}

void TestDataSources::reads()
{
    QFETCH(QByteArray, body);
    QFETCH(bool, isRead);
    QFETCH(QList<DataSource>, found);
    const auto read = dataSourcesFrom({body.constData(), std::size_t(body.size())});
    QCOMPARE(bool(read), isRead);
    QCOMPARE(read.value_or(QList<DataSource>()), found);
}

void TestDataSources::chooses_data()
{
    QTest::addColumn<QList<DataSource>>("all");
    QTest::addColumn<QString>("wanted");
    QTest::addColumn<QString>("uid");
    QTest::newRow("by uid") << QList{loki, lab, shop} << u"t1"_s << u"t1"_s;
    QTest::newRow("by name") << QList{loki, lab, shop} << u"Shop"_s << u"t2"_s;
    QTest::newRow("the only one") << QList{loki, lab} << QString() << u"t1"_s;
    QTest::newRow("the stack's own") << QList{lab, shop, cloud} << QString() << u"t3"_s;
    QTest::newRow("the default") << QList{lab, shop} << QString() << u"t2"_s;
}

void TestDataSources::chooses()
{
    QFETCH(QList<DataSource>, all);
    QFETCH(QString, wanted);
    QFETCH(QString, uid);
    const auto chosen = chosenFrom(all, wanted);
    QVERIFY2(chosen, chosen ? "" : chosen.error().detail.c_str());
    QCOMPARE(chosen->uid, uid);
}

void TestDataSources::explains_data()
{
    QTest::addColumn<QList<DataSource>>("all");
    QTest::addColumn<QString>("wanted");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("words");
    auto second = lab;
    second.uid = u"t4"_s;
    QTest::newRow("another type") << QList{loki, lab} << u"Logs"_s << Kind::Invalid
                                  << u"Logs is of type loki"_s;
    QTest::newRow("what there is")
        << QList{loki, lab} << u"Logs"_s << Kind::Invalid << u"choose one of: Lab"_s;
    QTest::newRow("no such one") << QList{loki, lab} << u"x"_s << Kind::NotFound
                                 << u"no data source x; of Tempo it has: Lab"_s;
    QTest::newRow("no Tempo") << QList{loki} << QString() << Kind::NotFound << u"type tempo"_s;
    QTest::newRow("several") << QList{lab, second} << QString() << Kind::NotFound << u"several"_s;
}

void TestDataSources::explains()
{
    QFETCH(QList<DataSource>, all);
    QFETCH(QString, wanted);
    QFETCH(Kind, kind);
    QFETCH(QString, words);
    const auto chosen = chosenFrom(all, wanted);
    QVERIFY(!chosen);
    QCOMPARE(chosen.error().kind, kind);
    QVERIFY2(QString::fromStdString(chosen.error().detail).contains(words),
             chosen.error().detail.c_str());
}

QTEST_GUILESS_MAIN(TestDataSources)
#include "tst_datasources.moc"
