#include "app/http/server.h"

#include "app/http/connection.h"

#include <QTcpSocket>

namespace app::http {

Server::Server(Handler &handler, const Limits &limits, QObject *parent)
    : QObject(parent)
    , m_handler(handler)
    , m_limits(limits)
    , m_budget(std::make_shared<Budget>(limits.bodyBytes))
    , m_listeners(this)
    , m_deadline(this)
{
    m_deadline.setSingleShot(true);
    connect(&m_listeners, &Listeners::connected, this, &Server::accept);
    connect(&m_deadline, &QTimer::timeout, this, &Server::abortAll);
}

Server::~Server()
{
    m_stopped = {};
    m_listeners.close();
    abortAll();
}

Result<quint16> Server::listen(quint16 port) { return m_listeners.listen(port); }

void Server::accept(QTcpSocket *socket)
{
    if (m_connections.size() >= 2 * m_limits.connections) {
        socket->abort(); // even the polite answer would be too much
        return socket->deleteLater();
    }
    const bool hasRoom = makeRoom();
    auto *connection = new Connection(socket, m_handler, m_limits, m_budget, this);
    connect(connection, &Connection::closed, this, [this, connection] { forget(connection); });
    m_connections.append(connection);
    if (!hasRoom)
        connection->refuseAtOnce({503, "too many connections"});
}

bool Server::makeRoom()
{
    if (m_connections.size() < m_limits.connections)
        return true;
    Connection *longestIdle = nullptr;
    for (auto *one : std::as_const(m_connections))
        if (one->isIdle() && (!longestIdle || one->idleForMs() > longestIdle->idleForMs()))
            longestIdle = one;
    if (longestIdle)
        longestIdle->abort();
    return longestIdle;
}

void Server::forget(Connection *connection)
{
    if (m_connections.removeOne(connection))
        connection->deleteLater();
    if (m_connections.isEmpty())
        reportStopped();
}

void Server::stop(std::chrono::milliseconds deadline, std::function<void()> done)
{
    m_listeners.close();
    m_stopped = std::move(done);
    m_deadline.start(deadline);
    for (auto *connection : QList(m_connections))
        connection->finish();
    if (m_connections.isEmpty())
        reportStopped();
}

void Server::reportStopped()
{
    if (!m_stopped)
        return;
    m_deadline.stop();
    QMetaObject::invokeMethod(this, std::exchange(m_stopped, {}), Qt::QueuedConnection);
}

void Server::abortAll()
{
    for (auto *connection : QList(m_connections))
        connection->abort();
}

} // namespace app::http
