#pragma once

#include "app/gateway/call.h"
#include "app/http/clients.h"
#include "app/http/requestdecoder.h"

#include <QDeadlineTimer>
#include <QElapsedTimer>
#include <QTcpSocket>
#include <memory>
#include <vector>

namespace app::gateway {

/// One client of the gateway: reads a request at a time, passes it to a Call while it comes, and writes what that sends.
class ProxyConnection : public http::Client, private Caller
{
    Q_OBJECT
public:
    /// Takes the socket. `context` outlives the connection.
    ProxyConnection(QTcpSocket *socket, ProxyContext &context);
    ~ProxyConnection() override;

    bool isIdle() const override { return m_phase == Phase::Idle; }
    qint64 idleForMs() const override { return m_idleSince.elapsed(); }
    void finish() override;
    void abort() override;
    void refuseAtOnce() override;
    void sweep(); ///< looks at what has taken too long

private:
    enum class Phase {
        Idle,     ///< between requests
        Head,     ///< some bytes of a request have come
        Calling,  ///< a call is under way; its request may still be coming
        Refusing, ///< answered without a call once the small body has come
        Draining, ///< answered; what the client still sends is thrown away, so that it can read the answer
        Closing,
    };
    void readable();
    void read();
    void decode();
    bool wantsBytes() const;
    void takeEvents(UnixNano at);
    void take(http::Event event, UnixNano at);
    void breakOff(int status, const QByteArray &reason);
    void takeHead(http::RequestHead head);
    void refuseAccess(const Error &error);
    void call(http::RequestHead head, const Route &route, const Access &access);
    void takePiece(QByteArrayView piece, UnixNano at);
    void takeComplete();
    void refuse(int status, const QByteArray &code, const QByteArray &message);
    void sendRefusal();

    void send(QByteArrayView bytes) override;
    void flush() override;
    bool isSaturated() const override;
    void resumeRequest() override;
    void callIsOver(Then then) override;
    void answerInstead(int status, const QByteArray &code, const QByteArray &message) override;

    void dropCall();
    void becomeIdle();
    void leave();
    void written();
    void gone();
    void enter(Phase phase);

    QTcpSocket *m_socket;
    ProxyContext &m_context;
    http::RequestDecoder m_decoder;
    Phase m_phase = Phase::Idle;
    http::RequestHead m_head;           ///< of the request under way; as far as answering needs it
    std::unique_ptr<Capture> m_capture; ///< until the call has it
    http::Response m_refusal;
    Call *m_call = nullptr;
    /// Calls that are over, and may still be on the stack. They go when the event loop comes back with something to do:
    /// deleteLater() would wake it once more for each.
    std::vector<std::unique_ptr<Call>> m_over;
    bool m_isInputOver = true; ///< the request under way has been read to its end
    bool m_expectsContinue = false;
    bool m_isSaturated = false;
    bool m_isDecoding = false;
    bool m_isFinishing = false;
    bool m_isGone = false;
    QDeadlineTimer m_until;
    QDeadlineTimer m_writeUntil;
    QElapsedTimer m_idleSince;
};

} // namespace app::gateway
