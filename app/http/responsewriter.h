#pragma once

#include "app/http/message.h"

#include <QDateTime>

/// Answers as bytes (RFC 9112). Pure.
namespace app::http {

enum class Framing {
    Length,     ///< Content-Length and the whole body
    Chunked,    ///< pieces of unknown number
    UntilClose, ///< the same for HTTP/1.0: the end of the connection ends the body
    HeadOnly,   ///< an answer to HEAD: the fields a GET would get, without the body
};

/// Status line and fields; with Framing::Length the body follows. A line break in a field is dropped, so that no value
/// can begin a field of its own.
QByteArray writeResponse(const Response &response, Framing framing, const Headers &more,
                         const QDateTime &date);

QByteArray chunk(QByteArrayView piece); ///< empty for an empty piece, which would end the body
QByteArray lastChunk();

} // namespace app::http
