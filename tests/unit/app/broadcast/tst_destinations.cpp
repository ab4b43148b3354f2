#include "app/broadcast/destinations.h"
#include "tests/support/fakesecretstore.h"

#include <QFile>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace app::broadcast;
using app::Error;

class TestDestinations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void isEmptyAndOffAtFirst();
    void savesTheKeyFirst();
    void writesNoSecretIntoTheSettings();
    void trimsWhatWasTyped();
    void keepsTheOrder();
    void editsInPlace();
    void keepsTheStoredKey();
    void keepsAKeyInMemoryUntilQuit();
    void movesAKeyFromTheKeychainToMemory();
    void readsAKeyOnce();
    void noticesALostKey();
    void removesSettingsThenKey();
    void switchesOneDestination();
    void switchesEverything();
    void leavesOutWhatIsDamaged();

private:
    app::Result<Destination> save(const Draft &draft, bool inMemory = false);
    app::Result<QString> apiKey(const QUuid &id);
    void restart();

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<tests::FakeSecretStore> m_secrets;
    std::unique_ptr<Destinations> m_destinations;
};

namespace {

const QString canary = u"glc_CANARY"_s;

Draft draftNamed(const QString &name)
{
    Draft draft;
    draft.destination.name = name;
    draft.destination.baseUrl = u"https://otlp-gateway-prod-us-west-0.grafana.net"_s;
    draft.destination.instanceId = u"1497530"_s;
    draft.apiKey = canary;
    return draft;
}

/// What QFuture::result() would do, without blocking the event loop that the answer needs.
template <typename T>
T waited(QFuture<T> future)
{
    return QTest::qWaitFor([&] { return future.isFinished(); }) && future.resultCount() > 0
        ? future.result()
        : T(app::fail(Error::Kind::Internal, "no answer came"));
}

} // namespace

void TestDestinations::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_secrets = std::make_unique<tests::FakeSecretStore>();
    restart();
}

void TestDestinations::cleanup()
{
    m_destinations.reset();
    m_settings.reset();
}

void TestDestinations::restart()
{
    m_destinations.reset();
    m_settings =
        std::make_unique<QSettings>(m_folder->filePath(u"settings.ini"_s), QSettings::IniFormat);
    m_destinations = std::make_unique<Destinations>(*m_settings, *m_secrets);
}

app::Result<Destination> TestDestinations::save(const Draft &draft, bool inMemory)
{
    return waited(m_destinations->save(draft, inMemory));
}

app::Result<QString> TestDestinations::apiKey(const QUuid &id)
{
    return waited(m_destinations->apiKey(id));
}

void TestDestinations::isEmptyAndOffAtFirst()
{
    QVERIFY(!m_destinations->isEnabled());
    QVERIFY(m_destinations->all().isEmpty());
    QCOMPARE(m_secrets->calls, QStringList());
}

void TestDestinations::savesTheKeyFirst()
{
    m_secrets->holds = true;
    const QSignalSpy changed(m_destinations.get(), &Destinations::changed);
    auto future = m_destinations->save(draftNamed(u"Grafana Cloud"_s));
    QCOMPARE(m_secrets->calls.size(), 1);
    QVERIFY(m_secrets->calls.first().startsWith("write destination/"_L1));
    QVERIFY(m_settings->allKeys().isEmpty());

    m_secrets->release();
    const auto saved = waited(future);
    QVERIFY(saved);
    QVERIFY(!saved->id.isNull());
    QCOMPARE(m_destinations->all(), QList<Destination>{*saved});
    QCOMPARE(m_secrets->secrets.value(apiKeyEntry(saved->id)), canary);
    QCOMPARE(changed.size(), 1);
    QVERIFY(m_destinations->hasStoredKey(saved->id));
}

void TestDestinations::writesNoSecretIntoTheSettings()
{
    QVERIFY(save(draftNamed(u"one"_s)));
    QVERIFY(save(draftNamed(u"two"_s), true));
    m_settings->sync();
    QFile file(m_settings->fileName());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();
    QVERIFY(text.contains("1497530"));
    QVERIFY(!text.contains("CANARY"));
}

void TestDestinations::trimsWhatWasTyped()
{
    Draft draft = draftNamed(u" mine "_s);
    draft.destination.baseUrl += u"/ \n"_s;
    draft.destination.instanceId = u" 7 "_s;
    draft.apiKey = u" "_s + canary + u"\n"_s;
    const auto saved = save(draft);
    QVERIFY(saved);
    QCOMPARE(saved->name, u"mine"_s);
    QCOMPARE(saved->baseUrl, u"https://otlp-gateway-prod-us-west-0.grafana.net/"_s);
    QCOMPARE(saved->instanceId, u"7"_s);
    QCOMPARE(m_secrets->secrets.value(apiKeyEntry(saved->id)), canary);
}

void TestDestinations::keepsTheOrder()
{
    const QStringList names = {u"c"_s, u"a"_s, u"d"_s, u"b"_s};
    for (const QString &name : names)
        QVERIFY(save(draftNamed(name)));
    const auto before = m_destinations->all();
    restart();
    QCOMPARE(m_destinations->all(), before);
    QStringList order;
    for (const Destination &destination : m_destinations->all())
        order << destination.name;
    QCOMPARE(order, names);
}

