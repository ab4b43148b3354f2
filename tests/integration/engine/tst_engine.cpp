#include "app/main/engine.h"
#include "app/main/running.h"
#include "app/otlp/otlp.h"
#include "app/secrets/memorystore.h"
#include "app/trace/demo.h"
#include "tests/support/scriptedserver.h"
#include "tests/support/spans.h"
#include "tests/support/userguide.h"
#include "tests/support/wire.h"

#include <QFile>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using app::Engine;
using app::Error;
using tests::ScriptedServer;

namespace {

QByteArray json(const app::trace::Batch &batch)
{
    return QByteArray::fromStdString(app::otlp::encode(batch, app::otlp::Encoding::Json));
}

int post(quint16 port, const app::trace::Batch &batch)
{
    tests::Wire wire(port);
    return wire.ask(tests::post("/v1/traces", "application/json", json(batch))).status;
}

app::Result<std::unique_ptr<Engine>> open(const QString &dataDir)
{
    return Engine::open(dataDir, std::make_unique<app::secrets::MemoryStore>());
}

} // namespace

/// The parts together, as both programs put them.
class TestEngine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void findsWhatTheReceiverTook_data();
    void findsWhatTheReceiverTook();
    void givesTheWholeTrace();
    void sendsOnWhatItTakes();
    void sendsNothingWhileBroadcastIsOff_data();
    void sendsNothingWhileBroadcastIsOff();
    void isBusyForASecondOne();
    void tellsOthersWhereItListens();
    void listensAtAnotherPort();
    void namesThePortThatIsTaken();
    void stopsWithRequestsUnderWay();
    void goesOnAfterARestart();

private:
    quint16 listen();
    QSet<QString> found(const QString &query);
    app::broadcast::Destination saveDestination(const ScriptedServer &server);
    void stop();

    const app::trace::Batch m_demo = app::trace::demoBatch(1'700'000'000'000'000'000U);
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Engine> m_engine;
};

void TestEngine::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    auto opened = open(m_folder->path());
    QVERIFY(opened);
    m_engine = *std::move(opened);
}

void TestEngine::cleanup() { m_engine.reset(); }

quint16 TestEngine::listen() { return m_engine->startReceiver(0).value_or(0); }

