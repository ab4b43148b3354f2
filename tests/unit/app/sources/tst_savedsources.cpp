#include "app/sources/savedsources.h"
#include "tests/support/fakesecretstore.h"

#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace app::sources;
using app::Error;
using app::Result;
using Kind = SavedSource::Kind;

namespace {

SourceDraft cloud()
{
    return {{.kind = Kind::GrafanaCloud,
             .name = u"Cloud"_s,
             .address = u"https://tempo-prod-04-eu.grafana.net/tempo"_s,
             .user = u"123456"_s},
            u"glc_CANARY"_s};
}

template <typename T>
Result<T> answerOf(QFuture<Result<T>> future)
{
    if (!QTest::qWaitFor([&future] { return future.isFinished(); }) || future.resultCount() == 0)
        return app::fail(Error::Kind::Internal, "no answer");
    return future.takeResult();
}

struct World {
    QTemporaryDir folder;
    QSettings settings{folder.filePath(u"settings.ini"_s), QSettings::IniFormat};
    tests::FakeSecretStore secrets;
    SavedSources sources{settings, secrets};
};

} // namespace

class TestSavedSources : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void savesTheSecretApart();
    void keepsAllWhereTheKeychainRefuses();
    void replacesASecret();
    void keepsItsSecretWhereNoneIsTyped();
    void holdsASecretInMemory();
    void forgets();
    void refusesWhatIsWrong();
    void saysThatASecretIsGone();
};

void TestSavedSources::savesTheSecretApart()
{
    World world;
    QSignalSpy changed(&world.sources, &SavedSources::changed);
    const auto saved = answerOf(world.sources.save(cloud()));
    QVERIFY(saved);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(world.secrets.secrets.value(saved->secretEntry), u"glc_CANARY"_s);
    world.settings.sync();
    QFile file(world.settings.fileName());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(!file.readAll().contains("CANARY"));
    SavedSources again(world.settings, world.secrets);
    QCOMPARE(again.all(), QList{*saved});
    QCOMPARE(answerOf(again.withSecret({*saved, {}}))->secret, u"glc_CANARY"_s);
    QCOMPARE(again.find(u"cloud"_s), *saved);
    QCOMPARE(again.find(saved->id), *saved);
    QVERIFY(!again.find(u"other"_s));
}

void TestSavedSources::keepsAllWhereTheKeychainRefuses()
{
    World world;
    world.secrets.writeFailure = Error{Error::Kind::Unreachable, "no keychain"};
    QCOMPARE(answerOf(world.sources.save(cloud())).error().kind, Error::Kind::Unreachable);
    QVERIFY(world.sources.all().isEmpty());
    QVERIFY(!world.settings.contains(u"sources/saved"_s));
}

void TestSavedSources::replacesASecret()
{
    World world;
    const auto first = answerOf(world.sources.save(cloud()));
    const auto second = answerOf(world.sources.save({*first, u"glc_second"_s}));
    QVERIFY(second);
    QCOMPARE(world.secrets.secrets, (QHash{std::pair(second->secretEntry, u"glc_second"_s)}));
    QCOMPARE(world.sources.all(), QList{*second});
}

void TestSavedSources::keepsItsSecretWhereNoneIsTyped()
{
    World world;
    auto source = *answerOf(world.sources.save(cloud()));
    source.name = u"Renamed"_s;
    QVERIFY(answerOf(world.sources.save({source, {}})));
    QCOMPARE(world.sources.all().first().name, u"Renamed"_s);
    QCOMPARE(answerOf(world.sources.withSecret({source, {}}))->secret, u"glc_CANARY"_s);
}

void TestSavedSources::holdsASecretInMemory()
{
    World world;
    const auto saved = answerOf(world.sources.save(cloud(), true));
    QVERIFY(saved);
    QVERIFY(world.secrets.calls.isEmpty());
    QCOMPARE(answerOf(world.sources.withSecret({*saved, {}}))->secret, u"glc_CANARY"_s);
    SavedSources nextStart(world.settings, world.secrets);
    QCOMPARE(answerOf(nextStart.withSecret({*saved, {}})).error().kind, Error::Kind::NotFound);
}

void TestSavedSources::forgets()
{
    World world;
    const auto saved = answerOf(world.sources.save(cloud()));
    QVERIFY(answerOf(world.sources.remove(saved->id)));
    QVERIFY(world.sources.all().isEmpty());
    QVERIFY(world.secrets.secrets.isEmpty());
    QVERIFY(answerOf(world.sources.remove(saved->id))); // nothing left to do
}

void TestSavedSources::refusesWhatIsWrong()
{
    World world;
    auto draft = cloud();
    draft.source.user = u"shop"_s;
    QCOMPARE(answerOf(world.sources.save(draft)).error().kind, Error::Kind::Invalid);
    QVERIFY(world.secrets.calls.isEmpty());
}

void TestSavedSources::saysThatASecretIsGone()
{
    World world;
    const auto saved = answerOf(world.sources.save(cloud()));
    world.secrets.secrets.clear();
    SavedSources nextStart(world.settings, world.secrets);
    QCOMPARE(answerOf(nextStart.withSecret({*saved, {}})).error().kind, Error::Kind::NotFound);
}

QTEST_GUILESS_MAIN(TestSavedSources)
#include "tst_savedsources.moc"
