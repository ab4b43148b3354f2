#include "app/broadcast/destinations.h"
#include "tests/support/fakesecretstore.h"

#include <QDir>
#include <QFile>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace app::broadcast;
using app::Error;

/// Whatever fails while saving: settings, keychain and memory are as they were before.
class TestSaveFailures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void keychainRefusesANewOne();
    void keychainRefusesAChange_data();
    void keychainRefusesAChange();
    void settingsCannotBeWritten();
    void settingsCannotBeWrittenForANewOne();
    void settingsCannotBeWrittenWithTheKeyInMemory();
    void worksAgainOnceTheDiskDoes();
    void removingKeepsWhatCannotBeWritten();
    void reportsAKeyThatStays();
    void refuses_data();
    void refuses();
    void savesOneAtATime();

private:
    QStringList snapshot() const;
    void breakTheDisk();
    void repairTheDisk();

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<tests::FakeSecretStore> m_secrets;
    std::unique_ptr<Destinations> m_destinations;
    Destination m_saved;
};

namespace {

Draft draftNamed(const QString &name)
{
    Draft draft;
    draft.destination.name = name;
    draft.destination.baseUrl = u"https://otlp-gateway-prod-us-west-0.grafana.net"_s;
    draft.destination.instanceId = u"1497530"_s;
    draft.apiKey = u"glc_old"_s;
    return draft;
}

template <typename T>
T waited(QFuture<T> future)
{
    return QTest::qWaitFor([&] { return future.isFinished(); }) && future.resultCount() > 0
        ? future.result()
        : T(app::fail(Error::Kind::Internal, "no answer came"));
}

Draft changed(const Destination &destination)
{
    Draft draft{destination, u"glc_new"_s};
    draft.destination.name = u"renamed"_s;
    return draft;
}

} // namespace

void TestSaveFailures::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(QDir(m_folder->path()).mkdir(u"data"_s));
    m_settings = std::make_unique<QSettings>(m_folder->filePath(u"data/settings.ini"_s),
                                             QSettings::IniFormat);
    m_secrets = std::make_unique<tests::FakeSecretStore>();
    m_destinations = std::make_unique<Destinations>(*m_settings, *m_secrets);
    m_saved = *waited(m_destinations->save(draftNamed(u"first"_s)));
}

void TestSaveFailures::cleanup()
{
    m_destinations.reset();
    m_settings.reset();
}

/// Everything that must survive a failure, as text.
QStringList TestSaveFailures::snapshot() const
{
    QStringList lines;
    for (const QString &key : m_settings->allKeys())
        lines << key + u'=' + m_settings->value(key).toStringList().join(u',');
    for (auto entry = m_secrets->secrets.cbegin(); entry != m_secrets->secrets.cend(); ++entry)
        lines << entry.key() + u'=' + entry.value();
    for (const Destination &destination : m_destinations->all())
        lines << destination.name + u'=' + waited(m_destinations->apiKey(destination.id)).value();
    return lines;
}

