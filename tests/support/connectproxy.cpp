#include "tests/support/connectproxy.h"

#include <QTcpSocket>

using namespace Qt::StringLiterals;

namespace tests {

ConnectProxy::ConnectProxy()
{
    m_server.setProxy(QNetworkProxy::NoProxy);
    connect(&m_server, &QTcpServer::newConnection, this, &ConnectProxy::accept);
    if (!m_server.listen(QHostAddress::LocalHost))
        qFatal("no free port on loopback");
}

ConnectProxy::~ConnectProxy()
{
    for (auto *socket : m_server.findChildren<QTcpSocket *>())
        socket->disconnect();
}

void ConnectProxy::accept()
{
    while (auto *client = m_server.nextPendingConnection()) {
        connect(client, &QTcpSocket::readyRead, this, [this, client] { read(client); });
        connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
    }
}

/// CONNECT gateway.invalid:443 HTTP/1.1
void ConnectProxy::read(QTcpSocket *client)
{
    if (!client->peek(client->bytesAvailable()).contains("\r\n\r\n"))
        return;
    const auto head = client->readAll();
    m_requests << head;
    const auto host = head.split(' ').value(1).split(':').value(0);
    const int refusal = refusalOf(head, host);
    if (refusal == 0)
        return tunnel(client, m_routes.value(host));
    const auto challenge =
        refusal == 407 ? "Proxy-Authenticate: Basic realm=\"test\"\r\n"_ba : QByteArray();
    client->write("HTTP/1.1 " + QByteArray::number(refusal) + " Refused\r\n" + challenge
                  + "Content-Length: 0\r\nConnection: close\r\n\r\n");
    client->disconnectFromHost();
}

int ConnectProxy::refusalOf(const QByteArray &head, const QByteArray &host) const
{
    if (m_refusal != 0)
        return m_refusal;
    if (!m_credentials.isEmpty()
        && !head.contains("Proxy-Authorization: Basic " + m_credentials + "\r\n"))
        return 407;
    return m_routes.contains(host) ? 0 : 404;
}

void ConnectProxy::tunnel(QTcpSocket *client, quint16 port)
{
    client->disconnect(this);
    auto *server = new QTcpSocket(client);
    server->setProxy(QNetworkProxy::NoProxy);
    connect(server, &QTcpSocket::connected, client,
            [client] { client->write("HTTP/1.1 200 Connection established\r\n\r\n"); });
    connect(server, &QTcpSocket::readyRead, client,
            [client, server] { client->write(server->readAll()); });
    connect(client, &QTcpSocket::readyRead, server,
            [client, server] { server->write(client->readAll()); });
    connect(server, &QTcpSocket::disconnected, client, &QTcpSocket::disconnectFromHost);
    connect(client, &QTcpSocket::disconnected, server, &QTcpSocket::disconnectFromHost);
    server->connectToHost(QHostAddress(QHostAddress::LocalHost), port);
}

} // namespace tests
