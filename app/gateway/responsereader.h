#pragma once

#include "app/gateway/bodytext.h"
#include "app/gateway/generation.h"

namespace app::gateway {

/// Reads the body of an answer, whole or a stream, whichever it is by its type and its first bytes. A stream that ends too
/// early gives what came; an answer with an HTTP error gives a Failure. Never fails: what cannot be read is in `unreadable`.
/// Pure; any thread.
Answer readAnswer(Api api, int status, std::string_view contentType, const BodyText &body);

} // namespace app::gateway
