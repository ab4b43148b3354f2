#pragma once

#include "app/gateway/upstream.h"
#include "app/http/socketbytes.h"

#include <QNetworkProxy>
#include <QObject>
#include <QSslConfiguration>
#include <QTcpSocket>

namespace app::gateway {

/// One connection to an upstream: plain or TLS, through a proxy or not. Knows nothing of HTTP.
class UpstreamConnection : public QObject
{
    Q_OBJECT
public:
    UpstreamConnection(TargetPtr target, const QNetworkProxy &proxy, const QSslConfiguration &tls,
                       QObject *parent);

    const TargetPtr &target() const { return m_target; }
    bool isConnected() const { return m_isConnected; }
    bool hasEnded() const { return m_hasEnded; }

    /// Goes out with flush() at the latest; what is written before `connected` waits for it.
    void write(QByteArrayView bytes);
    void flush();
    qint64 bytesToWrite() const;
    qint64 bytesAvailable() const { return m_socket->bytesAvailable(); }
    QByteArray read() { return http::takeAvailable(*m_socket); } ///< at most its buffer
    void abort(); ///< now; nothing is signalled any more

    /// Why there is no connection, once `ended` came without `connected`.
    QByteArray whyNot() const { return m_whyNot; }

Q_SIGNALS:
    void connected();
    void readable();
    void wrote();
    void ended(); ///< once; what came before can still be read

private:
    void open(const QSslConfiguration &tls);
    void becomeConnected();
    void fail();
    QByteArray describeFailure() const;

    TargetPtr m_target;
    QTcpSocket *m_socket;
    bool m_isConnected = false;
    bool m_hasEnded = false;
    QByteArray m_whyNot;
};

} // namespace app::gateway
