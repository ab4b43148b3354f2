#pragma once

#include "app/http/message.h"

#include <QByteArrayView>

/// Browsers let any web page send requests to 127.0.0.1. A page reaches us under its own host name (DNS rebinding) or with
/// its own Origin; both are refused. Pure.
namespace app::http {

/// Whether a Host field names this computer: `localhost`, `*.localhost`, 127.0.0.0/8 or [::1], with or without a port.
bool isLoopbackHost(QByteArrayView host);

/// Whether an Origin field is that of a page this computer serves, or is absent (no browser). `null`, which any page can
/// have, is none.
bool isAllowedOrigin(const QByteArray &origin);

/// 403 with the reason, or nothing where the request may pass.
std::optional<Refusal> guard(const RequestHead &head);

} // namespace app::http
