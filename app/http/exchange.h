#pragma once

#include "app/http/limits.h"
#include "app/http/message.h"
#include "app/http/responsewriter.h"

#include <QIODevice>
#include <QObject>

namespace app::http {

/// The answering half of one request: knows how its answer is framed and when its output is full. Lives and dies with
/// the connection; handlers hold a Responder.
class Exchange : public QObject
{
    Q_OBJECT
public:
    Exchange(QIODevice &output, RequestHead head, const Limits &limits, QObject *parent);

    void send(const Response &response);
    void begin(const Response &head);
    void write(QByteArrayView piece);
    void end();
    void
    breakOff(); ///< a begun answer cannot be completed: the connection ends, so that the client sees it

    void closeAfter() { m_keepAlive = false; }
    void noteWritten(); ///< the client has taken some bytes
    void noteGone();    ///< the client has left

    bool isBegun() const { return m_state != State::Waiting; }
    bool isOver() const { return m_state == State::Over; }
    bool isSaturated() const { return m_isSaturated; }

Q_SIGNALS:
    void wrote();
    void finished(bool keepAlive);
    void brokenOff();
    void drained();
    void aborted();

private:
    enum class State { Waiting, Streaming, Over };
    Framing streamFraming() const;
    Headers closingFields(Framing framing);
    void put(const QByteArray &bytes);

    QIODevice &m_output;
    RequestHead m_head;
    Limits m_limits;
    Framing m_framing = Framing::Length;
    State m_state = State::Waiting;
    bool m_keepAlive;
    bool m_isSaturated = false;
};

} // namespace app::http
