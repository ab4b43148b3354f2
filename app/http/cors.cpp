#include "app/http/cors.h"

#include "app/http/guard.h"

namespace app::http {

std::optional<Response> preflight(const RequestHead &head)
{
    const auto method = find(head.headers, "Access-Control-Request-Method");
    if (head.method != "OPTIONS" || method.isEmpty() || find(head.headers, "Origin").isEmpty())
        return {};
    Response response{204, {{"Access-Control-Allow-Methods", method}}, {}};
    if (const auto names = find(head.headers, "Access-Control-Request-Headers"); !names.isEmpty())
        response.headers.append(Header{"Access-Control-Allow-Headers", names});
    response.headers.append(Header{"Access-Control-Max-Age", "600"});
    return response;
}

Headers corsHeaders(const RequestHead &head)
{
    const auto origin = find(head.headers, "Origin");
    if (origin.isEmpty() || !isAllowedOrigin(origin))
        return {};
    return {{"Access-Control-Allow-Origin", origin}, {"Vary", "Origin"}};
}

} // namespace app::http
