#include "app/http/exchange.h"

#include "app/http/cors.h"

namespace app::http {

Exchange::Exchange(QIODevice &output, RequestHead head, const Limits &limits, QObject *parent)
    : QObject(parent)
    , m_output(output)
    , m_head(std::move(head))
    , m_limits(limits)
    , m_keepAlive(m_head.keepAlive)
{
}

void Exchange::send(const Response &response)
{
    if (isBegun())
        return;
    const auto framing = m_head.method == "HEAD" ? Framing::HeadOnly : Framing::Length;
    m_state = State::Over;
    put(writeResponse(response, framing, closingFields(framing), QDateTime::currentDateTimeUtc()));
    Q_EMIT finished(m_keepAlive);
}

void Exchange::begin(const Response &head)
{
    if (isBegun())
        return;
    m_state = State::Streaming;
    m_framing = streamFraming();
    put(writeResponse(head, m_framing, closingFields(m_framing), QDateTime::currentDateTimeUtc()));
}

Framing Exchange::streamFraming() const
{
    if (m_head.method == "HEAD")
        return Framing::Chunked; // announced as a GET would have it; write() sends nothing
    return m_head.version >= 11 ? Framing::Chunked : Framing::UntilClose;
}

Headers Exchange::closingFields(Framing framing)
{
    auto fields = corsHeaders(m_head);
    if (framing == Framing::UntilClose)
        m_keepAlive = false;
    if (!m_keepAlive)
        fields.append(Header{"Connection", "close"});
    else if (m_head.version < 11)
        fields.append(Header{"Connection", "keep-alive"});
    return fields;
}

void Exchange::write(QByteArrayView piece)
{
    if (m_state == State::Streaming && m_head.method != "HEAD")
        put(m_framing == Framing::Chunked ? chunk(piece) : piece.toByteArray());
}

void Exchange::end()
{
    if (m_state != State::Streaming)
        return;
    m_state = State::Over;
    if (m_framing == Framing::Chunked && m_head.method != "HEAD")
        put(lastChunk());
    Q_EMIT finished(m_keepAlive);
}

void Exchange::breakOff()
{
    if (m_state != State::Streaming)
        return;
    m_state = State::Over;
    Q_EMIT brokenOff();
}

void Exchange::put(const QByteArray &bytes)
{
    m_output.write(bytes);
    m_isSaturated = m_isSaturated || m_output.bytesToWrite() > m_limits.highWaterBytes;
    Q_EMIT wrote();
}

void Exchange::noteWritten()
{
    if (!m_isSaturated || m_output.bytesToWrite() > m_limits.lowWaterBytes)
        return;
    m_isSaturated = false;
    Q_EMIT drained();
}

void Exchange::noteGone()
{
    if (isOver())
        return;
    m_state = State::Over;
    Q_EMIT aborted();
}

} // namespace app::http
