#pragma once

#include "app/broadcast/probe.h"

#include <QFutureWatcher>
#include <QObject>
#include <QPromise>
#include <QSslSocket>
#include <QTimer>

namespace app::broadcast {

/// Reads the first bytes of what answers to an OPTIONS request that says nothing but the host. Straight to the server,
/// never through a proxy. Deletes itself when it is over, or cancelled.
class Greeting final : public QObject
{
public:
    Greeting(const ProbeTarget &target, QObject *parent);
    ~Greeting() override;
    QFuture<QByteArray> start(std::chrono::milliseconds timeout);

private:
    void ask();
    void close();

    const ProbeTarget m_target;
    QSslSocket m_socket;
    QTimer m_timer;
    QPromise<QByteArray> m_promise;
    QFutureWatcher<QByteArray> m_caller;
    bool m_isOver = false;
};

} // namespace app::broadcast
