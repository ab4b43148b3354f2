#pragma once

#include "app/gateway/proxycontext.h"
#include "app/http/clients.h"

#include <QObject>
#include <QTimer>

namespace app::gateway {

/// A proxy on loopback for APIs of language models: bytes pass untouched in both directions, a copy goes to the tap.
/// No open proxy: only what the routing lists is connected to; Host and Origin are checked (http/guard.h).
///
/// Made anywhere, then moved to the network thread; every function is called there. It never decodes a body.
class Gateway : public QObject
{
    Q_OBJECT
public:
    explicit Gateway(Tap tap = {}, const ProxyLimits &limits = {}, Transport transport = {},
                     QObject *parent = nullptr);
    ~Gateway() override;

    /// Counts from the next call on.
    void setRouting(std::shared_ptr<const Routing> routing);

    /// The port on 127.0.0.1 and ::1; 0 takes any free one. Errors: Busy naming the port.
    Result<quint16> listen(quint16 port);
    quint16 port() const { return m_clients.port(); }
    /// Stops listening, completes the calls under way, cuts off the rest at the deadline, then calls `done` once.
    void stop(std::chrono::milliseconds deadline, std::function<void()> done);

    const Counters &counters() const { return m_context.counters; }
    qsizetype connectionCount() const { return m_clients.all().size(); }

Q_SIGNALS:
    void counted(const app::gateway::Counters &counters); ///< at most 30 times a second
    void keysUsed(const app::gateway::KeyUses &uses);     ///< likewise

private:
    void tell();
    http::Client *connectionFor(QTcpSocket *socket);

    UpstreamPool m_pool;
    ProxyContext m_context;
    QTimer m_sweep;
    QTimer m_countedSoon;
    http::Clients m_clients; // last: what goes with it stands on the pool and the context
};

} // namespace app::gateway
