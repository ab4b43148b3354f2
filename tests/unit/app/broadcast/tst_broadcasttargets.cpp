#include "app/broadcast/broadcasttargets.h"
#include "tests/support/fakesecretstore.h"

#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace app::broadcast;

class TestBroadcastTargets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void namesTheWantedBeforeAnyKeyIsRead();
    void wants_data();
    void wants();
    void givesAnAddressOnlyWithAKey_data();
    void givesAnAddressOnlyWithAKey();
    void readsAgainAfterAChange();
    void readsAgainOnceTheKeychainIsUnlocked();

private:
    void startAnew();
    void save(const QString &name, bool isEnabled);

    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<tests::FakeSecretStore> m_keychain;
    std::unique_ptr<Destinations> m_destinations;
    std::unique_ptr<BroadcastTargets> m_targets;
    QList<QList<Destination>> m_wanted;
    QList<QList<Target>> m_resolved;
};

void TestBroadcastTargets::init()
{
    m_directory = std::make_unique<QTemporaryDir>();
    m_settings =
        std::make_unique<QSettings>(m_directory->filePath(u"settings.ini"_s), QSettings::IniFormat);
    m_keychain = std::make_unique<tests::FakeSecretStore>();
    startAnew();
    m_destinations->setEnabled(true);
}

/// As a new start of the program: no key has been read yet.
void TestBroadcastTargets::startAnew()
{
    m_targets.reset();
    m_destinations = std::make_unique<Destinations>(*m_settings, *m_keychain);
    m_targets = std::make_unique<BroadcastTargets>(*m_destinations);
    connect(m_targets.get(), &BroadcastTargets::wanted, this,
            [this](const QList<Destination> &wanted) { m_wanted << wanted; });
    connect(m_targets.get(), &BroadcastTargets::resolved, this,
            [this](const QList<Target> &targets) { m_resolved << targets; });
    m_wanted.clear();
    m_resolved.clear();
}

void TestBroadcastTargets::cleanup()
{
    m_targets.reset();
    m_destinations.reset();
    m_keychain.reset();
    m_settings.reset();
    m_wanted.clear();
    m_resolved.clear();
}

void TestBroadcastTargets::save(const QString &name, bool isEnabled)
{
    const auto saved = m_destinations->save({.destination = {.name = name,
                                                             .enabled = isEnabled,
                                                             .baseUrl = u"http://127.0.0.1:1"_s,
                                                             .instanceId = u"1"_s},
                                             .apiKey = u"glc_key"_s});
    QTRY_VERIFY(saved.isFinished());
    QVERIFY(saved.result());
}

/// A keychain may ask the person and take minutes; what comes meanwhile has to wait for the destination.
void TestBroadcastTargets::namesTheWantedBeforeAnyKeyIsRead()
{
    save(u"A"_s, true);
    startAnew();
    m_keychain->holds = true;
    m_targets->resolve();
    QCOMPARE(m_wanted.size(), 1);
    QCOMPARE(m_wanted.front().value(0).name, u"A"_s);
    QVERIFY(m_resolved.isEmpty());
    m_keychain->release();
    QTRY_COMPARE(m_resolved.size(), 1);
    QCOMPARE(m_wanted.size(), 1);
}

void TestBroadcastTargets::wants_data()
{
    QTest::addColumn<bool>("isBroadcastOn");
    QTest::addColumn<bool>("isEnabled");
    QTest::addColumn<int>("wanted");
    QTest::newRow("both on") << true << true << 1;
    QTest::newRow("the destination is off") << true << false << 0;
    QTest::newRow("broadcast is off") << false << true << 0;
}

void TestBroadcastTargets::wants()
{
    QFETCH(bool, isBroadcastOn);
    QFETCH(bool, isEnabled);
    save(u"A"_s, isEnabled);
    m_destinations->setEnabled(isBroadcastOn);
    startAnew();
    m_targets->resolve();
    QTRY_COMPARE(m_resolved.size(), 1);
    QTEST(int(m_wanted.value(0).size()), "wanted");
    QTEST(int(m_resolved.value(0).size()), "wanted");
}

void TestBroadcastTargets::givesAnAddressOnlyWithAKey_data()
{
    QTest::addColumn<bool>("isReadable");
    QTest::newRow("key read") << true;
    QTest::newRow("key not readable") << false;
}

void TestBroadcastTargets::givesAnAddressOnlyWithAKey()
{
    QFETCH(bool, isReadable);
    save(u"A"_s, true);
    startAnew();
    if (!isReadable)
        m_keychain->readFailure = app::Error{app::Error::Kind::Unreachable, "no keychain", {}};
    m_targets->resolve();
    QTRY_COMPARE(m_resolved.size(), 1);
    QCOMPARE(m_resolved.front().size(), 1);
    QCOMPARE(!m_resolved.front().front().endpoint.url.isEmpty(), isReadable);
}

void TestBroadcastTargets::readsAgainAfterAChange()
{
    save(u"A"_s, true);
    save(u"B"_s, true);
    startAnew();
    m_targets->resolve();
    QTRY_COMPARE(m_resolved.size(), 1);
    QCOMPARE(m_resolved.front().size(), 2);
    m_destinations->setEnabled(false);
    QTRY_COMPARE(m_resolved.size(), 2);
    QVERIFY(m_resolved.back().isEmpty());
}

/// Whoever read the key: a connection test, say.
void TestBroadcastTargets::readsAgainOnceTheKeychainIsUnlocked()
{
    save(u"A"_s, true);
    startAnew();
    m_keychain->readFailure = app::Error{app::Error::Kind::Unauthorized, "locked", {}};
    m_targets->resolve();
    QTRY_COMPARE(m_resolved.size(), 1);
    QVERIFY(m_resolved.front().front().endpoint.url.isEmpty());
    m_keychain->readFailure.reset();
    const auto read = m_destinations->secrets(m_destinations->all().front().id);
    QTRY_COMPARE(m_resolved.size(), 2);
    QVERIFY(!m_resolved.back().front().endpoint.url.isEmpty());
}

QTEST_GUILESS_MAIN(TestBroadcastTargets)
#include "tst_broadcasttargets.moc"
