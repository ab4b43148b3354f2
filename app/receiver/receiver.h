#pragma once

#include "app/http/server.h"
#include "app/receiver/traceshandler.h"

namespace app::receiver {

/// OTLP/HTTP in: `POST /v1/traces` on loopback (opentelemetry-proto docs/specification.md, "OTLP/HTTP"). A request is
/// answered with 200 only when its spans are on disk.
///
/// Made anywhere, then moved to the network thread; every function is called there. That thread never decodes and never
/// waits for the disk. Bytes in flight are bounded by http::Limits::bodyBytes; beyond it clients get 503 and try again.
class Receiver : public QObject
{
    Q_OBJECT
public:
    /// `store` outlives the receiver.
    explicit Receiver(store::Store &store, const http::Limits &limits = {},
                      QObject *parent = nullptr);
    /// `decodedBytes`: as TracesHandler.
    explicit Receiver(Append append, const http::Limits &limits = {},
                      qint64 decodedBytes = limits::decodedBytes, QObject *parent = nullptr);

    /// The port on 127.0.0.1 and ::1; 0 takes any free one. Errors: Busy naming the port.
    Result<quint16> listen(quint16 port);
    quint16 port() const { return m_server.port(); }
    /// Stops listening, answers what was accepted, cuts off the rest at the deadline, then calls `done` once.
    void stop(std::chrono::milliseconds deadline, std::function<void()> done);

    const Counters &counters() const { return m_handler.counters(); }

Q_SIGNALS:
    void counted(const app::receiver::Counters &counters); ///< at most 30 times a second

private:
    TracesHandler m_handler;
    http::Server m_server;
    QTimer m_countedSoon;
};

} // namespace app::receiver
