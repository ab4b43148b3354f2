#pragma once

#include "app/http/message.h"

#include <QObject>
#include <functional>
#include <memory>

namespace app::http {

class Exchange;

/// How a handler answers, now or later. A value; copies answer the same request, and the first answer counts. When the
/// client has left, every call does nothing. Use it, and drop the last copy, on the server's thread.
class Responder
{
public:
    explicit Responder(Exchange *exchange);

    void send(const Response &response);

    /// A streamed answer: begin, any number of writes, end. `head.body` is not sent.
    void begin(const Response &head);
    void write(QByteArrayView piece);
    void end();
    /// Output waits for the client: write no more until `drained`. Nothing is lost if you do, but memory grows.
    bool isSaturated() const;

    /// Whether the answer is still wanted and not complete.
    bool isOpen() const;
    /// `callback` runs when the saturated output has drained, or when the client leaves before the answer is complete.
    void onDrained(QObject *context, std::function<void()> callback);
    void onAborted(QObject *context, std::function<void()> callback);

private:
    struct Token;
    std::shared_ptr<Token> m_token;
};

} // namespace app::http
