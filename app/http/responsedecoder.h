#pragma once

#include "app/http/limits.h"
#include "app/http/message.h"
#include "app/http/requestdecoder.h"

#include <memory>
#include <variant>

namespace app::http {

/// What came is no HTTP/1.x answer; `reason` in words, without any of it.
struct Malformed {
    QByteArray reason;
};
using Answer = std::variant<ResponseHead, BodyPiece, Complete, Malformed>;

/// One HTTP/1.x answer from bytes as they come: interim heads (1xx), the head, any number of body pieces, Complete; or
/// Malformed, behind which nothing more comes. How the bytes were cut changes nothing but the size of the pieces. Pure.
class ResponseDecoder
{
public:
    /// Of `limits` the head's and the chunk line's count. The answer to a HEAD has no body whatever its fields say.
    explicit ResponseDecoder(const Limits &limits, bool isAnswerToHead);
    ~ResponseDecoder();
    ResponseDecoder(ResponseDecoder &&) noexcept;
    ResponseDecoder &operator=(ResponseDecoder &&) noexcept;

    void feed(QByteArrayView bytes);
    std::optional<Answer> next();
    /// The connection has ended: whether the answer is complete with that.
    bool end();

    bool hasBytes() const; ///< fed and no part of the answer
    /// The body as it came, chunk lines included, as far as next() has told of it and nobody has taken it. Take it before
    /// the next feed(); the bytes stay until then.
    QByteArrayView takeWire();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace app::http
