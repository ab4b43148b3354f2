#pragma once

#include "app/http/listeners.h"

#include <QList>
#include <QTimer>
#include <chrono>
#include <functional>

namespace app::http {

/// One connected client, as far as those who keep many need to know it.
class Client : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    virtual bool isIdle() const = 0; ///< between two requests
    virtual qint64 idleForMs() const = 0;
    virtual void finish() = 0;       ///< completes the request under way, then closes
    virtual void abort() = 0;        ///< now
    virtual void refuseAtOnce() = 0; ///< there are too many: says so, then closes

Q_SIGNALS:
    void closed();
};

/// The clients of one port on loopback: at most `most`, for whose sake one that is idle leaves; stopped with a deadline.
/// Lives on one thread; move it, without clients, before listen().
class Clients : public QObject
{
    Q_OBJECT
public:
    using Make = std::function<Client *(QTcpSocket *)>; ///< takes the socket

    Clients(int most, Make make, QObject *parent);
    ~Clients() override; ///< aborts and deletes them all

    /// See Listeners::listen.
    Result<quint16> listen(quint16 port) { return m_listeners.listen(port); }
    quint16 port() const { return m_listeners.port(); }
    const QList<Client *> &all() const { return m_clients; }

    /// No new ones; requests under way are completed, what is not done by the deadline is cut off. `done` is called
    /// once, from the event loop.
    void stop(std::chrono::milliseconds deadline, std::function<void()> done);

private:
    void accept(QTcpSocket *socket);
    bool makeRoom();
    void forget(Client *client);
    void reportStopped();
    void abortAll();

    const int m_most;
    const Make m_make;
    Listeners m_listeners;
    QList<Client *> m_clients;
    QTimer m_deadline;
    std::function<void()> m_stopped;
};

} // namespace app::http
