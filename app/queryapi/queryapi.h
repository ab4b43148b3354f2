#pragma once

#include "app/http/server.h"
#include "app/queryapi/queryhandler.h"

namespace app::queryapi {

/// Tempo's query API on loopback, so that Grafana and other clients of Tempo can ask this program's traces.
///
/// Made anywhere, then moved with its source to the network thread; every function is called there. That thread neither
/// searches nor writes answers.
class QueryApi : public QObject
{
    Q_OBJECT
public:
    /// `source` and `clock` outlive it.
    QueryApi(sources::TraceSource &source, const Clock &clock, QObject *parent = nullptr);

    /// The port on 127.0.0.1 and ::1; 0 takes any free one. Errors: Busy naming the port.
    Result<quint16> listen(quint16 port);
    quint16 port() const { return m_server.port(); }
    /// Stops listening, answers what was asked, cuts off the rest at the deadline, then calls `done` once.
    void stop(std::chrono::milliseconds deadline, std::function<void()> done);

private:
    QueryHandler m_handler;
    http::Server m_server;
};

} // namespace app::queryapi
