#include "tests/support/wire.h"

namespace tests {

Wire::Wire(quint16 port, QHostAddress address)
{
    m_socket.connectToHost(address, port);
    m_socket.waitForConnected(patienceMs);
}

void Wire::send(const QByteArray &bytes)
{
    m_socket.write(bytes);
    while (m_socket.bytesToWrite() > 0 && m_socket.waitForBytesWritten(patienceMs)) {}
}

bool Wire::fill()
{
    m_socket.setReadBufferSize(0);
    if (m_socket.bytesAvailable() == 0 && !m_socket.waitForReadyRead(patienceMs))
        return false;
    m_read += m_socket.readAll();
    return true;
}

QByteArray Wire::take(qsizetype bytes)
{
    while (m_read.size() < bytes && fill()) {}
    const auto taken = m_read.left(bytes);
    m_read.remove(0, bytes);
    return taken;
}

QByteArray Wire::takeLine()
{
    while (!m_read.contains("\r\n") && fill()) {}
    const auto end = m_read.indexOf("\r\n");
    const auto line = m_read.left(end < 0 ? m_read.size() : end);
    m_read.remove(0, line.size() + 2);
    return line;
}

QByteArray Wire::takeChunks()
{
    QByteArray body;
    while (const auto size = takeLine().toLongLong(nullptr, 16)) {
        body += take(size);
        takeLine();
    }
    takeLine();
    return body;
}

Reply Wire::reply(bool hasBody)
{
    Reply reply;
    reply.statusLine = takeLine();
    reply.status = reply.statusLine.split(' ').value(1).toInt();
    for (auto line = takeLine(); !line.isEmpty(); line = takeLine()) {
        const auto colon = line.indexOf(": ");
        reply.headers.append(app::http::Header{line.left(colon), line.mid(colon + 2)});
    }
    if (hasBody && reply.header("Transfer-Encoding") == "chunked")
        reply.body = takeChunks();
    else if (hasBody)
        reply.body = take(reply.header("Content-Length").toLongLong());
    return reply;
}

Reply Wire::ask(const QByteArray &bytes)
{
    send(bytes);
    return reply();
}

QByteArray Wire::readToEnd()
{
    while (fill()) {}
    return std::exchange(m_read, {});
}

QByteArray Wire::readAtLeast(qsizetype bytes)
{
    while (m_read.size() < bytes && fill()) {}
    return std::exchange(m_read, {});
}

bool Wire::isClosedByServer()
{
    while (fill()) {}
    return m_socket.state() == QAbstractSocket::UnconnectedState;
}

void Wire::stopReading() { m_socket.setReadBufferSize(1); }

void Wire::leave() { m_socket.abort(); }

QByteArray post(const QByteArray &path, const QByteArray &contentType, const QByteArray &body,
                const QByteArray &moreFields)
{
    return "POST " + path + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: " + contentType
        + "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n" + moreFields + "\r\n"
        + body;
}

} // namespace tests
