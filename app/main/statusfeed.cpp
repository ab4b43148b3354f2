#include "app/main/statusfeed.h"

#include <algorithm>
#include <chrono>

namespace app {

using namespace Qt::StringLiterals;
using Level = ui::Status::Level;

StatusFeed::StatusFeed(Engine &engine, QObject *parent) : QObject(parent), m_engine(engine)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(std::chrono::milliseconds(500));
    const auto soon = [this] {
        if (!m_soon.isActive())
            m_soon.start();
    };
    connect(&m_soon, &QTimer::timeout, this, &StatusFeed::publish);
    connect(&engine.source(), &sources::TraceSource::changed, this, soon);
    connect(&engine.destinations(), &broadcast::Destinations::changed, this, soon);
    connect(&engine, &Engine::receiverCounted, this,
            [this, soon](const receiver::Counters &counters) {
                m_counters = counters;
                soon();
            });
    connect(&engine, &Engine::gatewayCounted, this,
            [this, soon](const gateway::Counters &counters) {
                m_calls = counters;
                soon();
            });
    connect(&engine, &Engine::healthChanged, this, [this, soon](const broadcast::Health &health) {
        m_health.insert(health.destination, health);
        soon();
    });
}

void StatusFeed::setReceiver(quint16 port, const QString &problem)
{
    m_port = port;
    m_problem = problem;
    publish();
}

void StatusFeed::setGateway(const ui::GatewayState &state)
{
    m_gateway = state;
    publish();
}

void StatusFeed::publish()
{
    const auto stats = m_engine.store().stats();
    Q_EMIT changed({.receiver = receiverPart(),
                    .spansReceived = qint64(m_counters.spans),
                    .gateway = gatewayPart(),
                    .gatewayCalls = qint64(m_calls.calls),
                    .storeBytes = stats.bytes,
                    .storeSpans = stats.spans,
                    .storeTraces = stats.traces,
                    .destinations = destinationsPart()});
}

ui::Status::Part StatusFeed::receiverPart() const
{
    if (!m_problem.isEmpty())
        return {Level::Error, tr("Not receiving"), m_problem};
    if (m_port == 0)
        return {Level::Off, tr("Receiver off"), tr("Switch it on in Settings > Receiver.")};
    if (m_counters.grpcClients > 0 && m_counters.spans == 0)
        return {Level::Warning, tr("A client speaks gRPC"),
                tr("Set OTEL_EXPORTER_OTLP_PROTOCOL=http/protobuf in that program.")};
    return {Level::Ok, tr("Receiving on 127.0.0.1:%1").arg(m_port),
            tr("OTLP over HTTP, at http://127.0.0.1:%1/v1/traces").arg(m_port)};
}

ui::Status::Part StatusFeed::gatewayPart() const
{
    if (m_gateway.takenPort != 0)
        return {Level::Error, tr("Gateway not listening"),
                tr("Another program listens on port %1.").arg(m_gateway.takenPort)};
    if (m_gateway.port == 0)
        return {Level::Off, tr("Gateway off"), tr("Switch it on in Settings > Gateway.")};
    QStringList lines{tr("Base URL for your programs: http://127.0.0.1:%1/v1").arg(m_gateway.port),
                      tr("%n calls under way", nullptr, int(m_calls.underWay)),
                      tr("%n calls failed", nullptr, int(m_calls.failed))};
    if (m_calls.lost > 0)
        lines << tr("%n calls left no trace, since too many came at once", nullptr,
                    int(m_calls.lost));
    return {m_calls.lost > 0 ? Level::Warning : Level::Ok,
            tr("Gateway on 127.0.0.1:%1").arg(m_gateway.port), lines.join(u'\n')};
}

ui::Status::Part StatusFeed::destinationsPart() const
{
    const auto all = m_engine.destinations().all();
    if (all.isEmpty())
        return {Level::Off, tr("No destination"), tr("Add one in Settings > Observability.")};
    if (!m_engine.destinations().isEnabled())
        return {Level::Off, tr("Broadcast off"), tr("Switch it on in Settings > Observability.")};
    std::int64_t sent = 0;
    for (const auto &destination : all) {
        const auto health = m_health.value(destination.id);
        sent += health.sentSpans;
        if (health.isBlocked)
            return {Level::Error, tr("%1: check settings").arg(destination.name),
                    health.lastFailure.detail};
        if (health.isRetrying)
            return {Level::Warning, tr("%1: trying again").arg(destination.name),
                    health.lastFailure.detail};
    }
    return {Level::Ok, tr("Broadcasting"), tr("%n spans sent since the start", nullptr, int(sent))};
}

} // namespace app
