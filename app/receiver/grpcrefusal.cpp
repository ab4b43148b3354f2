#include "app/receiver/grpcrefusal.h"

#include "app/receiver/limits.h"

#include <QtEndian>

namespace app::receiver {

namespace {

constexpr QByteArrayView advice =
    "this port speaks OTLP/HTTP; set OTEL_EXPORTER_OTLP_PROTOCOL=http/protobuf";

enum FrameType : quint8 { Headers = 1, Settings = 4, Ping = 6, GoAway = 7 };
constexpr quint8 ack = 1;       // on SETTINGS and PING
constexpr quint8 endStream = 1; // on HEADERS
constexpr quint8 endHeaders = 4;
constexpr int pingBytes = 8;
constexpr int frameHeaderBytes = 9;

QByteArray bigEndian(quint32 number)
{
    QByteArray bytes(4, '\0');
    qToBigEndian(number, bytes.data());
    return bytes;
}

QByteArray frame(FrameType type, quint8 flags, quint32 stream, QByteArrayView payload)
{
    auto bytes = bigEndian(quint32(payload.size())).mid(1);
    bytes += char(type);
    bytes += char(flags);
    bytes += bigEndian(stream);
    return bytes.append(payload);
}

/// A string literal without Huffman coding (RFC 7541 section 5.2); ours are shorter than 127 bytes.
QByteArray literal(QByteArrayView text)
{
    Q_ASSERT(text.size() < 127);
    return QByteArray(1, char(text.size())).append(text);
}

/// A trailers-only answer of gRPC: its status without any message.
QByteArray callRefused()
{
    constexpr char status200 = char(0x88); // indexed field 8 of the static table
    constexpr char newName = 0;            // literal field without indexing
    QByteArray block(1, status200);
    for (const auto &[name, value] :
         {std::pair<QByteArrayView, QByteArrayView>{"content-type", "application/grpc"},
          {"grpc-status", "12"},
          {"grpc-message", advice}})
        block += newName + literal(name) + literal(value);
    return block;
}

} // namespace

http::Talk::Said GrpcRefusal::hear(QByteArrayView heard)
{
    m_said = {};
    m_heardBytes += heard.size();
    m_pending.append(heard);
    if (!std::exchange(m_hasGreeted, true))
        m_said.bytes += frame(Settings, 0, 0, {});
    while (!m_said.isOver) {
        const auto next = nextFrame();
        if (!next)
            break;
        answer(*next);
    }
    if (!m_said.isOver && m_heardBytes > limits::http2Bytes)
        sayGoodbye(0);
    return std::move(m_said);
}

/// The header of the next frame; its payload is skipped, except for a PING's, which answer() takes.
std::optional<GrpcRefusal::Frame> GrpcRefusal::nextFrame()
{
    const auto skipped = std::min(m_skip, m_pending.size());
    m_pending.remove(0, skipped);
    m_skip -= skipped;
    if (m_skip > 0 || m_pending.size() < frameHeaderBytes)
        return {};
    Frame next;
    next.length = int(qFromBigEndian<quint32>(m_pending.constData()) >> 8);
    next.type = quint8(m_pending[3]);
    next.flags = quint8(m_pending[4]);
    next.stream = qFromBigEndian<quint32>(m_pending.constData() + 5) & 0x7FFFFFFF;
    if (next.type == Ping && m_pending.size() < frameHeaderBytes + pingBytes)
        return {};
    m_pending.remove(0, frameHeaderBytes);
    m_skip = next.length;
    return next;
}

void GrpcRefusal::answer(const Frame &heard)
{
    if (heard.type == Settings && !(heard.flags & ack))
        m_said.bytes += frame(Settings, ack, 0, {});
    else if (heard.type == Ping && !(heard.flags & ack) && heard.length == pingBytes)
        m_said.bytes += frame(Ping, ack, 0, QByteArrayView(m_pending).first(pingBytes));
    else if (heard.type == Headers)
        sayGoodbye(heard.stream);
}

void GrpcRefusal::sayGoodbye(quint32 stream)
{
    if (stream != 0)
        m_said.bytes += frame(Headers, endStream | endHeaders, stream, callRefused());
    constexpr quint32 noError = 0;
    m_said.bytes +=
        frame(GoAway, 0, 0, bigEndian(stream) + bigEndian(noError) + advice.toByteArray());
    m_said.isOver = true;
}

} // namespace app::receiver
