#pragma once

#include "app/http/message.h"

#include <QHostAddress>
#include <QTcpSocket>

namespace tests {

/// An answer as it came; status 0 where none came before the connection ended or `Wire::patience` ran out.
struct Reply {
    int status = 0;
    QByteArray statusLine;
    app::http::Headers headers;
    QByteArray body; ///< chunks joined

    QByteArray header(QByteArrayView name) const { return app::http::find(headers, name); }
};

/// A client that writes the bytes a test gives it. Blocks, so the server must live on another thread.
class Wire
{
public:
    static constexpr int patienceMs = 20'000;

    explicit Wire(quint16 port, QHostAddress address = QHostAddress(QHostAddress::LocalHost));

    bool isConnected() const { return m_socket.state() == QAbstractSocket::ConnectedState; }
    void send(const QByteArray &bytes);
    /// The next answer; interim ones (100) count. `hasBody` is false after a HEAD.
    Reply reply(bool hasBody = true);
    Reply ask(const QByteArray &bytes);
    QByteArray readToEnd(); ///< until the server closes
    QByteArray readAtLeast(qsizetype bytes);
    bool isClosedByServer(); ///< waits for it
    void stopReading();      ///< until the next call that reads
    void leave();            ///< at once, without waiting for anything

private:
    bool fill();
    QByteArray take(qsizetype bytes);
    QByteArray takeLine();
    QByteArray takeChunks();

    QTcpSocket m_socket;
    QByteArray m_read;
};

/// `POST path` with these fields and this body.
QByteArray post(const QByteArray &path, const QByteArray &contentType, const QByteArray &body,
                const QByteArray &moreFields = {});

} // namespace tests
