#pragma once

#include "app/http/limits.h"
#include "app/otlp/limits.h"

#include <cstdint>

/// What the receiver accepts besides http/limits.h and otlp/limits.h.
namespace app::receiver::limits {

constexpr int decodeThreads = 2; ///< each holds at most one decompressed body and its spans
/// What decoded spans take up until the store has them, besides the bodies. One request alone stays below it
/// (otlp/limits.h: 64 MiB of body, four million items of about 150 bytes).
constexpr std::int64_t decodedBytes = 768 * 1024 * 1024;
constexpr int retryAfterSeconds = 5;  ///< told to clients that find us full
constexpr int countedEveryMs = 34;    ///< at most 30 signals a second
constexpr int http2Bytes = 64 * 1024; ///< heard of a gRPC client before it is told anyway

} // namespace app::receiver::limits
