#pragma once

#include "tests/support/tlsserver.h"

#include <QByteArray>
#include <QList>
#include <QObject>
#include <QUrl>
#include <functional>
#include <memory>

class QTcpServer;
class QTcpSocket;

namespace tests {

/// A loopback server that sends what a test scripts, byte for byte. Of HTTP it knows where a request ends (Content-Length)
/// and nothing else. Lives on the test's thread.
class ScriptedServer final : public QObject
{
public:
    enum class Transport { Plain, Tls }; ///< Tls: with tests/support/data/selfsigned.pem
    explicit ScriptedServer(Transport transport = Transport::Plain);
    explicit ScriptedServer(const TlsIdentity &identity);
    ~ScriptedServer() override;

    quint16 port() const;
    QUrl url(const QString &path = {}) const;

    /// After each complete request: these bytes, then the connection is closed.
    void answerWith(const QByteArray &raw);
    /// A whole HTTP answer; `headers` are lines, each with its CR LF.
    void answerWith(int status, const QByteArray &headers, const QByteArray &body);
    /// What `answer` makes of each whole request, byte for byte; nothing is silence.
    void answerBy(std::function<QByteArray(const QByteArray &)> answer);
    /// As answerWith() makes it, for answerBy().
    static QByteArray http(int status, const QByteArray &headers, const QByteArray &body);
    /// Sends the request's own Authorization value back, as the message of `status`.
    void echoCredentials(int status);
    void hang(); ///< reads and stays silent
    /// These bytes and then silence.
    void answerAndHang(const QByteArray &raw);

    const QList<QByteArray> &requests() const { return m_requests; } ///< head and body
    QByteArray lastHeader(const QByteArray &name) const;             ///< in lower case
    QByteArray lastBody() const;
    int openConnections() const { return m_open; }

private:
    ScriptedServer(std::unique_ptr<QTcpServer> server, Transport transport);
    void accept();
    void read(QTcpSocket *socket, QByteArray &received);
    void answer(QTcpSocket *socket, const QByteArray &request) const;

    std::unique_ptr<QTcpServer> m_server;
    Transport m_transport;
    QByteArray m_answer;
    std::function<QByteArray(const QByteArray &)> m_maker;
    int m_echoStatus = 0;
    bool m_staysOpen = false;
    int m_open = 0;
    QList<QByteArray> m_requests;
};

/// A port of this machine that nobody listens at.
quint16 closedPort();

} // namespace tests
