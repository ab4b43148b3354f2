#include "app/gateway/savedgateway.h"
#include "tests/support/fakesecretstore.h"

#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace app::gateway;
using namespace Qt::StringLiterals;

/// What may be kept of calls, from the settings to the routing.
class TstSavedKeeping : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_settings =
            std::make_unique<QSettings>(m_dir->filePath(u"settings.ini"_s), QSettings::IniFormat);
        m_routing.reset();
    }

    void contentIsKeptUnlessAPersonSaysNo()
    {
        auto saved = open();
        QVERIFY(m_routing->keeping.withContent);
        QVERIFY(!m_routing->keeping.redaction);
        saved->settings().keepsContent.set(false);
        QVERIFY2(!m_routing->keeping.withContent, "at once");
    }

    void anUpstreamCanBeLeftOut()
    {
        auto saved = open();
        QVERIFY(saved->setUpstreams(
            {{u"a"_s, QUrl(u"https://a.test"_s)},
             {.name = u"b"_s, .baseUrl = QUrl(u"https://b.test"_s), .keepsContent = false}}));
        QVERIFY(m_routing->targets.first()->keepsContent);
        QVERIFY(!m_routing->targets.last()->keepsContent);
        QVERIFY(!open()->upstreams().last().keepsContent);
    }

    void rulesAreFoundAgainAndUsedAtOnce()
    {
        auto saved = open();
        QVERIFY(saved->setRedactionRules({{R"(\d+)", "#"}, {"(a)(b)", R"(\2\1)"}}));
        std::string text = "ab 12";
        m_routing->keeping.redaction->apply(text);
        QCOMPARE(text, std::string("ba #"));
        saved = open();
        QCOMPARE(saved->redactionRules().size(), std::size_t(2));
        QCOMPARE(saved->redactionRules().back().replacement, std::string(R"(\2\1)"));
        QVERIFY(saved->setRedactionRules({}));
        QVERIFY(!m_routing->keeping.redaction);
    }

    void aRuleThatCannotBeUsedIsNotSaved()
    {
        auto saved = open();
        QVERIFY(!saved->setRedactionRules({{"(", "#"}}));
        QVERIFY(!saved->setRedactionRules({{"a", R"(\1)"}}));
        QVERIFY(saved->redactionRules().empty());
    }

    void damagedRulesKeepContentOut_data()
    {
        QTest::addColumn<QString>("stored");
        QTest::newRow("not JSON") << u"{"_s;
        QTest::newRow("no list") << u"{}"_s;
        QTest::newRow("no pattern") << u"[{}]"_s;
        QTest::newRow("a pattern of another engine") << u"[{\"pattern\":\"(?=a)\"}]"_s;
    }
    void damagedRulesKeepContentOut()
    {
        QFETCH(QString, stored);
        m_settings->setValue(u"gateway/redaction"_s, stored);
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"redaction"_s));
        const auto saved = open();
        QVERIFY(!m_routing->keeping.withContent);
    }

private:
    std::unique_ptr<SavedGateway> open()
    {
        auto saved = std::make_unique<SavedGateway>(*m_settings, m_secrets);
        connect(saved.get(), &SavedGateway::resolved, this,
                [this](const auto &routing) { m_routing = routing; });
        saved->resolve();
        return saved;
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<QSettings> m_settings;
    tests::FakeSecretStore m_secrets;
    std::shared_ptr<const Routing> m_routing;
};

QTEST_GUILESS_MAIN(TstSavedKeeping)
#include "tst_savedkeeping.moc"
