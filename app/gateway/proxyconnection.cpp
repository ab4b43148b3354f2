#include "app/gateway/proxyconnection.h"

#include "app/gateway/refusals.h"
#include "app/http/guard.h"
#include "app/http/responsewriter.h"
#include "app/http/socketbytes.h"

#include <utility>

namespace app::gateway {

constexpr qint64 readBufferBytes = 64 * 1024;

static std::string_view view(const QByteArray &bytes)
{
    return {bytes.data(), std::size_t(bytes.size())};
}

ProxyConnection::ProxyConnection(QTcpSocket *socket, ProxyContext &context)
    : m_socket(socket)
    , m_context(context)
    , m_decoder(context.limits.codec())
{
    m_socket->setParent(this);
    m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    m_socket->setReadBufferSize(readBufferBytes);
    connect(m_socket, &QTcpSocket::readyRead, this, &ProxyConnection::readable);
    connect(m_socket, &QTcpSocket::bytesWritten, this, &ProxyConnection::written);
    connect(m_socket, &QTcpSocket::errorOccurred, this, &ProxyConnection::gone);
    connect(m_socket, &QTcpSocket::disconnected, this, &ProxyConnection::gone);
    becomeIdle();
}

ProxyConnection::~ProxyConnection() { m_socket->disconnect(this); }

void ProxyConnection::enter(Phase phase)
{
    m_phase = phase;
    const auto &limits = m_context.limits;
    switch (phase) {
    case Phase::Idle: m_idleSince.start(); return m_until.setRemainingTime(limits.idle);
    case Phase::Head: return m_until.setRemainingTime(limits.head);
    case Phase::Calling:
    case Phase::Refusing: return m_until.setRemainingTime(limits.bodyIdle);
    case Phase::Draining: return m_until.setRemainingTime(limits.linger);
    case Phase::Closing: return m_until.setRemainingTime(limits.writeIdle);
    }
}

void ProxyConnection::readable()
{
    m_over.clear();
    read();
}

void ProxyConnection::read()
{
    if (m_phase == Phase::Draining || m_phase == Phase::Closing)
        m_socket->skip(m_socket->bytesAvailable());
    else
        decode();
}

bool ProxyConnection::wantsBytes() const
{
    if (m_isGone || m_isSaturated)
        return false;
    if (m_phase == Phase::Idle || m_phase == Phase::Head)
        return true;
    if (m_call)
        return !m_isInputOver && !m_call->isRequestSaturated();
    return m_phase == Phase::Refusing;
}

void ProxyConnection::decode()
{
    if (std::exchange(m_isDecoding, true))
        return;
    for (;;) {
        takeEvents(now());
        if (m_call && !m_isInputOver) {
            m_call->sendWire(m_decoder.takeWire());
            m_call->flushRequest();
        }
        if (!wantsBytes())
            break;
        if (m_phase == Phase::Idle && m_decoder.hasBytes())
            continue;
        const auto bytes = http::takeAvailable(*m_socket);
        if (bytes.isEmpty())
            break;
        m_decoder.feed(bytes);
    }
    m_isDecoding = false;
}

void ProxyConnection::takeEvents(UnixNano at)
{
    if (m_phase == Phase::Idle && m_decoder.hasBytes())
        enter(Phase::Head);
    const auto isReading = [this] {
        return m_phase == Phase::Head
            || (!m_isInputOver && (m_phase == Phase::Calling || m_phase == Phase::Refusing));
    };
    while (isReading()) {
        auto event = m_decoder.next();
        if (!event)
            return;
        take(*std::move(event), at);
    }
}

void ProxyConnection::take(http::Event event, UnixNano at)
{
    if (const auto *piece = std::get_if<http::BodyPiece>(&event)) {
        takePiece(piece->bytes, at);
    } else if (auto *head = std::get_if<http::RequestHead>(&event)) {
        takeHead(std::move(*head));
    } else if (std::holds_alternative<http::Complete>(event)) {
        takeComplete();
    } else if (const auto *refusal = std::get_if<http::Refusal>(&event)) {
        breakOff(refusal->status, refusal->reason);
    } else {
        breakOff(505, "this port speaks HTTP/1.1");
    }
}

/// Nothing that follows can be made sense of.
void ProxyConnection::breakOff(int status, const QByteArray &reason)
{
    m_head.keepAlive = false;
    if (!m_call)
        return refuse(status, "bad_request", reason);
    m_call->clientLeft();
    abort();
}

void ProxyConnection::takeHead(http::RequestHead head)
{
    ++m_context.counters.calls;
    m_head = {head.method,
              head.target,
              head.version,
              {},
              head.contentLength,
              head.isChunked,
              head.keepAlive && !m_isFinishing};
    m_isInputOver = false;
    m_expectsContinue = head.hasBody() && head.expectsContinue();
    if (m_context.tap.wants && m_context.tap.wants(view(head.method), view(head.target))) {
        m_capture = Capture::begin(head, m_context.limits, m_context.copies);
        m_context.counters.lost += !m_capture;
        if (m_capture)
            m_capture->keepOnly(m_context.routing->keeping);
    }
    if (const auto refused = http::guard(head))
        return refuse(refused->status, "forbidden", refused->reason);
    const auto route = routeOf(head.target, *m_context.routing);
    if (!route)
        return refuse(404, "unknown_upstream", QByteArray::fromStdString(route.error().detail));
    const auto access = accessOf(head.headers, *route->target, *m_context.routing);
    if (!access)
        return refuseAccess(access.error());
    if (route->target->isLocal && route->target->port == m_context.port)
        return refuse(502, "upstream_loop",
                      "the upstream " + route->target->name + " is this gateway itself");
    call(std::move(head), *route, *access);
}

void ProxyConnection::refuseAccess(const Error &error)
{
    const auto message = QByteArray::fromStdString(error.detail);
    if (error.kind == Error::Kind::Unreachable)
        return refuse(503, "upstream_key_missing", message);
    refuse(401, "invalid_api_key", message);
}

void ProxyConnection::call(http::RequestHead head, const Route &route, const Access &access)
{
    enter(Phase::Calling);
    ++m_context.counters.underWay;
    if (m_capture)
        m_capture->routed(route, access);
    if (access.key)
        m_context.keyUses.insert(access.key->hash, QDateTime::currentDateTimeUtc());
    head.keepAlive = m_head.keepAlive;
    m_call =
        new Call({std::move(head), route, access, std::move(m_capture)}, m_context, *this, this);
    m_call->begin();
}

void ProxyConnection::takePiece(QByteArrayView piece, UnixNano at)
{
    m_until.setRemainingTime(m_context.limits.bodyIdle);
    if (m_call)
        m_call->copyPiece(piece, at);
    else if (m_capture)
        m_capture->addRequest(piece, at);
}

void ProxyConnection::takeComplete()
{
    m_isInputOver = true;
    if (!m_call)
        return sendRefusal();
    m_call->sendWire(m_decoder.takeWire());
    m_call->endRequest();
}

/// Where the body is small it is read first, so that the connection can stay; a large one is not waited for.
void ProxyConnection::refuse(int status, const QByteArray &code, const QByteArray &message)
{
    ++m_context.counters.failed;
    m_refusal = refusalFor(m_head.target, status, code, message);
    const bool isSmall = !m_head.isChunked && !m_expectsContinue
        && m_head.contentLength.value_or(0) <= m_context.limits.ignoredBodyBytes;
    if (!m_isInputOver && isSmall && m_head.keepAlive)
        return enter(Phase::Refusing);
    if (!m_isInputOver)
        m_head.keepAlive = false;
    sendRefusal();
}

void ProxyConnection::sendRefusal()
{
    const auto response = std::exchange(m_refusal, {});
    if (const auto capture = std::exchange(m_capture, {})) {
        ++m_context.counters.traces;
        capture->answered({.status = response.status, .headers = response.headers}, now());
        capture->addResponse(response.body, now());
        m_context.tap.take(capture->end(Ending::RefusedLocally, "the gateway refused it"));
    }
    const auto framing = m_head.method == "HEAD" ? http::Framing::HeadOnly : http::Framing::Length;
    const auto more = m_head.keepAlive ? http::Headers() : http::Headers{{"Connection", "close"}};
    send(http::writeResponse(response, framing, more, QDateTime::currentDateTimeUtc()));
    flush();
    m_context.counted();
    if (m_isGone)
        return;
    if (m_head.keepAlive)
        becomeIdle();
    else
        leave();
}

void ProxyConnection::send(QByteArrayView bytes)
{
    if (!m_isGone && !bytes.isEmpty())
        m_socket->write(bytes.data(), bytes.size());
}

void ProxyConnection::flush()
{
    if (m_isGone)
        return;
    m_socket->flush();
    if (!m_isGone && !m_isSaturated && m_socket->bytesToWrite() > m_context.limits.highWaterBytes)
        m_isSaturated = true;
    m_writeUntil.setRemainingTime(m_context.limits.writeIdle);
}

bool ProxyConnection::isSaturated() const { return m_isSaturated; }

void ProxyConnection::resumeRequest()
{
    if (!m_isDecoding)
        decode();
}

void ProxyConnection::dropCall()
{
    if (m_call)
        m_over.emplace_back(std::exchange(m_call, nullptr));
}

void ProxyConnection::callIsOver(Then then)
{
    dropCall();
    if (m_isGone)
        return;
    if (then == Then::Cut) {
        enter(Phase::Closing);
        return m_socket->disconnectFromHost();
    }
    if (then == Then::Close || !m_isInputOver || m_isFinishing)
        return leave();
    becomeIdle();
    decode();
}

void ProxyConnection::answerInstead(int status, const QByteArray &code, const QByteArray &message)
{
    dropCall();
    if (m_isGone)
        return;
    refuse(status, code, message);
    if (m_phase == Phase::Idle)
        decode();
}

void ProxyConnection::written()
{
    m_writeUntil.setRemainingTime(m_context.limits.writeIdle);
    if (m_isGone || !m_isSaturated || m_socket->bytesToWrite() > m_context.limits.lowWaterBytes)
        return;
    m_isSaturated = false;
    if (m_call)
        m_call->receive();
    if (!m_isGone)
        read();
}

void ProxyConnection::becomeIdle()
{
    m_decoder.restart();
    m_head = {};
    m_isInputOver = true;
    m_expectsContinue = false;
    enter(Phase::Idle);
    if (m_isFinishing)
        leave();
}

void ProxyConnection::leave()
{
    if (m_phase != Phase::Idle && !m_isInputOver)
        return enter(Phase::Draining);
    enter(Phase::Closing);
    m_socket->disconnectFromHost();
}

void ProxyConnection::finish()
{
    m_isFinishing = true;
    m_head.keepAlive = false;
    if (m_call)
        m_call->noMoreKeepAlive();
    if (m_phase == Phase::Idle)
        leave();
}

void ProxyConnection::abort()
{
    m_socket->abort();
    gone();
}

void ProxyConnection::refuseAtOnce()
{
    m_isInputOver = false;
    m_head.keepAlive = false;
    refuse(503, "too_many_connections", "too many connections are open");
}

void ProxyConnection::sweep()
{
    m_over.clear();
    if (m_call)
        m_call->sweep();
    if (m_isGone)
        return;
    if (m_socket->bytesToWrite() > 0 && m_writeUntil.hasExpired())
        return abort();
    if (!m_until.hasExpired())
        return;
    switch (m_phase) {
    case Phase::Idle: return leave();
    case Phase::Head: return breakOff(408, "the request's head did not come in time");
    case Phase::Calling:
        if (!m_isInputOver && !m_call->isRequestSaturated())
            abort();
        return;
    case Phase::Draining: enter(Phase::Closing); return m_socket->disconnectFromHost();
    case Phase::Refusing:
    case Phase::Closing: return abort();
    }
}

void ProxyConnection::gone()
{
    if (std::exchange(m_isGone, true))
        return;
    m_phase = Phase::Closing;
    if (m_call)
        m_call->clientLeft();
    dropCall();
    m_socket->disconnect(this);
    m_socket->abort();
    Q_EMIT closed();
}

} // namespace app::gateway
