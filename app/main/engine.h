#pragma once

#include "app/async/clock.h"
#include "app/base/result.h"
#include "app/broadcast/broadcaster.h"
#include "app/broadcast/broadcasttargets.h"
#include "app/broadcast/connectiontest.h"
#include "app/broadcast/destinations.h"
#include "app/broadcast/health.h"
#include "app/broadcast/networkwatch.h"
#include "app/broadcast/places.h"
#include "app/broadcast/setasides.h"
#include "app/gateway/callreader.h"
#include "app/gateway/conversations.h"
#include "app/gateway/gateway.h"
#include "app/gateway/localprobe.h"
#include "app/gateway/savedgateway.h"
#include "app/queryapi/queryapi.h"
#include "app/receiver/receiver.h"
#include "app/secrets/secretstore.h"
#include "app/sources/arrivals.h"
#include "app/sources/chosensource.h"
#include "app/sources/locallive.h"
#include "app/sources/localsource.h"
#include "app/sources/sourcetest.h"
#include "app/store/store.h"

#include <QNetworkAccessManager>
#include <QObject>
#include <QSettings>
#include <QThread>
#include <functional>
#include <memory>

namespace app {

/// Everything that runs without a window: store, receiver, gateway, query API, broadcast, and what a window asks. Built once by each
/// program, on its main thread. Owns the network thread; stops in the order of the architecture: listeners with a
/// deadline, deliveries, readers, store.
class Engine final : public QObject
{
    Q_OBJECT
public:
    /// Errors: those of Store::open (Busy: another program writes to this data directory), Unauthorized.
    static Result<std::unique_ptr<Engine>> open(const QString &dataDir,
                                                std::unique_ptr<secrets::SecretStore> secretStore);
    ~Engine() override;

    const QString &dataDir() const { return m_dataDir; }
    QSettings &settings() { return m_settings; }
    store::Store &store() { return *m_store; }
    sources::LocalSource &source() { return m_source; }
    sources::LiveSource &live() { return m_live; }
    /// What the window asks: the own store until a person chooses another source.
    sources::ChosenSource &chosenSource() { return m_chosenSource; }
    sources::SavedSources &savedSources() { return m_savedSources; }
    sources::SourceTest &sourceTest() { return m_sourceTest; }
    const sources::Arrivals &arrivals() const { return m_arrivals; }
    broadcast::Destinations &destinations() { return m_destinations; }
    broadcast::ConnectionTest &connectionTest() { return m_test; }
    broadcast::SetAsides &setAsides() { return m_setAsides; }

    /// The port, or Busy where it is taken. Port 0: any free one.
    Result<quint16> startReceiver(quint16 port);
    void stopReceiver(std::function<void()> done);
    quint16 receiverPort() const { return m_receiverPort; }

    /// The proxy before the upstreams that savedGateway() lists; likewise.
    Result<quint16> startGateway(quint16 port);
    void stopGateway(std::function<void()> done);
    quint16 gatewayPort() const { return m_gatewayPort; }
    gateway::SavedGateway &savedGateway() { return m_savedGateway; }
    const gateway::LocalProbe &localProbe() const { return m_localProbe; }

    /// Tempo's API over the store; likewise.
    Result<quint16> startQueryApi(quint16 port);
    void stopQueryApi(std::function<void()> done);
    quint16 queryPort() const { return m_queryPort; }

    /// What is taken in from now on goes to the saved destinations, also what comes while their keys are being read.
    /// So before the listeners.
    void startBroadcast();
    /// Listeners first, then what waits is sent for a short while; `done` once nothing is under way.
    void stop(std::function<void()> done);

    /// Takes spans in as if they had come over the network; for imported files.
    void take(trace::Batch batch, store::Origin origin, store::Store::Acknowledge acknowledge);

Q_SIGNALS:
    void receiverCounted(const app::receiver::Counters &counters);
    void gatewayCounted(const app::gateway::Counters &counters);
    void healthChanged(const app::broadcast::Health &health);

private:
    Engine(const QString &dataDir, std::unique_ptr<store::Store> store,
           std::unique_ptr<secrets::SecretStore> secretStore);
    void connectParts();
    void announceReceiver();
    gateway::Tap gatewayTap();
    trace::Batch readCall(const gateway::CapturedCall &call);
    void storeCalls(std::shared_ptr<const trace::Batch> batch);
    void stopBroadcast(std::function<void()> done);
    template <typename Service>
    void stopThere(Service *service, std::function<void()> done);

    const QString m_dataDir;
    QSettings m_settings;
    std::unique_ptr<secrets::SecretStore> m_secretStore;
    std::unique_ptr<store::Store> m_store;
    sources::LocalSource m_source;
    sources::LocalLive m_live;
    QNetworkAccessManager m_testManager;
    broadcast::OtlpClient m_testClient;
    broadcast::Destinations m_destinations;
    broadcast::NetworkProbe m_probe;
    broadcast::ConnectionTest m_test;
    broadcast::BroadcastTargets m_targets;
    broadcast::Places m_places;
    broadcast::SetAsides m_setAsides;
    broadcast::NetworkWatch m_networkWatch;
    gateway::SavedGateway m_savedGateway;
    QNetworkAccessManager m_localManager;
    gateway::LocalProbe m_localProbe;
    SystemClock m_clock;
    sources::SavedSources m_savedSources;
    sources::SourceTest m_sourceTest;
    sources::Arrivals m_arrivals;
    sources::ChosenSource m_chosenSource;
    QThread m_network;
    QObject m_onNetwork; // a context for jobs on the network thread
    std::unique_ptr<broadcast::Broadcaster> m_broadcaster; // on the network thread
    std::unique_ptr<receiver::Receiver> m_receiver;        // on the network thread
    std::unique_ptr<sources::LocalSource> m_querySource;   // on the network thread
    std::unique_ptr<queryapi::QueryApi> m_queryApi;        // on the network thread
    gateway::Conversations m_conversations;
    gateway::CallReader m_callReader;
    std::unique_ptr<gateway::Gateway> m_gateway; // on the network thread
    quint16 m_receiverPort = 0;
    quint16 m_gatewayPort = 0;
    quint16 m_queryPort = 0;
};

} // namespace app
