#include "app/http/connection.h"

#include "app/http/cors.h"
#include "app/http/guard.h"
#include "app/http/socketbytes.h"

namespace app::http {

constexpr qint64 readBytes = 64 * 1024;
constexpr qint64 ignoredBodyBytes =
    64 * 1024; ///< of a refused request, read so that the connection can stay

static bool isOrigin(const Header &header)
{
    return header.name.compare("Origin", Qt::CaseInsensitive) == 0;
}

Connection::Connection(QTcpSocket *socket, Handler &handler, const Limits &limits,
                       std::shared_ptr<Budget> budget)
    : m_socket(socket)
    , m_handler(handler)
    , m_limits(limits)
    , m_budget(std::move(budget))
    , m_decoder(limits)
    , m_timer(this)
{
    m_socket->setParent(this);
    m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    m_socket->setReadBufferSize(readBytes);
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Connection::timedOut);
    connect(m_socket, &QTcpSocket::readyRead, this, &Connection::read);
    connect(m_socket, &QTcpSocket::bytesWritten, this, &Connection::written);
    connect(m_socket, &QTcpSocket::disconnected, this, &Connection::gone);
    becomeIdle();
}

void Connection::enter(Phase phase)
{
    m_phase = phase;
    switch (phase) {
    case Phase::Idle: return arm(m_limits.idle);
    case Phase::Head: return arm(m_limits.head);
    case Phase::Body: return arm(m_limits.bodyIdle);
    case Phase::Working: return m_timer.stop();
    case Phase::Draining: return arm(m_limits.linger);
    case Phase::Flushing:
    case Phase::Talking:
    case Phase::Closing: return arm(m_limits.writeIdle);
    }
}

void Connection::arm(std::chrono::milliseconds time) { m_timer.start(time); }

void Connection::read()
{
    switch (m_phase) {
    case Phase::Working:
    case Phase::Flushing:
    case Phase::Closing: return; // the socket keeps up to readBytes and no more
    case Phase::Draining: m_socket->skip(m_socket->bytesAvailable()); return;
    case Phase::Talking: return hear(m_socket->readAll());
    default: break;
    }
    m_decoder.feed(takeAvailable(*m_socket));
    decode();
}

void Connection::decode()
{
    if (m_phase == Phase::Idle && m_decoder.hasBytes())
        enter(Phase::Head);
    while (m_phase == Phase::Head || m_phase == Phase::Body) {
        auto event = m_decoder.next();
        if (event)
            take(*std::move(event));
        else if (m_socket->bytesAvailable() > 0)
            m_decoder.feed(takeAvailable(*m_socket));
        else
            return;
    }
}

void Connection::take(Event event)
{
    if (auto *head = std::get_if<RequestHead>(&event))
        takeHead(std::move(*head));
    else if (const auto *piece = std::get_if<BodyPiece>(&event))
        takePiece(piece->bytes);
    else if (const auto *refusal = std::get_if<Refusal>(&event))
        refuse(*refusal);
    else if (std::holds_alternative<Http2Preface>(event))
        takeHttp2();
    else
        takeComplete();
}

void Connection::takeHead(RequestHead head)
{
    m_request.head = std::move(head);
    m_hasHead = true;
    m_bodyDeadline.setRemainingTime(m_limits.body);
    enter(Phase::Body);
    if (const auto refused = guard(m_request.head))
        return refuse(*refused);
    if (!m_handler.isOpenToPages())
        m_request.head.headers.removeIf(isOrigin);
    if (auto answer = preflight(m_request.head))
        return answerWithoutBody(*std::move(answer));
    decideBy(m_handler.admit(m_request.head));
}

void Connection::decideBy(Handler::Admission admission)
{
    if (auto *answer = std::get_if<Response>(&admission))
        return answerWithoutBody(std::move(*answer));
    const auto limit = std::get<qint64>(admission);
    m_decoder.limitBody(limit);
    const auto &head = m_request.head;
    if (head.hasBody() && head.expectsContinue() && head.contentLength.value_or(0) <= limit
        && !m_decoder.hasBytes())
        m_socket->write("HTTP/1.1 100 Continue\r\n\r\n");
}

/// A small body is read and forgotten, so that the client need not connect again; a large one is not waited for.
void Connection::answerWithoutBody(Response response)
{
    const auto &head = m_request.head;
    const bool isSmall = !head.isChunked && head.contentLength.value_or(0) <= ignoredBodyBytes;
    if (!isSmall || (head.hasBody() && head.expectsContinue()))
        return answerAndLeave(response);
    m_decided = std::move(response);
}

