#include "app/gateway/upstreamconnection.h"

#include <QSslSocket>
#include <utility>

namespace app::gateway {

namespace {

constexpr qint64 readBufferBytes = 64 * 1024;

QTcpSocket *socketFor(const Target &target, QObject *parent)
{
    if (target.isTls)
        return new QSslSocket(parent);
    return new QTcpSocket(parent);
}

} // namespace

UpstreamConnection::UpstreamConnection(TargetPtr target, const QNetworkProxy &proxy,
                                       const QSslConfiguration &tls, QObject *parent)
    : QObject(parent)
    , m_target(std::move(target))
    , m_socket(socketFor(*m_target, this))
{
    m_socket->setProxy(proxy);
    m_socket->setReadBufferSize(readBufferBytes);
    connect(m_socket, &QTcpSocket::readyRead, this, &UpstreamConnection::readable);
    connect(m_socket, &QTcpSocket::bytesWritten, this, &UpstreamConnection::wrote);
    connect(m_socket, &QTcpSocket::errorOccurred, this, &UpstreamConnection::fail);
    connect(m_socket, &QTcpSocket::disconnected, this, &UpstreamConnection::fail);
    open(tls);
}

void UpstreamConnection::open(const QSslConfiguration &tls)
{
    auto *secure = qobject_cast<QSslSocket *>(m_socket);
    if (!secure) {
        connect(m_socket, &QTcpSocket::connected, this, &UpstreamConnection::becomeConnected);
        return m_socket->connectToHost(m_target->host, m_target->port);
    }
    auto configuration = tls;
    configuration.setAllowedNextProtocols({QSslConfiguration::NextProtocolHttp1_1});
    secure->setSslConfiguration(configuration);
    connect(secure, &QSslSocket::encrypted, this, &UpstreamConnection::becomeConnected);
    secure->connectToHostEncrypted(m_target->host, m_target->port);
}

void UpstreamConnection::becomeConnected()
{
    m_isConnected = true;
    m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    m_socket->flush();
    Q_EMIT connected();
}

void UpstreamConnection::write(QByteArrayView bytes)
{
    if (m_hasEnded)
        return;
    m_socket->write(bytes.data(), bytes.size());
}

void UpstreamConnection::flush()
{
    if (m_isConnected && !m_hasEnded)
        m_socket->flush();
}

qint64 UpstreamConnection::bytesToWrite() const
{
    const auto *secure = qobject_cast<const QSslSocket *>(m_socket);
    return m_socket->bytesToWrite() + (secure ? secure->encryptedBytesToWrite() : 0);
}

void UpstreamConnection::abort()
{
    m_hasEnded = true;
    m_socket->disconnect(this);
    m_socket->abort();
}

void UpstreamConnection::fail()
{
    if (std::exchange(m_hasEnded, true))
        return;
    if (!m_isConnected)
        m_whyNot = describeFailure();
    Q_EMIT ended();
}

QByteArray UpstreamConnection::describeFailure() const
{
    switch (m_socket->error()) {
    case QAbstractSocket::HostNotFoundError: return "the host's name has no address";
    case QAbstractSocket::ConnectionRefusedError: return "nothing listens there";
    case QAbstractSocket::RemoteHostClosedError: return "it closed the connection at once";
    case QAbstractSocket::ProxyAuthenticationRequiredError:
        return "the system's proxy wants a user and a password";
    default: return m_socket->errorString().toUtf8(); // Qt's, of TLS, the network or a proxy
    }
}

} // namespace app::gateway
