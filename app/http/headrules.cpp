#include "app/http/headrules.h"

namespace app::http {

using Refused = std::optional<Refusal>;

static Refused checkTarget(const RequestHead &head)
{
    if (head.method == "CONNECT")
        return Refusal{501, "CONNECT: this server is no proxy"};
    if (head.target.startsWith('/') || (head.target == "*" && head.method == "OPTIONS"))
        return {};
    if (head.target.contains("://"))
        return Refusal{400, "absolute request target: this server is no proxy"};
    return Refusal{400, "request target does not begin with /"};
}

static Refused checkHost(const RequestHead &head)
{
    const auto hosts = count(head.headers, "Host");
    if (hosts > 1)
        return Refusal{400, "more than one Host"};
    if (hosts == 0 && head.version >= 11)
        return Refusal{400, "Host is missing"};
    return {};
}

static Refused checkFraming(const RequestHead &head)
{
    const auto lengths = count(head.headers, "Content-Length");
    const auto codings = count(head.headers, "Transfer-Encoding");
    if (lengths > 0 && codings > 0)
        return Refusal{400, "both Content-Length and Transfer-Encoding"};
    if (lengths > 1)
        return Refusal{400, "more than one Content-Length"};
    if (lengths == 1 && find(head.headers, "Content-Length").contains(','))
        return Refusal{400, "Content-Length with more than one value"};
    if (codings == 0)
        return {};
    if (head.version < 11)
        return Refusal{400, "Transfer-Encoding in HTTP/1.0"};
    if (codings > 1
        || find(head.headers, "Transfer-Encoding").compare("chunked", Qt::CaseInsensitive) != 0)
        return Refusal{501, "Transfer-Encoding other than chunked"};
    return {};
}

static Refused checkExpect(const RequestHead &head)
{
    const auto expected = find(head.headers, "Expect");
    if (head.version < 11 || expected.isEmpty() || head.expectsContinue())
        return {};
    return Refusal{417, "Expect other than 100-continue"};
}

Refused checkHead(const RequestHead &head)
{
    for (const auto check : {checkTarget, checkHost, checkFraming, checkExpect})
        if (auto refused = check(head))
            return refused;
    return {};
}

} // namespace app::http