QSet<QString> TestEngine::found(const QString &query)
{
    const auto search = m_engine->source().search(
        {.query = query.toStdString(), .range = {}, .limit = 1'000, .spansPerSpanSet = 1});
    QSet<QString> ids;
    if (!QTest::qWaitFor([&search] { return search.isFinished(); }))
        return ids;
    const auto answer = search.result();
    for (const auto &match : answer ? answer->traces : std::vector<app::query::TraceMatch>())
        ids << QString::fromStdString(app::trace::toHex(match.summary.id));
    return ids;
}

app::broadcast::Destination TestEngine::saveDestination(const ScriptedServer &server)
{
    const auto saving = m_engine->destinations().save(
        {.destination = {.name = u"A"_s, .baseUrl = server.url().toString(), .instanceId = u"1"_s},
         .apiKey = u"glc_key"_s});
    const bool isDone = QTest::qWaitFor([&saving] { return saving.isFinished(); });
    return isDone ? saving.result().value_or(app::broadcast::Destination{})
                  : app::broadcast::Destination{};
}

void TestEngine::stop()
{
    bool isStopped = false;
    m_engine->stop([&isStopped] { isStopped = true; });
    QTRY_VERIFY_WITH_TIMEOUT(isStopped, 20'000);
}

void TestEngine::findsWhatTheReceiverTook_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QSet<QString>>("ids");
    for (const auto &one : tests::guideQueries())
        QTest::newRow(one.name) << one.text << tests::tracesOf(one, m_demo);
}

void TestEngine::findsWhatTheReceiverTook()
{
    QFETCH(QString, query);
    QFETCH(QSet<QString>, ids);
    QVERIFY(!ids.isEmpty());
    QSignalSpy changed(&m_engine->source(), &app::sources::TraceSource::changed);
    QCOMPARE(post(listen(), m_demo), 200);
    QCOMPARE(found(query), ids);
    QTRY_VERIFY(!changed.isEmpty());
}

void TestEngine::givesTheWholeTrace()
{
    QCOMPARE(post(listen(), m_demo), 200);
    const auto &id = m_demo.resourceSpans[0].scopeSpans[0].spans[0].traceId;
    const auto known = m_engine->source().trace(id);
    QTRY_VERIFY(known.isFinished());
    QVERIFY(known.result());
    const auto unknown = m_engine->source().trace(tests::traceId(77));
    QTRY_VERIFY(unknown.isFinished());
    QCOMPARE(unknown.result().error().kind, Error::Kind::NotFound);
}

void TestEngine::sendsOnWhatItTakes()
{
    ScriptedServer server;
    server.answerWith(200, "Content-Type: application/json\r\n", "{}");
    saveDestination(server);
    m_engine->destinations().setEnabled(true);
    m_engine->startBroadcast();
    QCOMPARE(post(listen(), m_demo), 200);
    QTRY_COMPARE(server.requests().size(), 1);
    QCOMPARE(server.lastHeader("authorization"), "Basic " + "1:glc_key"_ba.toBase64());
}

void TestEngine::sendsNothingWhileBroadcastIsOff_data()
{
    QTest::addColumn<bool>("isBroadcastOn");
    QTest::addColumn<bool>("isDestinationOn");
    QTest::newRow("broadcast") << false << true;
    QTest::newRow("the destination") << true << false;
}

/// Nor later, what came meanwhile.
void TestEngine::sendsNothingWhileBroadcastIsOff()
{
    QFETCH(bool, isBroadcastOn);
    QFETCH(bool, isDestinationOn);
    ScriptedServer server;
    server.answerWith(200, "Content-Type: application/json\r\n", "{}");
    const auto id = saveDestination(server).id;
    m_engine->destinations().setEnabled(isBroadcastOn);
    m_engine->destinations().setDestinationEnabled(id, isDestinationOn);
    m_engine->startBroadcast();
    const auto port = listen();
    QCOMPARE(post(port, *tests::batch({{.number = 1}})), 200);
    m_engine->destinations().setEnabled(true);
    m_engine->destinations().setDestinationEnabled(id, true);
    QCOMPARE(post(port, *tests::batch({{.number = 2}})), 200);
    QSignalSpy health(m_engine.get(), &Engine::healthChanged);
    QTRY_COMPARE(server.requests().size(), 1);
    const auto sent = [&health] {
        return health.isEmpty() ? 0
                                : health.last().front().value<app::broadcast::Health>().sentSpans;
    };
    QTRY_COMPARE(sent(), 1);
}

void TestEngine::isBusyForASecondOne()
{
    const auto second = open(m_folder->path());
    QVERIFY(!second);
    QCOMPARE(second.error().kind, Error::Kind::Busy);
    m_engine.reset();
    QVERIFY(open(m_folder->path()));
}

void TestEngine::tellsOthersWhereItListens()
{
    const auto port = listen();
    const auto running = app::findRunning(m_folder->path());
    QVERIFY(running);
    QCOMPARE(running->otlp.port(), int(port));
    QCOMPARE(running->processId, QCoreApplication::applicationPid());
    bool isStopped = false;
    m_engine->stopReceiver([&isStopped] { isStopped = true; });
    QTRY_VERIFY(isStopped);
    QVERIFY(app::findRunning(m_folder->path())->otlp.isEmpty());
    m_engine.reset();
    QVERIFY(!app::findRunning(m_folder->path()));
}

void TestEngine::listensAtAnotherPort()
{
    const auto first = listen();
    QCOMPARE(post(first, *tests::batch({{.number = 1}})), 200);
    bool isStopped = false;
    m_engine->stopReceiver([&isStopped] { isStopped = true; });
    QTRY_VERIFY(isStopped);
    QCOMPARE(m_engine->receiverPort(), quint16(0));
    const auto second = listen();
    QVERIFY(second != 0);
    QCOMPARE(post(second, *tests::batch({{.number = 2}})), 200);
    QVERIFY(first == second || !tests::Wire(first).isConnected());
    QCOMPARE(m_engine->store().stats().spans, 2);
}

void TestEngine::namesThePortThatIsTaken()
{
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost));
    const auto listening = m_engine->startReceiver(other.serverPort());
    QVERIFY(!listening);
    QCOMPARE(listening.error().kind, Error::Kind::Busy);
    QVERIFY(listening.error().detail.find(std::to_string(other.serverPort())) != std::string::npos);
    QCOMPARE(m_engine->receiverPort(), quint16(0));
    QVERIFY(listen() != 0);
}

/// One client in the middle of its body, one answered by nobody at the other end.
void TestEngine::stopsWithRequestsUnderWay()
{
    ScriptedServer server;
    server.hang();
    saveDestination(server);
    m_engine->destinations().setEnabled(true);
    m_engine->startBroadcast();
    const auto port = listen();
    QCOMPARE(post(port, m_demo), 200);
    QTRY_COMPARE(server.requests().size(), 1);
    tests::Wire halfway(port);
    halfway.send(tests::post("/v1/traces", "application/json", json(m_demo)).chopped(100));
    stop();
    m_engine.reset();
    QVERIFY(!app::findRunning(m_folder->path()));
}

void TestEngine::goesOnAfterARestart()
{
    QCOMPARE(post(listen(), m_demo), 200);
    const auto before = found(u"{ }"_s);
    stop();
    m_engine.reset();
    m_engine = *open(m_folder->path());
    QCOMPARE(found(u"{ }"_s), before);
    QVERIFY(listen() != 0);
}

QTEST_GUILESS_MAIN(TestEngine)
#include "tst_engine.moc"
