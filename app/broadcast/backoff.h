#pragma once

#include <chrono>
#include <optional>

namespace app::broadcast {

/// How long to wait before attempt number `attempt` (1 is the first repetition): what the server asked for, else 5 s
/// growing by 1.5 up to 30 s, spread by half to either side with `random` in [0, 1) (an OTLP exporter's usual figures).
/// A server may not ask for more than an hour.
std::chrono::milliseconds backoff(int attempt, std::optional<std::chrono::milliseconds> retryAfter,
                                  double random);

} // namespace app::broadcast
