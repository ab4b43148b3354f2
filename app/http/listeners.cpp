#include "app/http/listeners.h"

#include <QNetworkProxy>
#include <QTcpSocket>

namespace app::http {

constexpr int attempts = 16; ///< to find a port that is free on both
/// Clients that connect at the same moment; one too many would wait a second for its next try.
constexpr int backlog = 512;

Listeners::Listeners(QObject *parent) : QObject(parent), m_ipv4(this), m_ipv6(this)
{
    for (auto *server : {&m_ipv4, &m_ipv6}) {
        server->setProxy(
            QNetworkProxy::NoProxy); // the desktop's proxy is for what leaves this computer
        server->setListenBacklogSize(backlog);
        connect(server, &QTcpServer::newConnection, this, [this, server] { accept(*server); });
    }
}

void Listeners::accept(QTcpServer &server)
{
    while (auto *socket = server.nextPendingConnection())
        Q_EMIT connected(socket);
}

Result<quint16> Listeners::listen(quint16 port)
{
    auto result = listenOnBoth(port);
    for (int i = 1;
         port == 0 && !result && result.error().kind == Error::Kind::Busy && i < attempts; ++i)
        result = listenOnBoth(port);
    if (!result)
        return tl::unexpected(std::move(result).error());
    return this->port();
}

Result<> Listeners::listenOnBoth(quint16 port)
{
    close();
    APP_CHECK(listenOn(m_ipv4, QHostAddress(QHostAddress::LocalHost), port));
    const auto second =
        listenOn(m_ipv6, QHostAddress(QHostAddress::LocalHostIPv6), m_ipv4.serverPort());
    if (!second && second.error().kind != Error::Kind::Unsupported) {
        close();
        return second;
    }
    return {};
}

Result<> Listeners::listenOn(QTcpServer &server, const QHostAddress &address, quint16 port)
{
    if (server.listen(address, port))
        return {};
    const auto where = "port " + std::to_string(port) + " on " + address.toString().toStdString();
    switch (server.serverError()) {
    case QAbstractSocket::AddressInUseError:
        return fail(Error::Kind::Busy, where + " is taken by another program");
    case QAbstractSocket::SocketAccessError:
        return fail(Error::Kind::Unauthorized, where + " needs more rights");
    case QAbstractSocket::SocketAddressNotAvailableError:
    case QAbstractSocket::UnsupportedSocketOperationError:
        return fail(Error::Kind::Unsupported, where + ": the computer has no such address");
    default: return fail(Error::Kind::Internal, where + ": " + server.errorString().toStdString());
    }
}

quint16 Listeners::port() const { return m_ipv4.serverPort(); }

void Listeners::close()
{
    m_ipv4.close();
    m_ipv6.close();
}

} // namespace app::http
