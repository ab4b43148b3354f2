#pragma once

#include "app/http/clients.h"
#include "app/http/handler.h"
#include "app/http/limits.h"

namespace app::http {

/// HTTP/1.1 for programs on this computer. Everything happens on the thread this object lives on; move it, without
/// connections, before listen(). Host and Origin of each request are checked (guard.h) and pages of this computer get CORS
/// fields before `handler`, which outlives the server, is asked.
class Server : public QObject
{
    Q_OBJECT
public:
    explicit Server(Handler &handler, const Limits &limits = {}, QObject *parent = nullptr);
    ~Server() override;

    /// The port, on 127.0.0.1 and ::1; see Listeners::listen.
    Result<quint16> listen(quint16 port) { return m_clients.listen(port); }
    quint16 port() const { return m_clients.port(); }
    int connectionCount() const { return int(m_clients.all().size()); }
    /// Limits::bodyBytes, shared with whoever turns bodies into something larger.
    const std::shared_ptr<Budget> &budget() const { return m_budget; }

    /// No new connections; requests under way are answered, what is not done by the deadline is cut off. `done` is
    /// called once, on this thread, from the event loop.
    void stop(std::chrono::milliseconds deadline, std::function<void()> done);

private:
    Handler &m_handler;
    Limits m_limits;
    std::shared_ptr<Budget> m_budget;
    Clients m_clients; // last: what goes with it stands on the rest
};

} // namespace app::http