void Connection::takePiece(QByteArrayView bytes)
{
    arm(std::min(m_limits.bodyIdle, std::chrono::milliseconds(m_bodyDeadline.remainingTime())));
    if (m_decided)
        return;
    if (!m_request.reservation.grow(bytes.size()))
        return refuse({503, "too many bytes are waiting already; try again"});
    auto &body = m_request.body;
    const auto expected = m_request.head.contentLength.value_or(0);
    if (body.size() < readBytes && body.size() + bytes.size() >= readBytes)
        body.reserve(expected); // only now: a length that is merely announced costs nothing
    body.append(bytes);
}

void Connection::takeComplete()
{
    m_inputIsOver = true;
    enter(Phase::Working);
    auto *exchange = openExchange();
    if (m_decided)
        return exchange->send(*std::exchange(m_decided, {}));
    m_handler.handle(std::exchange(m_request, {}), Responder(exchange));
}

void Connection::takeHttp2()
{
    m_talk = m_handler.talkHttp2();
    if (!m_talk)
        return refuse({505, "this server speaks HTTP/1.1"});
    enter(Phase::Talking);
    hear(m_decoder.takeRest());
}

void Connection::hear(QByteArrayView bytes)
{
    const auto said = m_talk->hear(bytes);
    m_socket->write(said.bytes);
    if (said.isOver)
        enter(Phase::Draining);
}

void Connection::refuse(const Refusal &refusal)
{
    answerAndLeave(m_handler.refuse(refusal, m_hasHead ? &m_request.head : nullptr));
}

void Connection::refuseAtOnce()
{
    m_inputIsOver = false;
    refuse({503, "too many connections"});
}

void Connection::answerAndLeave(const Response &response)
{
    enter(Phase::Working);
    auto *exchange = openExchange();
    exchange->closeAfter();
    m_request = {};
    exchange->send(response);
}

Exchange *Connection::openExchange()
{
    m_exchange = new Exchange(*m_socket, m_request.head, m_limits, this);
    if (m_isFinishing)
        m_exchange->closeAfter();
    connect(m_exchange, &Exchange::finished, this, &Connection::exchangeFinished);
    connect(m_exchange, &Exchange::brokenOff, this, &Connection::abort);
    connect(m_exchange, &Exchange::wrote, this, [this] {
        if (m_phase == Phase::Working && !m_timer.isActive())
            arm(m_limits.writeIdle);
    });
    return m_exchange;
}

void Connection::exchangeFinished(bool keepAlive)
{
    m_exchange->deleteLater();
    m_exchange = nullptr;
    if (!keepAlive)
        return leave();
    enter(Phase::Flushing);
    // queued: a client that pipelines many requests must not nest as many calls
    QMetaObject::invokeMethod(this, &Connection::written, Qt::QueuedConnection);
}

void Connection::written()
{
    if (m_isGone)
        return;
    if (m_exchange)
        m_exchange->noteWritten();
    const bool isFlushed = m_socket->bytesToWrite() == 0;
    if (m_phase == Phase::Flushing && m_socket->bytesToWrite() <= m_limits.lowWaterBytes)
        becomeIdle();
    else if (m_phase == Phase::Working && isFlushed)
        m_timer.stop();
    else if (m_phase == Phase::Working || m_phase == Phase::Flushing || m_phase == Phase::Closing)
        arm(m_limits.writeIdle);
}

void Connection::becomeIdle()
{
    m_decoder.restart();
    m_request = {};
    m_request.reservation = Reservation(m_budget);
    m_hasHead = false;
    m_inputIsOver = false;
    m_idleSince.start();
    enter(Phase::Idle);
    if (m_isFinishing)
        return leave();
    m_decoder.feed(takeAvailable(*m_socket));
    decode();
}

void Connection::leave()
{
    const bool hasInput = m_decoder.hasBytes() || m_socket->bytesAvailable() > 0;
    if (m_phase != Phase::Idle && (!m_inputIsOver || hasInput))
        return enter(Phase::Draining);
    enter(Phase::Closing);
    m_socket->disconnectFromHost();
}

void Connection::finish()
{
    m_isFinishing = true;
    if (m_exchange)
        m_exchange->closeAfter();
    if (m_phase == Phase::Idle)
        leave();
}

void Connection::abort()
{
    m_socket->abort();
    gone();
}

void Connection::timedOut()
{
    switch (m_phase) {
    case Phase::Idle: return leave();
    case Phase::Head: return refuse({408, "the request's head did not come in time"});
    case Phase::Body: return refuse({408, "the request's body did not come in time"});
    case Phase::Draining: enter(Phase::Closing); return m_socket->disconnectFromHost();
    default: return abort();
    }
}

void Connection::gone()
{
    if (std::exchange(m_isGone, true))
        return;
    m_phase = Phase::Closing;
    m_timer.stop();
    if (m_exchange)
        m_exchange->noteGone();
    Q_EMIT closed();
}

} // namespace app::http
