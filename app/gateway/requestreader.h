#pragma once

#include "app/gateway/bodytext.h"
#include "app/gateway/captured.h"
#include "app/gateway/generation.h"

namespace app::gateway {

/// Reads the body of a request, and of its headers what stands for a part of it (x-session-id and the like; the body wins).
/// Pictures, sound and files in messages become notes of kind and size. Never fails: what cannot be read is in `unreadable`.
/// Pure; any thread.
Request readRequest(Api api, const CapturedHeaders &headers, const BodyText &body);

} // namespace app::gateway
