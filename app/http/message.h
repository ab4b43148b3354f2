#pragma once

#include "app/http/budget.h"

#include <QByteArray>
#include <QList>
#include <optional>

namespace app::http {

struct Header {
    QByteArray name;
    QByteArray value;
    bool operator==(const Header &) const = default;
};
using Headers = QList<Header>;

/// The first value under `name` (in any case), or a null array.
QByteArray find(const Headers &headers, QByteArrayView name);
int count(const Headers &headers, QByteArrayView name);

/// A request up to the empty line, checked by headrules.h.
struct RequestHead {
    QByteArray method; ///< as sent; methods are case-sensitive (RFC 9110 section 9.1)
    QByteArray target; ///< origin form, or `*` with OPTIONS; percent-encoding untouched
    int version = 11;  ///< 10 or 11
    Headers headers;
    std::optional<qint64> contentLength;
    bool isChunked = false;
    bool keepAlive = true;

    QByteArray path() const;  ///< before the first `?`
    QByteArray query() const; ///< behind it
    bool hasBody() const { return isChunked || contentLength.value_or(0) > 0; }
    bool expectsContinue() const;
    bool operator==(const RequestHead &) const = default;
};

struct Request {
    RequestHead head;
    QByteArray body;
    /// The body's share of Limits::bodyBytes; keep it as long as the body or what was made of it is in memory.
    Reservation reservation;
};

struct Response {
    int status = 200;
    Headers
        headers; ///< Date, Content-Length, Connection and CORS fields are added when it is written
    QByteArray body;
};

/// An answer up to the empty line, as another server sent it.
struct ResponseHead {
    int version = 11; ///< 10 or 11
    int status = 0;
    QByteArray reason; ///< as sent; may be empty
    Headers headers;
    std::optional<qint64> contentLength;
    bool isChunked = false;
    bool keepAlive = true;
    bool hasBody = false; ///< false for answers to HEAD, 1xx, 204, 304 and a length of 0

    bool isInterim() const { return status < 200; }
    /// The end of the connection is the end of the body.
    bool endsByClose() const { return hasBody && !isChunked && !contentLength; }
    bool operator==(const ResponseHead &) const = default;
};

/// `text/plain` as Collectors and Tempo write it, without a charset.
Response textResponse(int status, QByteArray text);

/// A request that breaks a rule, and which one.
struct Refusal {
    int status = 400;
    QByteArray reason;
    bool operator==(const Refusal &) const = default;
};

/// RFC 9110 section 15; "Unknown" for a number not listed there.
QByteArrayView reasonPhrase(int status);

} // namespace app::http
