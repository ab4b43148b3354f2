#pragma once

#include "app/base/result.h"

#include <QObject>
#include <QTcpServer>
#include <vector>

namespace app::http {

/// One port on 127.0.0.1 and, where the computer has IPv6, on ::1: clients that resolve `localhost` take either.
class Listeners : public QObject
{
    Q_OBJECT
public:
    explicit Listeners(QObject *parent = nullptr);

    /// 0 is any port that is free on both. Errors: Busy, naming the port; Internal otherwise.
    Result<quint16> listen(quint16 port);
    quint16 port() const; ///< 0 while not listening
    void close();

Q_SIGNALS:
    void connected(QTcpSocket *socket);

private:
    Result<> listenOn(QTcpServer &server, const QHostAddress &address, quint16 port);
    Result<> listenOnBoth(quint16 port);
    void accept(QTcpServer &server);

    QTcpServer m_ipv4;
    QTcpServer m_ipv6;
};

} // namespace app::http
