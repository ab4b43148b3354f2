#pragma once

#include "app/http/limits.h"
#include "app/http/message.h"

#include <memory>
#include <variant>

namespace app::http {

/// A part of the body; the bytes stay until the decoder is called again.
struct BodyPiece {
    QByteArrayView bytes;
};
struct Complete {
};
/// The client speaks HTTP/2 without being asked, as gRPC does; takeRest() has what follows `PRI * HTTP/2.0\r\n\r\n`.
struct Http2Preface {
};
using Event = std::variant<RequestHead, BodyPiece, Complete, Refusal, Http2Preface>;

/// HTTP/1.x requests from bytes as they come: a RequestHead, any number of body pieces, Complete; or a Refusal, behind
/// which nothing more comes. How the bytes were cut changes nothing but the size of the pieces. Pure; no socket, no time.
class RequestDecoder
{
public:
    explicit RequestDecoder(const Limits &limits = {});
    ~RequestDecoder();
    RequestDecoder(RequestDecoder &&) noexcept;
    RequestDecoder &operator=(RequestDecoder &&) noexcept;

    /// Bytes behind the end of a request wait for restart().
    void feed(QByteArrayView bytes);
    /// Nothing means: more bytes are needed, or the request is over.
    std::optional<Event> next();

    /// To be called when the head has come: a body of more bytes is refused with 413.
    void limitBody(qint64 bytes);
    /// After Complete: the next request on the same connection.
    void restart();

    bool hasBytes() const; ///< fed and not yet part of an event
    /// The body as it came, chunk lines included, as far as next() has told of it and nobody has taken it. Take it before
    /// the next feed(); the bytes stay until then.
    QByteArrayView takeWire();
    QByteArray takeRest();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace app::http
