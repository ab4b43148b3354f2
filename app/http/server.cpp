#include "app/http/server.h"

#include "app/http/connection.h"

#include <utility>

namespace app::http {

Server::Server(Handler &handler, const Limits &limits, QObject *parent)
    : QObject(parent)
    , m_handler(handler)
    , m_limits(limits)
    , m_budget(std::make_shared<Budget>(limits.bodyBytes))
    , m_clients(
          limits.connections,
          [this](QTcpSocket *socket) {
              return new Connection(socket, m_handler, m_limits, m_budget);
          },
          this)
{
}

Server::~Server() = default;

void Server::stop(std::chrono::milliseconds deadline, std::function<void()> done)
{
    m_clients.stop(deadline, std::move(done));
}

} // namespace app::http
