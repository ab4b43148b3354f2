#pragma once

#include "app/http/message.h"

/// Cross-origin requests from pages of this computer (guard.h has refused all others). Pure.
namespace app::http {

/// The answer to a preflight (OPTIONS with Origin and Access-Control-Request-Method), or nothing for other requests.
std::optional<Response> preflight(const RequestHead &head);

/// What every answer to a request with an Origin carries; empty without one.
Headers corsHeaders(const RequestHead &head);

} // namespace app::http
