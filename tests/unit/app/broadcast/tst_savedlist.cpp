#include "app/broadcast/destinationjson.h"
#include "app/broadcast/savedlist.h"

#include <QFile>
#include <QJsonDocument>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace app::broadcast;

namespace {

/// As the first version wrote it.
const char *firstVersion = "[broadcast]\n"
                           "enabled=true\n"
                           "\n"
                           "[destinations]\n"
                           "order=11111111-2222-3333-4444-555555555555\n"
                           "11111111-2222-3333-4444-555555555555\\type=grafana-cloud\n"
                           "11111111-2222-3333-4444-555555555555\\name=Grafana Cloud\n"
                           "11111111-2222-3333-4444-555555555555\\enabled=true\n"
                           "11111111-2222-3333-4444-555555555555\\base_url=https://"
                           "otlp-gateway-prod-us-west-0.grafana.net\n"
                           "11111111-2222-3333-4444-555555555555\\instance_id=1497530\n"
                           "11111111-2222-3333-4444-555555555555\\privacy_mode=true\n"
                           "11111111-2222-3333-4444-555555555555\\key_in_keychain=true\n"
                           "\n";

/// Something else than usual everywhere.
Destination unusual()
{
    Destination one;
    one.id = QUuid::createUuid();
    one.type = u"langfuse"_s;
    one.name = u"Tracés, \"tout\"; 50%"_s;
    one.enabled = false;
    one.isPaused = true;
    one.baseUrl = u"https://a.example"_s;
    one.instanceId = u"7"_s;
    one.values = {{u"public_key"_s, u"pk, \"1\""_s}};
    one.headers = {{u"X-Team"_s, u"search"_s, false}, {u"X-Secret"_s, {}, true}};
    one.tls = {u"/a.pem"_s, u"/b.pem"_s, u"/c.key"_s};
    one.wire = Destination::Wire::Protobuf;
    one.isCompressed = false;
    one.privacyMode = true;
    one.timeoutMs = 5;
    one.longestWaitHours = 6;
    one.mostWaitingRequests = 7;
    one.rules.samplingRate = 0.25;
    one.rules.apiKeyNames = {"prod", "a=b"};
    one.rules.filter = {
        false,
        {{FilterGroup::Logic::Or,
          {{FilterRule::Field::TotalCost, FilterRule::Operator::Gt, 0.5},
           {FilterRule::Field::Model, FilterRule::Operator::Regex, std::string("^gpt")},
           {FilterRule::Field::UserId, FilterRule::Operator::NotExists, {}}}}}};
    one.rules.profile = Profile::Both;
    one.rules.longestValueBytes = 2048;
    one.rules.attributes = {AttributeList::Mode::AllButThese, {"user.*"}};
    return one;
}

} // namespace

/// Destinations in settings and as JSON.
class TestSavedList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAListOfTheFirstVersion()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(u"settings.ini"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(firstVersion);
        file.close();
        const auto all = readSaved(QSettings(file.fileName(), QSettings::IniFormat));
        QCOMPARE(all.size(), 1);
        Destination expected;
        expected.id = QUuid(u"11111111-2222-3333-4444-555555555555"_s);
        expected.name = u"Grafana Cloud"_s;
        expected.baseUrl = u"https://otlp-gateway-prod-us-west-0.grafana.net"_s;
        expected.instanceId = u"1497530"_s;
        expected.privacyMode = true;
        QCOMPARE(all.front().destination, expected);
        QCOMPARE(all.front().inKeychain, QSet<QString>{apiKeyField()});
        QCOMPARE(expected.rules, OutgoingRules{}); // nothing else leaves than before
    }

    void keepsEverything()
    {
        QTemporaryDir folder;
        const auto path = folder.filePath(u"settings.ini"_s);
        const Saved saved{unusual(), {apiKeyField(), headerSecret(u"X-Secret"_s)}};
        QSettings settings(path, QSettings::IniFormat);
        QVERIFY(writeSaved(settings, {}, {saved}));
        QCOMPARE(readSaved(QSettings(path, QSettings::IniFormat)), QList<Saved>{saved});
        auto plain = saved;
        plain.destination = {};
        plain.destination.id = saved.destination.id;
        plain.inKeychain = {};
        QVERIFY(writeSaved(settings, {saved}, {plain}));
        QCOMPARE(readSaved(settings), QList<Saved>{plain});
        QVERIFY(settings.allKeys().filter(u"/more"_s).isEmpty());
    }

    void comesAcrossAsJson()
    {
        auto expected = unusual();
        const auto json = QJsonDocument(toJson(expected)).toJson();
        const auto read = destinationFrom(QJsonDocument::fromJson(json).object());
        QVERIFY(read);
        expected.id = {};
        QCOMPARE(*read, expected);
    }

    void refuses_data();
    void refuses()
    {
        QFETCH(QByteArray, json);
        const auto read = destinationFrom(QJsonDocument::fromJson(json).object());
        QVERIFY(!read);
        QCOMPARE(read.error().kind, app::Error::Kind::Invalid);
    }
};

void TestSavedList::refuses_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("rate 0") << R"({"samplingRate":0})"_ba;
    QTest::newRow("rate too low") << R"({"samplingRate":0.00009})"_ba;
    QTest::newRow("rate too high") << R"({"samplingRate":1.1})"_ba;
    QTest::newRow("unknown field")
        << R"({"filterRules":{"groups":[{"rules":[{"field":"colour","operator":"equals"}]}]}})"_ba;
    QTest::newRow("unknown operator")
        << R"({"filterRules":{"groups":[{"rules":[{"field":"model","operator":"is"}]}]}})"_ba;
    QTest::newRow("bad expression")
        << R"({"filterRules":{"groups":[{"rules":[{"field":"model","operator":"regex","value":"("}]}]}})"_ba;
    QTest::newRow("unknown profile") << R"({"attributeProfile":"mine"})"_ba;
    QTest::newRow("unknown list") << R"({"attributes":{"mode":"some"}})"_ba;
    QTest::newRow("unknown encoding") << R"({"encoding":"xml"})"_ba;
}

QTEST_APPLESS_MAIN(TestSavedList)
#include "tst_savedlist.moc"
