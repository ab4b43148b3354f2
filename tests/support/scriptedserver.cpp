#include "tests/support/scriptedserver.h"

#include <QTcpServer>
#include <QTcpSocket>
#include <memory>
#include <utility>

using namespace Qt::StringLiterals;

namespace tests {
namespace {

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
    : ScriptedServer(transport == Transport::Tls
                         ? std::unique_ptr<QTcpServer>(std::make_unique<TlsServer>(TlsIdentity{}))
                         : std::make_unique<QTcpServer>(),
                     transport)
{
}

ScriptedServer::ScriptedServer(const TlsIdentity &identity)
    : ScriptedServer(std::make_unique<TlsServer>(identity), Transport::Tls)
{
}

ScriptedServer::ScriptedServer(std::unique_ptr<QTcpServer> server, Transport transport)
    : m_server(std::move(server))
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
    m_maker = {};
    m_echoStatus = 0;
    m_staysOpen = false;
}

void ScriptedServer::answerWith(int status, const QByteArray &headers, const QByteArray &body)
{
    answerWith(http(status, headers, body));
}

QByteArray ScriptedServer::http(int status, const QByteArray &headers, const QByteArray &body)
{
    return "HTTP/1.1 " + QByteArray::number(status) + " Scripted\r\n" + headers + "Content-Length: "
        + QByteArray::number(body.size()) + "\r\nConnection: close\r\n\r\n" + body;
}

void ScriptedServer::answerBy(std::function<QByteArray(const QByteArray &)> answer)
{
    answerWith({});
    m_maker = std::move(answer);
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
    QByteArray raw = m_maker ? m_maker(request) : m_answer;
    if (m_echoStatus > 0)
        raw = http(m_echoStatus, "Content-Type: application/json\r\n",
                   R"({"status":"error","error":"bad )" + headerOf(request, "authorization")
                       + R"("})");
    socket->write(raw);
    if (!m_staysOpen && !(m_maker && raw.isEmpty()))
        socket->disconnectFromHost();
}

quint16 closedPort()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    return server.serverPort();
}

} // namespace tests
