#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QNetworkProxy>
#include <QNetworkProxyFactory>
#include <QTcpServer>

class QTcpSocket;

namespace tests {

/// A small HTTP proxy on loopback that understands CONNECT and nothing else. It knows the hosts a test tells it, which
/// need not exist.
class ConnectProxy final : public QObject
{
public:
    ConnectProxy();
    ~ConnectProxy() override;

    /// Tunnels to `host` lead to this port of this computer.
    void route(const QByteArray &host, quint16 port) { m_routes.insert(host, port); }
    /// Answers every CONNECT with this status and no tunnel.
    void refuse(int status) { m_refusal = status; }
    /// "name:password"; without them a CONNECT gets 407.
    void demand(const QByteArray &credentials) { m_credentials = credentials.toBase64(); }

    quint16 port() const { return m_server.serverPort(); }
    const QList<QByteArray> &requests() const { return m_requests; } ///< heads

private:
    void accept();
    void read(QTcpSocket *client);
    int refusalOf(const QByteArray &head, const QByteArray &host) const;
    void tunnel(QTcpSocket *client, quint16 port);

    QTcpServer m_server{this}; // goes along to another thread
    QHash<QByteArray, quint16> m_routes;
    QList<QByteArray> m_requests;
    QByteArray m_credentials;
    int m_refusal = 0;
};

/// The proxy of the whole program while it lives, as the system's settings would set it.
class ProxySetting final
{
public:
    explicit ProxySetting(quint16 port, const QString &name = {}, const QString &password = {})
    {
        QNetworkProxy::setApplicationProxy(
            {QNetworkProxy::HttpProxy, QStringLiteral("127.0.0.1"), port, name, password});
    }
    ~ProxySetting() { QNetworkProxyFactory::setUseSystemConfiguration(true); }
    Q_DISABLE_COPY_MOVE(ProxySetting)
};

} // namespace tests
