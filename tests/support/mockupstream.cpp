#include "tests/support/mockupstream.h"

#include "app/http/requestdecoder.h"
#include "app/http/responsewriter.h"
#include "tests/support/tlsserver.h"

#include <QTcpSocket>
#include <QTimer>

namespace tests {

namespace http = app::http;

/// One connection.
class MockUpstream::Peer : public QObject
{
public:
    Peer(QTcpSocket *socket, MockUpstream &mock)
        : QObject(&mock)
        , m_socket(socket)
        , m_mock(mock)
        , m_timer(this)
    {
        m_socket->setParent(this);
        m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
        m_timer.setSingleShot(true);
        m_timer.setTimerType(Qt::PreciseTimer);
        connect(&m_timer, &QTimer::timeout, this, [this] { doStep(); });
        connect(m_socket, &QTcpSocket::readyRead, this, [this] { read(); });
        connect(m_socket, &QTcpSocket::bytesWritten, this, [this] { pump(); });
        connect(m_socket, &QTcpSocket::disconnected, this, [this] { gone(); });
        read();
    }
    bool isIdle() const { return m_steps.empty(); }
    void close() { m_socket->disconnectFromHost(); }

private:
    void read()
    {
        const auto bytes = m_socket->readAll();
        m_request.raw += bytes;
        m_decoder.feed(bytes);
        while (auto event = m_decoder.next())
            take(*event);
    }
    void take(const http::Event &event)
    {
        if (const auto *head = std::get_if<http::RequestHead>(&event)) {
            m_request.head = *head;
            if (m_mock.m_isEarly)
                begin();
        } else if (const auto *piece = std::get_if<http::BodyPiece>(&event)) {
            m_request.body += piece->bytes.toByteArray();
        } else if (std::holds_alternative<http::Complete>(event)) {
            m_request.isComplete = true;
            m_mock.m_seen.append(m_request);
            begin();
            m_request = {};
            m_decoder.restart();
        }
    }
    void begin()
    {
        m_steps = m_mock.m_script ? m_mock.m_script(m_request) : Steps();
        m_at = 0;
        m_times = 0;
        schedule();
    }
    void schedule()
    {
        if (m_at >= m_steps.size())
            return m_steps.clear();
        if (m_steps[m_at].afterMs > 0)
            m_timer.start(m_steps[m_at].afterMs);
        else
            doStep();
    }
    void doStep()
    {
        m_isPumping = true;
        pump();
    }
    void pump()
    {
        constexpr qint64 waitingBytes = 256 * 1024;
        while (m_isPumping && m_socket->bytesToWrite() < waitingBytes) {
            const auto &step = m_steps[m_at];
            if (m_times++ >= step.times)
                return endStep();
            m_socket->write(step.bytes);
            m_mock.m_sentBytes += step.bytes.size();
            m_socket->flush();
        }
    }
    void endStep()
    {
        m_isPumping = false;
        m_times = 0;
        switch (m_steps[m_at++].then) {
        case Step::Then::GoOn: return schedule();
        case Step::Then::Close: m_steps.clear(); return m_socket->disconnectFromHost();
        case Step::Then::Hang: return;
        }
    }
    void gone()
    {
        --m_mock.m_open;
        m_mock.m_aborted += !m_steps.empty();
        m_steps.clear();
        m_isPumping = false;
        m_timer.stop();
        deleteLater();
    }

    QTcpSocket *m_socket;
    MockUpstream &m_mock;
    QTimer m_timer;
    http::RequestDecoder m_decoder;
    Seen m_request;
    Steps m_steps;
    std::size_t m_at = 0;
    int m_times = 0;
    bool m_isPumping = false;
};

MockUpstream::MockUpstream(Transport transport)
    : m_server(transport == Transport::Tls ? new TlsServer(this) : new QTcpServer(this))
{
    connect(m_server, &QTcpServer::newConnection, this, &MockUpstream::accept);
    if (!m_server->listen(QHostAddress::LocalHost))
        qFatal("no free port on loopback");
}

MockUpstream::~MockUpstream()
{
    for (auto *socket : findChildren<QTcpSocket *>())
        socket->disconnect();
}

void MockUpstream::play(Script script, bool isEarly)
{
    m_script = std::move(script);
    m_isEarly = isEarly;
}

void MockUpstream::play(Steps steps)
{
    play([steps = std::move(steps)](const Seen &) { return steps; });
}

void MockUpstream::accept()
{
    while (auto *socket = m_server->nextPendingConnection()) {
        ++m_connections;
        ++m_open;
        new Peer(socket, *this);
    }
}

void MockUpstream::closeKept()
{
    for (auto *child : children())
        if (auto *peer = dynamic_cast<Peer *>(child); peer && peer->isIdle())
            peer->close();
}

MockUpstream::Steps whole(int status, const QByteArray &fields, const QByteArray &body)
{
    return {{.bytes = "HTTP/1.1 " + QByteArray::number(status) + " Mock\r\n" + fields
                 + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body}};
}

MockUpstream::Steps chunked(const QByteArray &fields, const QByteArrayList &pieces, int everyMs)
{
    MockUpstream::Steps steps{
        {.bytes = "HTTP/1.1 200 OK\r\n" + fields + "Transfer-Encoding: chunked\r\n\r\n"}};
    for (const auto &piece : pieces)
        steps.push_back({.bytes = http::chunk(piece), .afterMs = everyMs});
    steps.push_back({.bytes = http::lastChunk()});
    return steps;
}

} // namespace tests
