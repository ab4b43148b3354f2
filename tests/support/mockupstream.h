#pragma once

#include "app/http/message.h"

#include <QObject>
#include <QTcpServer>
#include <functional>
#include <vector>

namespace tests {

/// A server that answers as a script says, step by step, on connections it keeps. Made anywhere, then moved to a thread of
/// its own (OnThread), so that a blocking client can be tested against what stands between.
class MockUpstream : public QObject
{
public:
    struct Step {
        QByteArray bytes; ///< as they are
        int afterMs = 0;
        int times = 1; ///< the same again and again, as fast as it is taken
        enum class Then { GoOn, Close, Hang } then = Then::GoOn;
    };
    using Steps = std::vector<Step>;

    struct Seen {
        app::http::RequestHead head;
        QByteArray raw; ///< head and body as they came
        QByteArray body;
        bool isComplete = false;
    };
    using Script = std::function<Steps(const Seen &)>;
    enum class Transport { Plain, Tls }; ///< Tls: with tests/support/data/selfsigned.pem

    explicit MockUpstream(Transport transport = Transport::Plain);
    ~MockUpstream() override;

    quint16 port() const { return m_server->serverPort(); }
    /// Steps are asked for when the request is complete, and also at its head where `isEarly`.
    void play(Script script, bool isEarly = false);
    void play(Steps steps);
    void closeKept(); ///< every connection that has no request under way

    const QList<Seen> &seen() const { return m_seen; }
    int connections() const { return m_connections; } ///< accepted so far
    int open() const { return m_open; }
    int aborted() const { return m_aborted; } ///< ended by the client while an answer was under way
    qint64 sentBytes() const { return m_sentBytes; }

private:
    class Peer;
    void accept();

    QTcpServer *m_server;
    Script m_script;
    bool m_isEarly = false;
    QList<Seen> m_seen;
    int m_connections = 0;
    int m_open = 0;
    int m_aborted = 0;
    qint64 m_sentBytes = 0;
};

/// A whole answer with Content-Length, and one in chunks.
MockUpstream::Steps whole(int status, const QByteArray &fields, const QByteArray &body);
MockUpstream::Steps chunked(const QByteArray &fields, const QByteArrayList &pieces,
                            int everyMs = 0);

} // namespace tests
