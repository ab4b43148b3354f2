#include "app/main/engine.h"
#include "app/main/paths.h"
#include "tests/support/fakesecretstore.h"
#include "tests/support/spans.h"

#include <QTemporaryDir>
#include <QTest>
#include <atomic>

using namespace Qt::StringLiterals;
using app::Engine;
using app::Error;
using app::Result;

class TestEngine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void keepsWhatComesWhileAKeyIsRead();
    void keepsNothingForADestination_data();
    void keepsNothingForADestination();

private:
    void saveDestination();
    void takeOneSpan();
    Result<std::int64_t> waitingRows() const;

    std::unique_ptr<QTemporaryDir> m_directory;
    app::broadcast::Destination m_destination;
    tests::FakeSecretStore *m_keychain = nullptr; // the engine's
    std::unique_ptr<Engine> m_engine;
    std::uint64_t m_spans = 0;
};

void TestEngine::init()
{
    m_directory = std::make_unique<QTemporaryDir>();
    saveDestination();
    auto keychain = std::make_unique<tests::FakeSecretStore>();
    m_keychain = keychain.get();
    m_keychain->holds = true;
    auto opened = Engine::open(m_directory->path(), std::move(keychain));
    QVERIFY(opened);
    m_engine = *std::move(opened);
}

void TestEngine::cleanup()
{
    m_keychain->release();
    m_engine.reset();
    m_spans = 0;
}

/// By an earlier run, so that its key is not known any more.
void TestEngine::saveDestination()
{
    QSettings settings(app::settingsPath(m_directory->path()), QSettings::IniFormat);
    tests::FakeSecretStore keychain;
    app::broadcast::Destinations destinations(settings, keychain);
    destinations.setEnabled(true);
    const auto saved = destinations.save(
        {.destination = {.name = u"A"_s, .baseUrl = u"http://127.0.0.1:1"_s, .instanceId = u"1"_s},
         .apiKey = u"glc_key"_s});
    QTRY_VERIFY(saved.isFinished());
    QVERIFY(saved.result());
    m_destination = *saved.result();
}

void TestEngine::takeOneSpan()
{
    std::atomic<bool> isTaken = false;
    m_engine->take(*tests::batch({{.trace = 1, .number = ++m_spans}}), app::store::Origin::Receiver,
                   [&isTaken](const Result<> &taken) { isTaken = taken.has_value(); });
    QTRY_VERIFY(isTaken);
}

Result<std::int64_t> TestEngine::waitingRows() const
{
    const auto backlog =
        m_engine->store().backlog(app::broadcast::cursorName(m_destination.id), 10, 1'000'000);
    if (!backlog)
        return tl::unexpected(backlog.error());
    return backlog->waitingRows;
}

void TestEngine::keepsWhatComesWhileAKeyIsRead()
{
    m_engine->startBroadcast();
    takeOneSpan();
    takeOneSpan();
    QCOMPARE(waitingRows().value_or(-1), 2);
}

void TestEngine::keepsNothingForADestination_data()
{
    QTest::addColumn<std::function<void(app::broadcast::Destinations &, QUuid)>>("change");
    using Destinations = app::broadcast::Destinations;
    const auto row = [](const char *name, std::function<void(Destinations &, QUuid)> change) {
        QTest::newRow(name) << change;
    };
    row("broadcast switched off", [](Destinations &all, const QUuid &) { all.setEnabled(false); });
    row("the destination switched off",
        [](Destinations &all, const QUuid &id) { all.setDestinationEnabled(id, false); });
    row("the destination removed", [](Destinations &all, const QUuid &id) { all.remove(id); });
}

/// Also where its key was never read in between: what came while it was off would else be sent once it is on again.
void TestEngine::keepsNothingForADestination()
{
    QFETCH(std::function<void(app::broadcast::Destinations &, QUuid)>, change);
    m_engine->startBroadcast();
    change(m_engine->destinations(), m_destination.id);
    takeOneSpan();
    const auto waiting = waitingRows();
    QVERIFY2(waiting.value_or(0) == 0, "the span waits for it");
}

QTEST_GUILESS_MAIN(TestEngine)
#include "tst_engine.moc"
