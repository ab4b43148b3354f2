#include "app/gateway/savedgateway.h"
#include "tests/support/fakesecretstore.h"

#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace app::gateway;
using namespace Qt::StringLiterals;
using tests::FakeSecretStore;

namespace {

Upstream upstream(const QString &name, bool usesStoredKey = true)
{
    return {name, QUrl(u"https://a.test"_s), UpstreamKind::OpenAi, usesStoredKey};
}

} // namespace

/// Keys of upstreams on their way to the keychain and out of it; when gateway keys were used.
class TstSavedKeys : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_settings =
            std::make_unique<QSettings>(m_dir->filePath(u"settings.ini"_s), QSettings::IniFormat);
        m_secrets = FakeSecretStore();
        m_saved = std::make_unique<SavedGateway>(*m_settings, m_secrets);
        QVERIFY(m_saved->setUpstreams({upstream(u"other"_s, false)}));
    }

    void theKeyGoesToTheKeychainFirst()
    {
        m_secrets.writeFailure = app::Error{app::Error::Kind::Unauthorized, "locked", {}};
        QCOMPARE(saved({}, upstream(u"a"_s), u"canary"_s), app::Error::Kind::Unauthorized);
        QCOMPARE(m_saved->upstreams().size(), 1);
        m_secrets.writeFailure.reset();
        QVERIFY(!saved({}, upstream(u"a"_s), u"canary"_s));
        QCOMPARE(m_saved->upstreams().size(), 2);
        QCOMPARE(m_secrets.secrets,
                 (QHash<QString, QString>{{u"upstream/a/api_key"_s, u"canary"_s}}));
    }

    void anUpstreamThatNeedsAKeyIsNotSavedWithoutOne()
    {
        QCOMPARE(saved({}, upstream(u"a"_s), {}), app::Error::Kind::Invalid);
        QVERIFY(!saved({}, upstream(u"a"_s), u"canary"_s));
        QVERIFY2(!saved(u"a"_s, upstream(u"a"_s), {}), "the one that is there counts");
    }

    void aRenamedUpstreamTakesItsKeyAlong()
    {
        QVERIFY(!saved({}, upstream(u"a"_s), u"canary"_s));
        QVERIFY(!saved(u"a"_s, upstream(u"b"_s), {}));
        QCOMPARE(m_secrets.secrets,
                 (QHash<QString, QString>{{u"upstream/b/api_key"_s, u"canary"_s}}));
        QCOMPARE(m_saved->upstreams().last().name, u"b"_s);
    }

    void aKeyThatIsNoLongerUsedLeavesTheKeychain_data()
    {
        QTest::addColumn<bool>("isRemoved");
        QTest::newRow("the upstream is removed") << true;
        QTest::newRow("callers bring their own") << false;
    }
    void aKeyThatIsNoLongerUsedLeavesTheKeychain()
    {
        QFETCH(bool, isRemoved);
        QVERIFY(!saved({}, upstream(u"a"_s), u"canary"_s));
        if (isRemoved)
            QVERIFY(m_saved->removeUpstream(u"a"_s));
        else
            QVERIFY(!saved(u"a"_s, upstream(u"a"_s, false), {}));
        QVERIFY(m_secrets.secrets.isEmpty());
        QVERIFY(!m_saved->hasApiKey(u"a"_s));
    }

    void anUpstreamWithoutAKeyNeverAsksTheKeychain()
    {
        QVERIFY(!saved({}, upstream(u"a"_s, false), {}));
        QVERIFY(!saved(u"a"_s, upstream(u"b"_s, false), {}));
        QVERIFY(m_saved->removeUpstream(u"b"_s));
        QCOMPARE(m_secrets.calls, QStringList());
    }

    void theDefaultIsTheFirst()
    {
        QVERIFY(!saved({}, upstream(u"a"_s, false), {}));
        QVERIFY(m_saved->makeDefault(u"a"_s));
        QCOMPARE(m_saved->upstreams().first().name, u"a"_s);
        QVERIFY(!m_saved->makeDefault(u"nobody"_s));
    }

    void theLastUpstreamStays()
    {
        QVERIFY(!m_saved->removeUpstream(u"other"_s));
        QVERIFY(!m_saved->removeUpstream(u"nobody"_s));
        QCOMPARE(m_saved->upstreams().size(), 1);
    }

    void aUseIsKeptToTheMinute_data()
    {
        QTest::addColumn<int>("secondsLater");
        QTest::addColumn<int>("keptSeconds");
        QTest::newRow("the first one") << 0 << 0;
        QTest::newRow("within the minute") << 59 << 0;
        QTest::newRow("a minute later") << 60 << 60;
    }
    void aUseIsKeptToTheMinute()
    {
        QFETCH(int, secondsLater);
        QFETCH(int, keptSeconds);
        QVERIFY(m_saved->addKey(u"laptop"_s));
        QVERIFY(!m_saved->keys().first().lastUsedAt.isValid());
        const auto hash = m_saved->keys().first().hash;
        const auto first = QDateTime::fromString(u"2026-01-02T03:04:05Z"_s, Qt::ISODate);
        m_saved->noteUses({{hash, first}});
        m_saved->noteUses({{hash, first.addSecs(secondsLater)}, {"unknown", first}});
        QCOMPARE(m_saved->keys().first().lastUsedAt, first.addSecs(keptSeconds));
    }

private:
    std::optional<app::Error::Kind> saved(const QString &former, const Upstream &wanted,
                                          const QString &key)
    {
        auto saving = m_saved->saveUpstream(former, wanted, key);
        if (!QTest::qWaitFor([&saving] { return saving.isFinished(); }))
            qFatal("saving did not end");
        const auto result = saving.result();
        return result ? std::nullopt : std::optional(result.error().kind);
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<QSettings> m_settings;
    FakeSecretStore m_secrets;
    std::unique_ptr<SavedGateway> m_saved;
};

QTEST_GUILESS_MAIN(TstSavedKeys)
#include "tst_savedkeys.moc"
