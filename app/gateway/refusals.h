#pragma once

#include "app/http/message.h"

/// What the gateway itself says, in the shape of the API that was called. Pure.
namespace app::gateway {

/// `{"error":{"message":…,"type":…,"code":…}}`, or Anthropic's `{"type":"error",…}` for paths that end in `/messages`.
/// `code` is short and stable, for programs.
http::Response refusalFor(const QByteArray &requestTarget, int status, const QByteArray &code,
                          const QByteArray &message);

} // namespace app::gateway
