#include "app/gateway/call.h"

#include <utility>

namespace app::gateway {

namespace {

bool canBeRepeated(const QByteArray &method) // RFC 9110 section 9.2.2
{
    return method == "GET" || method == "HEAD" || method == "OPTIONS" || method == "PUT"
        || method == "DELETE";
}

} // namespace

Call::Call(Start start, ProxyContext &context, Caller &caller, QObject *parent)
    : QObject(parent)
    , m_start(std::move(start))
    , m_context(context)
    , m_caller(caller)
    , m_decoder(context.limits.codec(), m_start.head.method == "HEAD")
    , m_keepsClient(m_start.head.keepAlive)
{
}

Call::~Call()
{
    if (m_upstream)
        UpstreamPool::drop(m_upstream);
}

void Call::begin()
{
    const auto &target = m_start.route.target;
    auto *kept = m_context.pool.takeKept(target);
    m_isReplayable = kept;
    adopt(kept ? kept : m_context.pool.open(target));
    if (kept)
        m_sinceWrite.start();
    sendWire(requestBytes(m_start.head, m_start.route, m_start.access));
    if (kept)
        connected();
}

void Call::adopt(UpstreamConnection *connection)
{
    m_upstream = connection;
    await(m_context.limits.connect);
    connect(connection, &UpstreamConnection::connected, this, &Call::connected);
    connect(connection, &UpstreamConnection::readable, this, &Call::receive);
    connect(connection, &UpstreamConnection::wrote, this, &Call::upstreamWrote);
    connect(connection, &UpstreamConnection::ended, this, &Call::upstreamEnded);
    if (connection->hasEnded()) // before anybody could listen
        QMetaObject::invokeMethod(this, &Call::upstreamEnded, Qt::QueuedConnection);
}

void Call::connected()
{
    await(m_context.limits.answer);
    if (m_start.capture)
        m_start.capture->connected();
    upstreamWrote();
}

void Call::sendWire(QByteArrayView wire)
{
    if (m_isOver || wire.isEmpty())
        return;
    if (m_isReplayable && m_replay.size() + wire.size() <= m_context.limits.replayBytes)
        m_replay.append(wire);
    else
        m_isReplayable = false;
    m_upstream->write(wire);
}

void Call::flushRequest()
{
    if (!m_isOver)
        m_upstream->flush();
}

void Call::copyPiece(QByteArrayView piece, UnixNano at)
{
    m_context.counters.bytesUp += quint64(piece.size());
    if (m_start.capture)
        m_start.capture->addRequest(piece, at);
}

void Call::endRequest()
{
    m_isRequestOver = true;
    flushRequest();
    upstreamWrote();
}

bool Call::isRequestSaturated() const
{
    return m_upstream && m_upstream->bytesToWrite() > m_context.limits.highWaterBytes;
}

void Call::upstreamWrote()
{
    if (m_isOver || !m_upstream->isConnected())
        return;
    const auto waiting = m_upstream->bytesToWrite();
    if (!m_hasHeard)
        await(m_context.limits.answer);
    if (m_isRequestOver && waiting == 0 && !std::exchange(m_isSent, true) && m_start.capture)
        m_start.capture->sent();
    if (!m_isRequestOver && waiting <= m_context.limits.lowWaterBytes)
        m_caller.resumeRequest();
}

void Call::receive()
{
    if (m_isReceiving || m_isOver)
        return;
    m_isReceiving = true;
    while (!m_isOver && !m_isComplete && m_malformed.isEmpty() && !m_caller.isSaturated()) {
        const auto bytes = m_upstream->read();
        if (bytes.isEmpty())
            break;
        m_hasHeard = true;
        m_decoder.feed(bytes);
        takeAnswers(now());
        m_caller.flush();
    }
    m_isReceiving = false;
    if (m_isOver)
        return;
    if (m_isComplete)
        complete();
    else if (!m_malformed.isEmpty())
        m_hasAnswered ? cut(m_malformed)
                      : giveUp(Ending::BadAnswer, 502, "upstream_bad_answer", m_malformed);
    else if (m_upstream->hasEnded() && m_upstream->bytesAvailable() == 0)
        takeUpstreamEnd();
}

void Call::takeAnswers(UnixNano at)
{
    await(m_context.limits.answer);
    while (const auto answer = m_decoder.next()) {
        if (const auto *piece = std::get_if<http::BodyPiece>(&*answer)) {
            m_context.counters.bytesDown += quint64(piece->bytes.size());
            if (m_start.capture)
                m_start.capture->addResponse(piece->bytes, at);
            if (!m_passesFraming)
                m_caller.send(piece->bytes);
        } else if (const auto *head = std::get_if<http::ResponseHead>(&*answer)) {
            take(*head, at);
        } else if (const auto *malformed = std::get_if<http::Malformed>(&*answer)) {
            m_malformed = malformed->reason;
        } else {
            m_isComplete = true;
        }
    }
    if (m_passesFraming)
        m_caller.send(m_decoder.takeWire());
}

void Call::take(const http::ResponseHead &head, UnixNano at)
{
    if (head.isInterim()) {
        if (m_start.head.version >= 11)
            m_caller.send(interimBytes(head));
        return;
    }
    const auto answer = answerFor(head, m_start.head.version, m_start.head.keepAlive);
    m_hasAnswered = true;
    m_passesFraming = answer.passesFraming;
    m_keepsClient = answer.keepsClient;
    m_keepsUpstream = head.keepAlive;
    m_caller.send(answer.bytes);
    if (m_start.capture)
        m_start.capture->answered(head, at);
}

void Call::upstreamEnded()
{
    if (m_isOver)
        return;
    receive(); // what it said before
}

/// It left, and everything it said was passed on.
void Call::takeUpstreamEnd()
{
    if (m_decoder.end())
        return complete();
    if (m_hasAnswered)
        return cut("it closed the connection in the middle of its answer");
    if (retry())
        return;
    if (!m_upstream->isConnected())
        return giveUp(Ending::NotConnected, 502, "upstream_unreachable", m_upstream->whyNot());
    giveUp(Ending::NoAnswer, 502, "upstream_no_answer",
           "it closed the connection without an answer");
}

/// A kept connection may have been closed by the upstream just before the request came: then it was not received, and
/// goes out again.
bool Call::retry()
{
    const bool isStale = canBeRepeated(m_start.head.method)
        || std::chrono::nanoseconds(m_sinceWrite.nsecsElapsed()) < m_context.limits.stale;
    if (!m_isReplayable || m_hasHeard || !isStale)
        return false;
    m_isReplayable = false;
    m_upstream->disconnect(this);
    UpstreamPool::drop(m_upstream);
    adopt(m_context.pool.open(m_start.route.target));
    m_upstream->write(std::exchange(m_replay, {}));
    return true;
}

void Call::complete()
{
    const bool keepsUpstream = m_keepsUpstream && m_isRequestOver && !m_decoder.hasBytes()
        && !m_upstream->hasEnded() && m_upstream->bytesAvailable() == 0
        && m_upstream->bytesToWrite() == 0;
    if (keepsUpstream) {
        m_upstream->disconnect(this);
        m_context.pool.keep(std::exchange(m_upstream, nullptr));
    }
    close(Ending::Complete, {});
    m_caller.callIsOver(m_keepsClient ? Caller::Then::GoOn : Caller::Then::Close);
}

void Call::cut(const QByteArray &why)
{
    close(Ending::UpstreamCut, why);
    m_caller.callIsOver(Caller::Then::Cut);
}

void Call::giveUp(Ending ending, int status, const QByteArray &code, const QByteArray &why)
{
    const auto &target = *m_start.route.target;
    close(ending, why);
    m_caller.answerInstead(status, code,
                           "no answer from the upstream " + target.name + " (" + target.hostField
                               + "): " + why);
}

void Call::clientLeft()
{
    if (!m_isOver)
        close(Ending::ClientGone, "the client left");
}

void Call::close(Ending ending, const QByteArray &detail)
{
    m_isOver = true;
    if (m_upstream)
        UpstreamPool::drop(std::exchange(m_upstream, nullptr));
    auto &counters = m_context.counters;
    --counters.underWay;
    counters.failed += ending != Ending::Complete;
    if (m_start.capture) {
        ++counters.traces;
        m_context.tap.take(m_start.capture->end(ending, detail.toStdString()));
        m_start.capture.reset();
    }
    m_context.counted();
}

void Call::sweep()
{
    if (m_isOver || !m_until.hasExpired() || m_caller.isSaturated())
        return;
    if (!m_upstream->isConnected())
        return giveUp(Ending::NotConnected, 504, "upstream_timeout",
                      "it could not be reached in time");
    if (m_hasAnswered)
        return cut("it went silent in the middle of its answer");
    if (!m_isRequestOver) // the client is the one to wait for, and its connection does
        return await(m_context.limits.answer);
    giveUp(Ending::NoAnswer, 504, "upstream_timeout", "it did not answer in time");
}

} // namespace app::gateway
