#include "app/main/engine.h"

#include "app/async/log.h"
#include "app/gateway/api.h"
#include "app/gateway/spans.h"

#include "app/main/openstore.h"
#include "app/main/paths.h"
#include "app/main/running.h"

#include <QCoreApplication>
#include <QNetworkProxy>
#include <chrono>
#include <utility>

namespace app {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::seconds stopDeadline{5};
constexpr std::chrono::seconds flushDeadline{3};

/// Runs `job` on the thread of `object` and waits: for start and stop only, when nobody looks at a window yet.
template <typename Job>
void runThere(QObject *object, Job job)
{
    QMetaObject::invokeMethod(object, std::move(job), Qt::BlockingQueuedConnection);
}

} // namespace

Result<std::unique_ptr<Engine>> Engine::open(const QString &dataDir,
                                             std::unique_ptr<secrets::SecretStore> secretStore)
{
    APP_CHECK(makeDataDir(dataDir));
    APP_TRY(auto store, store::Store::open(storeOptions(dataDir)));
    return std::unique_ptr<Engine>(new Engine(dataDir, std::move(store), std::move(secretStore)));
}

Engine::Engine(const QString &dataDir, std::unique_ptr<store::Store> store,
               std::unique_ptr<secrets::SecretStore> secretStore)
    : m_dataDir(dataDir)
    , m_settings(settingsPath(dataDir), QSettings::IniFormat)
    , m_secretStore(std::move(secretStore))
    , m_store(std::move(store))
    , m_source(*m_store)
    , m_testClient(&m_testManager)
    , m_destinations(m_settings, *m_secretStore)
    , m_test(m_testClient, m_destinations, m_probe)
    , m_targets(m_destinations)
    , m_places(*m_store)
    , m_setAsides(*m_store)
    , m_savedGateway(m_settings, *m_secretStore)
    , m_localProbe(m_localManager)
    , m_savedSources(m_settings, *m_secretStore)
    , m_sourceTest(m_testClient, m_clock)
    , m_arrivals{m_savedSources, m_testClient, m_clock}
    , m_chosenSource(m_source, m_savedSources, m_testClient, m_clock)
    , m_broadcaster(std::make_unique<broadcast::Broadcaster>(*m_store))
    , m_receiver(std::make_unique<receiver::Receiver>(*m_store))
    , m_querySource(std::make_unique<sources::LocalSource>(*m_store))
    , m_queryApi(std::make_unique<queryapi::QueryApi>(*m_querySource, m_clock))
    , m_callReader([this](const auto &call) { return readCall(call); },
                   [this](auto batch) { storeCalls(std::move(batch)); })
    , m_gateway(std::make_unique<gateway::Gateway>(gatewayTap()))
{
    m_localManager.setProxy(QNetworkProxy::NoProxy);
    m_network.setObjectName(u"network"_s);
    m_onNetwork.moveToThread(&m_network);
    m_broadcaster->moveToThread(&m_network);
    m_receiver->moveToThread(&m_network);
    // readers of its own: no dashboard makes the window wait
    m_querySource->moveToThread(&m_network);
    m_queryApi->moveToThread(&m_network);
    m_gateway->moveToThread(&m_network);
    connectParts();
    m_network.start();
}

Engine::~Engine()
{
    m_store->onAppended({});
    runThere(&m_onNetwork, [this] {
        m_gateway.reset();
        m_queryApi.reset();
        m_querySource.reset();
        m_receiver.reset();
        m_broadcaster.reset();
    });
    m_network.quit();
    m_network.wait();
    withdraw(m_dataDir);
}

void Engine::connectParts()
{
    m_store->onAppended([this](const store::Store::Batches &added) {
        m_live.take(added);
        QMetaObject::invokeMethod(
            &m_source, [this] { m_source.noteAppended(); }, Qt::QueuedConnection);
        QMetaObject::invokeMethod(m_broadcaster.get(), &broadcast::Broadcaster::wake,
                                  Qt::QueuedConnection);
    });
    connect(&m_targets, &broadcast::BroadcastTargets::wanted, this,
            [this](const QList<broadcast::Destination> &wanted) {
                m_places.keepOnly(wanted, m_destinations.all());
            });
    connect(&m_targets, &broadcast::BroadcastTargets::resolved, m_broadcaster.get(),
            &broadcast::Broadcaster::setTargets);
    connect(m_broadcaster.get(), &broadcast::Broadcaster::keyWanted, &m_targets,
            &broadcast::BroadcastTargets::resolve);
    connect(&m_setAsides, &broadcast::SetAsides::changed, m_broadcaster.get(),
            &broadcast::Broadcaster::wake);
    connect(&m_networkWatch, &broadcast::NetworkWatch::cameOnline, m_broadcaster.get(),
            &broadcast::Broadcaster::retryOverNewNetwork);
    connect(m_broadcaster.get(), &broadcast::Broadcaster::healthChanged, this,
            &Engine::healthChanged);
    connect(m_receiver.get(), &receiver::Receiver::counted, this, &Engine::receiverCounted);
    connect(&m_savedGateway, &gateway::SavedGateway::resolved, m_gateway.get(),
            &gateway::Gateway::setRouting);
    connect(m_gateway.get(), &gateway::Gateway::counted, this, &Engine::gatewayCounted);
    connect(m_gateway.get(), &gateway::Gateway::keysUsed, &m_savedGateway,
            &gateway::SavedGateway::noteUses);
}

