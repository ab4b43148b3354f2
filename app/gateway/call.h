#pragma once

#include "app/gateway/forwarding.h"
#include "app/gateway/proxycontext.h"
#include "app/http/responsedecoder.h"

#include <QDeadlineTimer>
#include <QElapsedTimer>
#include <QObject>
#include <memory>

namespace app::gateway {

/// The client's side of a call, as the call sees it.
class Caller
{
public:
    enum class Then {
        GoOn,  ///< the connection can take the next request
        Close, ///< behind what was written
        Cut,   ///< so that the client sees that its answer is not whole
    };
    virtual ~Caller() = default;
    virtual void send(QByteArrayView bytes) = 0; ///< goes out with flush()
    virtual void flush() = 0;
    virtual bool isSaturated() const = 0;
    virtual void resumeRequest() = 0; ///< the upstream takes more of the body again
    virtual void callIsOver(Then then) = 0;
    /// Nothing of an answer was sent: this one goes out, and the call is over.
    virtual void answerInstead(int status, const QByteArray &code, const QByteArray &message) = 0;
};

/// One request that goes to an upstream, and its answer on the way back. It is over once it has called callIsOver() or
/// answerInstead(), or clientLeft() was called; its owner then deletes it, but not from within these calls.
class Call : public QObject
{
    Q_OBJECT
public:
    struct Start {
        http::RequestHead head;
        Route route;
        Access access;
        std::unique_ptr<Capture> capture; ///< null where the call makes no trace
    };
    Call(Start start, ProxyContext &context, Caller &caller, QObject *parent);
    ~Call() override;

    void begin();
    /// `wire` is what goes on, with flushRequest() or endRequest(); `piece` what of it is body.
    void sendWire(QByteArrayView wire);
    void flushRequest();
    void copyPiece(QByteArrayView piece, UnixNano at);
    void endRequest();
    /// The upstream takes no more for now.
    bool isRequestSaturated() const;

    void receive(); ///< also when the client has taken some of its answer
    void clientLeft();
    void sweep();
    void noMoreKeepAlive() { m_start.head.keepAlive = false; }

private:
    void adopt(UpstreamConnection *connection);
    void connected();
    void upstreamWrote();
    void upstreamEnded();
    void takeAnswers(UnixNano at);
    void take(const http::ResponseHead &head, UnixNano at);
    void takeUpstreamEnd();
    bool retry();
    void complete();
    void cut(const QByteArray &why);
    void giveUp(Ending ending, int status, const QByteArray &code, const QByteArray &why);
    void close(Ending ending, const QByteArray &detail);
    void await(std::chrono::milliseconds time) { m_until.setRemainingTime(time); }

    Start m_start;
    ProxyContext &m_context;
    Caller &m_caller;
    UpstreamConnection *m_upstream = nullptr;
    http::ResponseDecoder m_decoder;
    QDeadlineTimer m_until;     ///< for what comes next from the upstream
    QElapsedTimer m_sinceWrite; ///< to a kept connection
    QByteArray m_replay;        ///< what went to a kept connection that has not answered
    bool m_isReplayable = false;
    bool m_isRequestOver = false;
    bool m_isSent = false;
    bool m_hasHeard = false;    ///< any byte of an answer
    bool m_hasAnswered = false; ///< the head was passed on
    bool m_passesFraming = true;
    bool m_keepsClient = true;
    bool m_keepsUpstream = false;
    bool m_isComplete = false;
    bool m_isReceiving = false;
    bool m_isOver = false;
    QByteArray m_malformed;
};

} // namespace app::gateway
