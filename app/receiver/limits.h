#pragma once

#include "app/http/limits.h"
#include "app/otlp/limits.h"

/// What the receiver accepts besides http/limits.h and otlp/limits.h.
namespace app::receiver::limits {

constexpr int decodeThreads = 2;      ///< each holds at most one decompressed body and its spans
constexpr int retryAfterSeconds = 5;  ///< told to clients that find us full
constexpr int countedEveryMs = 34;    ///< at most 30 signals a second
constexpr int http2Bytes = 64 * 1024; ///< heard of a gRPC client before it is told anyway

} // namespace app::receiver::limits