void TestDestinations::editsInPlace()
{
    const auto first = save(draftNamed(u"first"_s));
    QVERIFY(save(draftNamed(u"second"_s)));
    Draft edited{*first, u"glc_new"_s};
    edited.destination.name = u"renamed"_s;
    edited.destination.privacyMode = true;
    QVERIFY(save(edited));
    restart();
    QCOMPARE(m_destinations->all().size(), 2);
    QCOMPARE(m_destinations->all().first(), edited.destination);
    QCOMPARE(apiKey(first->id), u"glc_new"_s);
}

void TestDestinations::keepsTheStoredKey()
{
    const auto saved = save(draftNamed(u"a"_s));
    m_secrets->calls.clear();
    Draft edited{*saved, {}};
    edited.destination.name = u"b"_s;
    QVERIFY(save(edited));
    QCOMPARE(m_secrets->calls, QStringList());
    QCOMPARE(apiKey(saved->id), canary);
    restart();
    QVERIFY(m_destinations->hasStoredKey(saved->id));
    QCOMPARE(apiKey(saved->id), canary);
}

void TestDestinations::keepsAKeyInMemoryUntilQuit()
{
    const auto saved = save(draftNamed(u"a"_s), true);
    QVERIFY(saved);
    QCOMPARE(m_secrets->calls, QStringList());
    QVERIFY(m_destinations->hasStoredKey(saved->id));
    QCOMPARE(apiKey(saved->id), canary);
    restart();
    QCOMPARE(m_destinations->all(), QList<Destination>{*saved});
    QVERIFY(!m_destinations->hasStoredKey(saved->id));
    QCOMPARE(apiKey(saved->id).error().kind, Error::Kind::NotFound);
    QCOMPARE(m_secrets->calls, QStringList());
}

void TestDestinations::movesAKeyFromTheKeychainToMemory()
{
    const auto saved = save(draftNamed(u"a"_s));
    QVERIFY(save({*saved, u"glc_new"_s}, true));
    QVERIFY(m_secrets->secrets.isEmpty());
    QCOMPARE(apiKey(saved->id), u"glc_new"_s);
}

void TestDestinations::readsAKeyOnce()
{
    const auto saved = save(draftNamed(u"a"_s));
    restart();
    m_secrets->calls.clear();
    QCOMPARE(apiKey(saved->id), canary);
    QCOMPARE(apiKey(saved->id), canary);
    QCOMPARE(m_secrets->calls, QStringList{u"read "_s + apiKeyEntry(saved->id)});
}

void TestDestinations::noticesALostKey()
{
    const auto saved = save(draftNamed(u"a"_s));
    m_secrets->secrets.clear();
    restart();
    const QSignalSpy changed(m_destinations.get(), &Destinations::changed);
    QVERIFY(m_destinations->hasStoredKey(saved->id));
    QCOMPARE(apiKey(saved->id).error().kind, Error::Kind::NotFound);
    QVERIFY(!m_destinations->hasStoredKey(saved->id));
    QCOMPARE(apiKey(saved->id).error().kind, Error::Kind::NotFound);
    QCOMPARE(changed.size(), 1);

    QVERIFY(save({*saved, canary}));
    QVERIFY(m_destinations->hasStoredKey(saved->id));
}

void TestDestinations::removesSettingsThenKey()
{
    const auto kept = save(draftNamed(u"a"_s));
    const auto removed = save(draftNamed(u"b"_s));
    m_secrets->holds = true;
    auto future = m_destinations->remove(removed->id);
    QCOMPARE(m_destinations->all(), QList<Destination>{*kept});
    QVERIFY(m_secrets->secrets.contains(apiKeyEntry(removed->id)));
    m_secrets->release();
    QVERIFY(waited(future));
    QVERIFY(!m_secrets->secrets.contains(apiKeyEntry(removed->id)));
    QCOMPARE(apiKey(removed->id).error().kind, Error::Kind::NotFound);
    QVERIFY(waited(m_destinations->remove(removed->id)));
    restart();
    QCOMPARE(m_destinations->all(), QList<Destination>{*kept});
}

void TestDestinations::switchesOneDestination()
{
    const auto saved = save(draftNamed(u"a"_s));
    const QSignalSpy changed(m_destinations.get(), &Destinations::changed);
    m_destinations->setDestinationEnabled(saved->id, false);
    m_destinations->setDestinationEnabled(saved->id, false);
    m_destinations->setDestinationEnabled(QUuid::createUuid(), false);
    QCOMPARE(changed.size(), 1);
    restart();
    QVERIFY(!m_destinations->all().first().enabled);
    QVERIFY(m_destinations->hasStoredKey(saved->id));
}

void TestDestinations::switchesEverything()
{
    const QSignalSpy changed(m_destinations.get(), &Destinations::changed);
    m_destinations->setEnabled(true);
    QCOMPARE(changed.size(), 1);
    restart();
    QVERIFY(m_destinations->isEnabled());
}

void TestDestinations::leavesOutWhatIsDamaged()
{
    const auto saved = save(draftNamed(u"a"_s));
    const QString id = saved->id.toString(QUuid::WithoutBraces);
    m_settings->setValue("destinations/order"_L1,
                         QStringList{u"no id"_s, id, QUuid::createUuid().toString(), id});
    restart();
    QCOMPARE(m_destinations->all(), QList<Destination>{*saved});
}

QTEST_GUILESS_MAIN(TestDestinations)
#include "tst_destinations.moc"
