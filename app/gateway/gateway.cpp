#include "app/gateway/gateway.h"

#include "app/gateway/proxyconnection.h"

#include <utility>

namespace app::gateway {

constexpr int countedEveryMs = 34; ///< at most 30 signals a second

Gateway::Gateway(Tap tap, const ProxyLimits &limits, Transport transport, QObject *parent)
    : QObject(parent)
    , m_pool(limits, std::move(transport), this)
    , m_context{.limits = limits,
                .tap = std::move(tap),
                .pool = m_pool,
                .copies = std::make_shared<http::Budget>(limits.allCopiesBytes),
                .routing = std::make_shared<const Routing>()}
    , m_sweep(this)
    , m_countedSoon(this)
    , m_clients(
          limits.connections, [this](QTcpSocket *socket) { return connectionFor(socket); }, this)
{
    m_countedSoon.setSingleShot(true);
    m_countedSoon.setInterval(countedEveryMs);
    m_context.counted = [this] {
        if (!m_countedSoon.isActive())
            m_countedSoon.start();
    };
    connect(&m_sweep, &QTimer::timeout, &m_pool, &UpstreamPool::sweep);
    connect(&m_countedSoon, &QTimer::timeout, this, &Gateway::tell);
}

Gateway::~Gateway() = default;

void Gateway::tell()
{
    Q_EMIT counted(counters());
    if (const auto uses = std::exchange(m_context.keyUses, {}); !uses.isEmpty())
        Q_EMIT keysUsed(uses);
}

void Gateway::setRouting(std::shared_ptr<const Routing> routing)
{
    m_context.routing = std::move(routing);
    m_pool.clear();
}

Result<quint16> Gateway::listen(quint16 port)
{
    auto listening = m_clients.listen(port);
    m_context.port = m_clients.port();
    if (listening)
        m_sweep.start(m_context.limits.sweep);
    return listening;
}

http::Client *Gateway::connectionFor(QTcpSocket *socket)
{
    auto *connection = new ProxyConnection(socket, m_context);
    connect(&m_sweep, &QTimer::timeout, connection, &ProxyConnection::sweep);
    return connection;
}

void Gateway::stop(std::chrono::milliseconds deadline, std::function<void()> done)
{
    m_clients.stop(deadline, [this, done = std::move(done)] {
        m_sweep.stop();
        m_pool.clear();
        done();
    });
}

} // namespace app::gateway
