#include "app/http/clients.h"

#include <QTcpSocket>
#include <utility>

namespace app::http {

Clients::Clients(int most, Make make, QObject *parent)
    : QObject(parent)
    , m_most(most)
    , m_make(std::move(make))
    , m_listeners(this)
    , m_deadline(this)
{
    m_deadline.setSingleShot(true);
    connect(&m_listeners, &Listeners::connected, this, &Clients::accept);
    connect(&m_deadline, &QTimer::timeout, this, &Clients::abortAll);
}

Clients::~Clients()
{
    m_stopped = {};
    m_listeners.close();
    abortAll();
}

void Clients::accept(QTcpSocket *socket)
{
    if (m_clients.size() >= 2 * m_most) {
        socket->abort(); // even the polite answer would be too much
        return socket->deleteLater();
    }
    const bool hasRoom = makeRoom();
    auto *client = m_make(socket);
    client->setParent(this);
    connect(client, &Client::closed, this, [this, client] { forget(client); });
    m_clients.append(client);
    if (!hasRoom)
        client->refuseAtOnce();
}

bool Clients::makeRoom()
{
    if (m_clients.size() < m_most)
        return true;
    Client *longestIdle = nullptr;
    for (auto *one : std::as_const(m_clients))
        if (one->isIdle() && (!longestIdle || one->idleForMs() > longestIdle->idleForMs()))
            longestIdle = one;
    if (longestIdle)
        longestIdle->abort();
    return longestIdle;
}

void Clients::forget(Client *client)
{
    if (m_clients.removeOne(client))
        client->deleteLater();
    if (m_clients.isEmpty())
        reportStopped();
}

void Clients::stop(std::chrono::milliseconds deadline, std::function<void()> done)
{
    m_listeners.close();
    m_stopped = std::move(done);
    m_deadline.start(deadline);
    for (auto *client : QList(m_clients))
        client->finish();
    if (m_clients.isEmpty())
        reportStopped();
}

void Clients::reportStopped()
{
    if (!m_stopped)
        return;
    m_deadline.stop();
    QMetaObject::invokeMethod(this, std::exchange(m_stopped, {}), Qt::QueuedConnection);
}

void Clients::abortAll()
{
    for (auto *client : QList(m_clients))
        client->abort();
}

} // namespace app::http
