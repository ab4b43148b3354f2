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
    , m_listeners(this)
    , m_sweep(this)
    , m_deadline(this)
    , m_countedSoon(this)
{
    m_deadline.setSingleShot(true);
    m_countedSoon.setSingleShot(true);
    m_countedSoon.setInterval(countedEveryMs);
    m_context.counted = [this] {
        if (!m_countedSoon.isActive())
            m_countedSoon.start();
    };
    connect(&m_listeners, &http::Listeners::connected, this, &Gateway::accept);
    connect(&m_sweep, &QTimer::timeout, this, &Gateway::sweep);
    connect(&m_deadline, &QTimer::timeout, this, &Gateway::abortAll);
    connect(&m_countedSoon, &QTimer::timeout, this, [this] { Q_EMIT counted(counters()); });
}

Gateway::~Gateway()
{
    m_stopped = {};
    m_listeners.close();
    abortAll();
    qDeleteAll(m_connections); // before the pool and the context they stand on
    for (auto *one : findChildren<ProxyConnection *>(Qt::FindDirectChildrenOnly))
        delete one;
}

void Gateway::setRouting(std::shared_ptr<const Routing> routing)
{
    m_context.routing = std::move(routing);
    m_pool.clear();
}

Result<quint16> Gateway::listen(quint16 port)
{
    auto listening = m_listeners.listen(port);
    m_context.port = m_listeners.port();
    if (listening)
        m_sweep.start(m_context.limits.sweep);
    return listening;
}

void Gateway::accept(QTcpSocket *socket)
{
    if (m_connections.size() >= 2 * m_context.limits.connections) {
        socket->abort(); // even the polite answer would be too much
        return socket->deleteLater();
    }
    const bool hasRoom = makeRoom();
    auto *connection = new ProxyConnection(socket, m_context, this);
    connect(connection, &ProxyConnection::closed, this, [=, this] { forget(connection); });
    m_connections.append(connection);
    if (!hasRoom)
        connection->refuseAtOnce();
}

bool Gateway::makeRoom()
{
    if (m_connections.size() < m_context.limits.connections)
        return true;
    ProxyConnection *longestIdle = nullptr;
    for (auto *one : std::as_const(m_connections))
        if (one->isIdle() && (!longestIdle || one->idleForMs() > longestIdle->idleForMs()))
            longestIdle = one;
    if (longestIdle)
        longestIdle->abort();
    return longestIdle;
}

void Gateway::forget(ProxyConnection *connection)
{
    if (m_connections.removeOne(connection))
        connection->deleteLater();
    if (m_connections.isEmpty())
        reportStopped();
}

void Gateway::sweep()
{
    for (auto *connection : QList(m_connections))
        connection->sweep();
    m_pool.sweep();
}

void Gateway::stop(std::chrono::milliseconds deadline, std::function<void()> done)
{
    m_listeners.close();
    m_stopped = std::move(done);
    m_deadline.start(deadline);
    for (auto *connection : QList(m_connections))
        connection->finish();
    if (m_connections.isEmpty())
        reportStopped();
}

void Gateway::reportStopped()
{
    if (!m_stopped)
        return;
    m_deadline.stop();
    m_sweep.stop();
    m_pool.clear();
    QMetaObject::invokeMethod(this, std::exchange(m_stopped, {}), Qt::QueuedConnection);
}

void Gateway::abortAll()
{
    for (auto *connection : QList(m_connections))
        connection->abort();
}

} // namespace app::gateway