Result<quint16> Engine::startReceiver(quint16 port)
{
    Result<quint16> listening;
    runThere(&m_onNetwork, [&] { listening = m_receiver->listen(port); });
    m_receiverPort = listening.value_or(0);
    announceReceiver();
    return listening;
}

void Engine::announceReceiver()
{
    Running running{.processId = QCoreApplication::applicationPid(), .otlp = {}};
    if (m_receiverPort != 0)
        running.otlp = QUrl(u"http://127.0.0.1:%1"_s.arg(m_receiverPort));
    (void)announce(m_dataDir, running); // without it only a second program has to be told the port
}

/// On the service's thread; `done` on this one.
template <typename Service>
void Engine::stopThere(Service *service, std::function<void()> done)
{
    QMetaObject::invokeMethod(
        service,
        [this, service, done = std::move(done)] {
            service->stop(stopDeadline, [this, done] {
                QMetaObject::invokeMethod(this, done, Qt::QueuedConnection);
            });
        },
        Qt::QueuedConnection);
}

void Engine::stopReceiver(std::function<void()> done)
{
    m_receiverPort = 0;
    announceReceiver();
    stopThere(m_receiver.get(), std::move(done));
}

gateway::Tap Engine::gatewayTap()
{
    return {.wants = [](auto method,
                        auto target) { return gateway::apiOf(method, target).has_value(); },
            .take = [this](auto captured) { m_callReader.take(std::move(captured)); }};
}

/// On a thread of the reader's pool.
trace::Batch Engine::readCall(const gateway::CapturedCall &call)
{
    return gateway::spansOf(call,
                            {.withContent = call.keeping.withContent,
                             .redaction = call.keeping.redaction,
                             .conversations = &m_conversations});
}

void Engine::storeCalls(std::shared_ptr<const trace::Batch> batch)
{
    m_store->append({.batch = std::move(batch), .origin = store::Origin::Gateway},
                    [](const Result<> &stored) {
                        if (!stored)
                            log(logGateway(), "keeping the trace of a call", stored.error());
                    });
}

Result<quint16> Engine::startGateway(quint16 port)
{
    m_savedGateway.resolve(); // before the first call, on the same queue
    Result<quint16> listening;
    runThere(&m_onNetwork, [&] { listening = m_gateway->listen(port); });
    m_gatewayPort = listening.value_or(0);
    return listening;
}

void Engine::stopGateway(std::function<void()> done)
{
    m_gatewayPort = 0;
    stopThere(m_gateway.get(), std::move(done));
}

Result<quint16> Engine::startQueryApi(quint16 port)
{
    Result<quint16> listening;
    runThere(&m_onNetwork, [&] { listening = m_queryApi->listen(port); });
    m_queryPort = listening.value_or(0);
    return listening;
}

void Engine::stopQueryApi(std::function<void()> done)
{
    m_queryPort = 0;
    stopThere(m_queryApi.get(), std::move(done));
}

void Engine::startBroadcast() { m_targets.resolve(); }

/// What was accepted is sent as far as it can be at once; the rest waits for the next start.
void Engine::stopBroadcast(std::function<void()> done)
{
    QMetaObject::invokeMethod(
        m_broadcaster.get(),
        [this, done = std::move(done)] {
            m_broadcaster->flush(flushDeadline, [this, done] {
                QMetaObject::invokeMethod(this, done, Qt::QueuedConnection);
            });
        },
        Qt::QueuedConnection);
}

void Engine::stop(std::function<void()> done)
{
    const auto stopSending = [this, done = std::move(done)] { stopBroadcast(done); };
    const auto stopAnswering = [this, stopSending] { stopQueryApi(stopSending); };
    stopGateway([this, stopAnswering] {
        m_callReader.finish(); // so that what was called is sent, too
        stopReceiver(stopAnswering);
    });
}

void Engine::take(trace::Batch batch, store::Origin origin, store::Store::Acknowledge acknowledge)
{
    m_store->append(
        {.batch = std::make_shared<const trace::Batch>(std::move(batch)), .origin = origin},
        std::move(acknowledge));
}

} // namespace app
