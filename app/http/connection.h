#pragma once

#include "app/http/clients.h"
#include "app/http/exchange.h"
#include "app/http/handler.h"
#include "app/http/requestdecoder.h"

#include <QDeadlineTimer>
#include <QElapsedTimer>
#include <QTcpSocket>
#include <QTimer>

namespace app::http {

/// One client. Reads one request at a time: what is pipelined waits in the socket until the answer is written.
class Connection : public Client
{
    Q_OBJECT
public:
    /// Takes the socket. `handler` outlives the connection.
    Connection(QTcpSocket *socket, Handler &handler, const Limits &limits,
               std::shared_ptr<Budget> budget);

    bool isIdle() const override { return m_phase == Phase::Idle; }
    qint64 idleForMs() const override { return m_idleSince.elapsed(); }
    void finish() override;
    void abort() override;
    void refuseAtOnce() override;

private:
    enum class Phase {
        Idle, ///< between requests
        Head, ///< some bytes of a request have come
        Body,
        Working,  ///< the handler has the request
        Flushing, ///< answered; a slow client has first to take the answer
        Talking,  ///< another protocol
        Draining, ///< refused; what the client still sends is thrown away, so that it can read the answer
        Closing,
    };
    void read();
    void decode();
    void take(Event event);
    void takeHead(RequestHead head);
    void takePiece(QByteArrayView bytes);
    void takeComplete();
    void takeHttp2();
    void decideBy(Handler::Admission admission);
    void answerWithoutBody(Response response);
    void hear(QByteArrayView bytes);

    void refuse(const Refusal &refusal);
    void answerAndLeave(const Response &response);
    Exchange *openExchange();
    void exchangeFinished(bool keepAlive);
    void becomeIdle();
    void leave();

    void written();
    void timedOut();
    void gone();
    void enter(Phase phase);
    void arm(std::chrono::milliseconds time);

    QTcpSocket *m_socket;
    Handler &m_handler;
    Limits m_limits;
    std::shared_ptr<Budget> m_budget;
    RequestDecoder m_decoder;
    Phase m_phase = Phase::Idle;
    Request m_request;
    bool m_hasHead = false;
    bool m_inputIsOver = true; ///< the request under way has been read to its end
    bool m_isFinishing = false;
    bool m_isGone = false;
    std::optional<Response> m_decided; ///< sent when the small body of a refused request has come
    Exchange *m_exchange = nullptr;
    std::unique_ptr<Talk> m_talk;
    QTimer m_timer;
    QDeadlineTimer m_bodyDeadline;
    QElapsedTimer m_idleSince;
};

} // namespace app::http
