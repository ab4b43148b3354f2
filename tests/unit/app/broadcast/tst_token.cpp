#include "app/broadcast/token.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace app::broadcast;

class TestToken : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void says_data();
    void says();
    void isNone_data();
    void isNone();
    void comparesRegions_data();
    void comparesRegions();
};

namespace {

QString tokenOf(const QByteArray &json) { return u"glc_"_s + QString::fromLatin1(json.toBase64()); }

} // namespace

void TestToken::says_data()
{
    QTest::addColumn<QString>("token");
    QTest::addColumn<QString>("organisation");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("region");
    QTest::newRow("complete") << tokenOf(R"({"o":"12","n":"writer","k":"s3","m":{"r":"us"}})")
                              << u"12"_s << u"writer"_s << u"us"_s;
    QTest::newRow("organisation as number")
        << tokenOf(R"({"o":12,"n":"w","k":"s3","m":{"r":"prod-eu-west-2"}})") << u"12"_s << u"w"_s
        << u"prod-eu-west-2"_s;
    QTest::newRow("no region") << tokenOf(R"({"o":"12","n":"w","k":"s3"})") << u"12"_s << u"w"_s
                               << QString();
    const QByteArray json = R"({"o":"12","n":"wr","k":"s3","m":{"r":"us"}})";
    QTest::newRow("no padding") << u"glc_"_s
            + QString::fromLatin1(json.toBase64(QByteArray::OmitTrailingEquals))
                                << u"12"_s << u"wr"_s << u"us"_s;
}

void TestToken::says()
{
    QFETCH(QString, token);
    const auto info = tokenInfo(token);
    QVERIFY(info);
    QTEST(info->organisation, "organisation");
    QTEST(info->name, "name");
    QTEST(info->region, "region");
}

void TestToken::isNone_data()
{
    QTest::addColumn<QString>("token");
    QTest::newRow("empty") << QString();
    QTest::newRow("prefix only") << u"glc_"_s;
    QTest::newRow("other prefix") << u"glsa_eyJvIjoi"_s;
    QTest::newRow("no base64") << u"glc_!!!!"_s;
    QTest::newRow("cut off")
        << tokenOf(R"({"o":"12","n":"writer","k":"s3","m":{"r":"us"}})").left(30);
    QTest::newRow("an array") << tokenOf("[1]");
    QTest::newRow("no key inside") << tokenOf(R"({"o":"12"})");
    QTest::newRow("too long") << tokenOf("{\"k\":\"" + QByteArray(5000, 'x') + "\"}");
}

void TestToken::isNone()
{
    QFETCH(QString, token);
    QVERIFY(!tokenInfo(token));
}

void TestToken::comparesRegions_data()
{
    QTest::addColumn<QString>("token");
    QTest::addColumn<QString>("host");
    QTest::addColumn<bool>("areApart");
    QTest::newRow("same") << u"prod-us-west-0"_s << u"prod-us-west-0"_s << false;
    QTest::newRow("short and long") << u"us"_s << u"prod-us-west-0"_s << false;
    QTest::newRow("cloud in the name") << u"us-azure"_s << u"prod-us-central-7"_s << false;
    QTest::newRow("other area") << u"eu"_s << u"prod-us-west-0"_s << true;
    QTest::newRow("other area, long") << u"prod-eu-west-2"_s << u"prod-us-west-0"_s << true;
    QTest::newRow("other slug") << u"prod-us-east-0"_s << u"prod-us-west-0"_s << true;
    QTest::newRow("token silent") << QString() << u"prod-us-west-0"_s << false;
    QTest::newRow("host silent") << u"us"_s << QString() << false;
}

void TestToken::comparesRegions()
{
    QFETCH(QString, token);
    QFETCH(QString, host);
    QTEST(areRegionsApart(token, host), "areApart");
}

QTEST_GUILESS_MAIN(TestToken)
#include "tst_token.moc"