/// A file stands where the folder was: this stops even a superuser.
void TestSaveFailures::breakTheDisk()
{
    QVERIFY(QDir(m_folder->filePath(u"data"_s)).removeRecursively());
    QFile file(m_folder->filePath(u"data"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
}

void TestSaveFailures::repairTheDisk()
{
    QVERIFY(QFile::remove(m_folder->filePath(u"data"_s)));
    QVERIFY(QDir(m_folder->path()).mkdir(u"data"_s));
}

void TestSaveFailures::keychainRefusesANewOne()
{
    const QStringList before = snapshot();
    const QSignalSpy signal(m_destinations.get(), &Destinations::changed);
    m_secrets->writeFailure = Error{Error::Kind::Unreachable, "no keychain", {}};
    const auto result = waited(m_destinations->save(draftNamed(u"second"_s)));
    QCOMPARE(result.error().kind, Error::Kind::Unreachable);
    QCOMPARE(snapshot(), before);
    QCOMPARE(signal.size(), 0);
}

void TestSaveFailures::keychainRefusesAChange_data()
{
    QTest::addColumn<Error::Kind>("kind");
    QTest::newRow("locked") << Error::Kind::Unauthorized;
    QTest::newRow("not there") << Error::Kind::Unreachable;
    QTest::newRow("too long") << Error::Kind::Full;
}

void TestSaveFailures::keychainRefusesAChange()
{
    QFETCH(Error::Kind, kind);
    const QStringList before = snapshot();
    m_secrets->writeFailure = Error{kind, "no", {}};
    const auto result = waited(m_destinations->save(changed(m_saved)));
    QCOMPARE(result.error().kind, kind);
    QCOMPARE(snapshot(), before);
}

void TestSaveFailures::settingsCannotBeWritten()
{
    const QStringList before = snapshot();
    breakTheDisk();
    const auto result = waited(m_destinations->save(changed(m_saved)));
    QCOMPARE(result.error().kind, Error::Kind::Full);
    QCOMPARE(snapshot(), before);
    QCOMPARE(m_secrets->secrets.value(apiKeyEntry(m_saved.id)), u"glc_old"_s);
}

void TestSaveFailures::settingsCannotBeWrittenForANewOne()
{
    const QStringList before = snapshot();
    breakTheDisk();
    const auto result = waited(m_destinations->save(draftNamed(u"second"_s)));
    QCOMPARE(result.error().kind, Error::Kind::Full);
    QCOMPARE(snapshot(), before);
}

void TestSaveFailures::settingsCannotBeWrittenWithTheKeyInMemory()
{
    const QStringList before = snapshot();
    breakTheDisk();
    const auto result = waited(m_destinations->save(changed(m_saved), true));
    QCOMPARE(result.error().kind, Error::Kind::Full);
    QCOMPARE(snapshot(), before);
}

void TestSaveFailures::worksAgainOnceTheDiskDoes()
{
    breakTheDisk();
    QVERIFY(!waited(m_destinations->save(changed(m_saved))));
    repairTheDisk();
    QVERIFY(waited(m_destinations->save(changed(m_saved))));
    const QSettings again(m_settings->fileName(), QSettings::IniFormat);
    const QString name = u"destinations/%1/name"_s.arg(m_saved.id.toString(QUuid::WithoutBraces));
    QVERIFY(QFile::exists(m_settings->fileName()));
    QCOMPARE(again.value(name).toString(), u"renamed"_s);
}

void TestSaveFailures::removingKeepsWhatCannotBeWritten()
{
    const QStringList before = snapshot();
    breakTheDisk();
    QCOMPARE(waited(m_destinations->remove(m_saved.id)).error().kind, Error::Kind::Full);
    QCOMPARE(snapshot(), before);
}

void TestSaveFailures::reportsAKeyThatStays()
{
    m_secrets->removeFailure = Error{Error::Kind::Unauthorized, "locked", {}};
    QCOMPARE(waited(m_destinations->remove(m_saved.id)).error().kind, Error::Kind::Unauthorized);
    QVERIFY(m_destinations->all().isEmpty());
}

void TestSaveFailures::refuses_data()
{
    QTest::addColumn<Draft>("draft");
    Draft noKey = draftNamed(u"a"_s);
    noKey.apiKey = u"  "_s;
    QTest::newRow("no key anywhere") << noKey;
    Draft noUrl = draftNamed(u"a"_s);
    noUrl.destination.baseUrl = u"the gateway"_s;
    QTest::newRow("no web address") << noUrl;
    Draft secretUrl = draftNamed(u"a"_s);
    secretUrl.destination.baseUrl = u"https://1:glc_CANARY@example.com"_s;
    QTest::newRow("a password in the URL") << secretUrl;
}

void TestSaveFailures::refuses()
{
    QFETCH(Draft, draft);
    const QStringList before = snapshot();
    const auto result = waited(m_destinations->save(draft));
    QCOMPARE(result.error().kind, Error::Kind::Invalid);
    QVERIFY(!QString::fromStdString(result.error().detail).contains("CANARY"_L1));
    QCOMPARE(snapshot(), before);
}

void TestSaveFailures::savesOneAtATime()
{
    m_secrets->holds = true;
    auto first = m_destinations->save(changed(m_saved));
    QCOMPARE(waited(m_destinations->save(changed(m_saved))).error().kind, Error::Kind::Busy);
    QCOMPARE(waited(m_destinations->remove(m_saved.id)).error().kind, Error::Kind::Busy);
    m_secrets->holds = false;
    m_secrets->release();
    QVERIFY(waited(first));
    QVERIFY(waited(m_destinations->save(draftNamed(u"second"_s))));
}

QTEST_GUILESS_MAIN(TestSaveFailures)
#include "tst_savefailures.moc"
