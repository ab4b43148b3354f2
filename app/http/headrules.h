#pragma once

#include "app/http/message.h"

namespace app::http {

/// What a well-formed head must keep besides its grammar: one Host (RFC 9112 section 3.2), no CONNECT and no absolute
/// form (this is no proxy), one way to tell where the body ends (section 6.3), no expectation but 100-continue.
std::optional<Refusal> checkHead(const RequestHead &head);

} // namespace app::http
