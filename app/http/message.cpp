#include "app/http/message.h"

#include <algorithm>

namespace app::http {

static bool isNamed(const Header &header, QByteArrayView name)
{
    return header.name.compare(name, Qt::CaseInsensitive) == 0;
}

QByteArray find(const Headers &headers, QByteArrayView name)
{
    const auto found =
        std::ranges::find_if(headers, [&](const auto &h) { return isNamed(h, name); });
    return found == headers.end() ? QByteArray() : found->value;
}

int count(const Headers &headers, QByteArrayView name)
{
    return int(std::ranges::count_if(headers, [&](const auto &h) { return isNamed(h, name); }));
}

QByteArray RequestHead::path() const
{
    const auto mark = target.indexOf('?');
    return mark < 0 ? target : target.left(mark);
}

QByteArray RequestHead::query() const
{
    const auto mark = target.indexOf('?');
    return mark < 0 ? QByteArray() : target.mid(mark + 1);
}

bool RequestHead::expectsContinue() const
{
    return version >= 11
        && find(headers, "Expect").compare("100-continue", Qt::CaseInsensitive) == 0;
}

Response textResponse(int status, QByteArray text)
{
    return {status, {{"Content-Type", "text/plain"}}, std::move(text)};
}

QByteArrayView reasonPhrase(int status)
{
    switch (status) {
    case 200: return "OK";
    case 202: return "Accepted";
    case 204: return "No Content";
    case 301: return "Moved Permanently";
    case 302: return "Found";
    case 304: return "Not Modified";
    case 400: return "Bad Request";
    case 401: return "Unauthorized";
    case 402: return "Payment Required";
    case 403: return "Forbidden";
    case 404: return "Not Found";
    case 405: return "Method Not Allowed";
    case 406: return "Not Acceptable";
    case 408: return "Request Timeout";
    case 409: return "Conflict";
    case 413: return "Content Too Large";
    case 415: return "Unsupported Media Type";
    case 417: return "Expectation Failed";
    case 422: return "Unprocessable Content";
    case 429: return "Too Many Requests";
    case 431: return "Request Header Fields Too Large";
    case 499: return "Client Closed Request";
    case 500: return "Internal Server Error";
    case 501: return "Not Implemented";
    case 502: return "Bad Gateway";
    case 503: return "Service Unavailable";
    case 504: return "Gateway Timeout";
    case 505: return "HTTP Version Not Supported";
    default: return "Unknown";
    }
}

} // namespace app::http
