#include "tests/support/scriptedserver.h"

#include "tests/support/tlsserver.h"

#include <QTcpServer>
#include <QTcpSocket>
#include <memory>

using namespace Qt::StringLiterals;

namespace tests {
namespace {

std::unique_ptr<QTcpServer> made(ScriptedServer::Transport transport)
{
    if (transport == ScriptedServer::Transport::Tls)
        return std::make_unique<TlsServer>();
    return std::make_unique<QTcpServer>();
}

QByteArray headerOf(const QByteArray &request, const QByteArray &name)
{
    const QByteArray head = request.left(request.indexOf("\r\n\r\n"));
    for (const QByteArray &line : head.split('\n'))
        if (line.left(line.indexOf(':')).toLower() == name)
            return line.mid(line.indexOf(':') + 1).trimmed();
    return {};
}

qsizetype lengthOf(const QByteArray &received)
{
    const qsizetype head = received.indexOf("\r\n\r\n");
    return head < 0 ? -1 : head + 4 + headerOf(received, "content-length").toLongLong();
}

} // namespace

ScriptedServer::ScriptedServer(Transport transport)
    : m_server(made(transport))
    , m_transport(transport)
{
    connect(m_server.get(), &QTcpServer::newConnection, this, &ScriptedServer::accept);
    if (!m_server->listen(QHostAddress::LocalHost))
        qFatal("no free port on loopback");
}

ScriptedServer::~ScriptedServer()
{
    for (auto *socket : m_server->findChildren<QTcpSocket *>())
        socket->disconnect(this);
}

quint16 ScriptedServer::port() const { return m_server->serverPort(); }

QUrl ScriptedServer::url(const QString &path) const
{
    const QString scheme = m_transport == Transport::Tls ? u"https"_s : u"http"_s;
    return QUrl(u"%1://127.0.0.1:%2%3"_s.arg(scheme).arg(port()).arg(path));
}

void ScriptedServer::answerWith(const QByteArray &raw)
{
    m_answer = raw;
    m_echoStatus = 0;
    m_staysOpen = false;
}

void ScriptedServer::answerWith(int status, const QByteArray &headers, const QByteArray &body)
{
    answerWith("HTTP/1.1 " + QByteArray::number(status) + " Scripted\r\n" + headers
               + "Content-Length: " + QByteArray::number(body.size())
               + "\r\nConnection: close\r\n\r\n" + body);
}

void ScriptedServer::echoCredentials(int status) { m_echoStatus = status; }

void ScriptedServer::hang() { answerAndHang({}); }

void ScriptedServer::answerAndHang(const QByteArray &raw)
{
    answerWith(raw);
    m_staysOpen = true;
}

QByteArray ScriptedServer::lastHeader(const QByteArray &name) const
{
    return m_requests.isEmpty() ? QByteArray() : headerOf(m_requests.last(), name);
}

QByteArray ScriptedServer::lastBody() const
{
    return m_requests.isEmpty() ? QByteArray()
                                : m_requests.last().mid(m_requests.last().indexOf("\r\n\r\n") + 4);
}

void ScriptedServer::accept()
{
    while (auto *socket = m_server->nextPendingConnection()) {
        ++m_open;
        auto received = std::make_shared<QByteArray>();
        connect(socket, &QTcpSocket::readyRead, this,
                [this, socket, received] { read(socket, *received); });
        connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
            --m_open;
            socket->deleteLater();
        });
    }
}

void ScriptedServer::read(QTcpSocket *socket, QByteArray &received)
{
    received += socket->readAll();
    const qsizetype length = lengthOf(received);
    if (length < 0 || received.size() < length)
        return;
    m_requests << received.left(length);
    received.remove(0, length);
    answer(socket, m_requests.last());
}

void ScriptedServer::answer(QTcpSocket *socket, const QByteArray &request) const
{
    QByteArray raw = m_answer;
    if (m_echoStatus > 0) {
        const QByteArray body =
            R"({"status":"error","error":"bad )" + headerOf(request, "authorization") + R"("})";
        raw = "HTTP/1.1 " + QByteArray::number(m_echoStatus)
            + " Scripted\r\nContent-Type: application/json\r\nContent-Length: "
            + QByteArray::number(body.size()) + "\r\nConnection: close\r\n\r\n" + body;
    }
    socket->write(raw);
    if (!m_staysOpen)
        socket->disconnectFromHost();
}

quint16 closedPort()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    return server.serverPort();
}

} // namespace tests
