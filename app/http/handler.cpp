#include "app/http/handler.h"

namespace app::http {

Response Handler::refuse(const Refusal &refusal, const RequestHead *)
{
    auto response = textResponse(refusal.status, refusal.reason);
    if (refusal.status == 503)
        response.headers.append(Header{"Retry-After", "1"});
    return response;
}

std::unique_ptr<Talk> Handler::talkHttp2() { return nullptr; }

} // namespace app::http
