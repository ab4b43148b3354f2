#include "app/gateway/savedgateway.h"
#include "tests/support/fakesecretstore.h"

#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace app::gateway;
using namespace Qt::StringLiterals;
using tests::FakeSecretStore;

/// Upstreams and keys, saved and found again.
class TstSavedGateway : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_secrets = FakeSecretStore();
    }

    void suggestsWhereNothingIsSaved()
    {
        auto settings = open();
        QCOMPARE(SavedGateway(*settings, m_secrets).upstreams(), suggestedUpstreams());
    }

    void findsUpstreamsAgain()
    {
        const QList<Upstream> wanted{
            {u"a"_s, QUrl(u"http://10.0.0.1:8000/v1"_s), UpstreamKind::Anthropic, true},
            {u"b"_s, QUrl(u"https://b.test"_s), UpstreamKind::OpenRouter, false}};
        {
            auto settings = open();
            QVERIFY(SavedGateway(*settings, m_secrets).setUpstreams(wanted));
        }
        auto settings = open();
        QCOMPARE(SavedGateway(*settings, m_secrets).upstreams(), wanted);
    }

    void refusesUpstreams_data()
    {
        QTest::addColumn<QStringList>("names");
        QTest::newRow("none") << QStringList();
        QTest::newRow("two of one name") << QStringList{u"a"_s, u"a"_s};
        QTest::newRow("bad name") << QStringList{u"a/b"_s};
    }
    void refusesUpstreams()
    {
        QFETCH(QStringList, names);
        QList<Upstream> wanted;
        for (const auto &name : names)
            wanted.append({name, QUrl(u"https://a.test"_s)});
        auto settings = open();
        SavedGateway saved(*settings, m_secrets);
        QVERIFY(!saved.setUpstreams(wanted));
        QCOMPARE(saved.upstreams(), suggestedUpstreams());
    }

    void showsAKeyOnce()
    {
        QByteArray key;
        {
            auto settings = open();
            SavedGateway saved(*settings, m_secrets);
            key = *saved.addKey(u" laptop "_s);
            QVERIFY(!saved.addKey(u"laptop"_s));
            QVERIFY(!saved.addKey({}));
        }
        QFile file(path());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains(key));
        auto settings = open();
        SavedGateway again(*settings, m_secrets);
        const auto keys = again.keys();
        const auto *found = findKey(keys, key);
        QVERIFY(found);
        QCOMPARE(found->name, u"laptop"_s);
        QVERIFY(found->createdAt.isValid());
        QVERIFY(again.revokeKey(u"laptop"_s));
        QVERIFY(!again.revokeKey(u"laptop"_s));
        QVERIFY(again.keys().isEmpty());
    }

    void resolvesAtOnceAndAgainWithStoredKeys()
    {
        m_secrets.holds = true;
        m_secrets.secrets[u"upstream/a/api_key"_s] = u"canary"_s;
        auto settings = open();
        SavedGateway saved(*settings, m_secrets);
        QList<QByteArray> keys;
        connect(&saved, &SavedGateway::resolved, this,
                [&](const auto &routing) { keys.append(routing->targets.first()->apiKey); });
        QVERIFY(
            saved.setUpstreams({{u"a"_s, QUrl(u"https://a.test"_s), UpstreamKind::OpenAi, true}}));
        QCOMPARE(keys, QList<QByteArray>{QByteArray()});
        m_secrets.release();
        QTRY_COMPARE(keys.size(), 2);
        QCOMPARE(keys.last(), "canary");
        QFile file(path());
        QVERIFY(!file.open(QIODevice::ReadOnly) || !file.readAll().contains("canary"));
    }

    void prefersWhatTheCommandLineSays()
    {
        auto settings = open();
        SavedGateway saved(*settings, m_secrets);
        saved.preferUpstream({u"ollama"_s, QUrl(u"http://127.0.0.1:9"_s)});
        QCOMPARE(saved.upstreams().first().baseUrl.port(), 9);
        QCOMPARE(saved.upstreams().size(), suggestedUpstreams().size());
        QVERIFY(saved.settings().upstreams.get().isEmpty());
    }

private:
    QString path() const { return m_dir->filePath(u"settings.ini"_s); }
    std::unique_ptr<QSettings> open()
    {
        return std::make_unique<QSettings>(path(), QSettings::IniFormat);
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    FakeSecretStore m_secrets;
};

QTEST_GUILESS_MAIN(TstSavedGateway)
#include "tst_savedgateway.moc"
