#pragma once

#include "app/gateway/captured.h"
#include "app/gateway/generation.h"

#include <optional>

namespace app::gateway {

/// What the times of a call tell, in milliseconds; nothing where a moment was not reached.
struct Timing {
    std::optional<double> connectMs;            ///< until a connection was there
    std::optional<double> providerRequestMs;    ///< from the request sent to the end
    std::optional<double> providerHeadersMs;    ///< from the request sent to the answer's head
    std::optional<double> firstTokenMs;         ///< from the start to the first text of a stream
    std::optional<double> providerFirstTokenMs; ///< from the request sent, likewise
    std::optional<double> interTokenMs;         ///< between two tokens of a stream, on average
    std::optional<double>
        tokensPerSecond; ///< of a stream between its first and last text, else from the request sent
};
Timing timingOf(const CapturedCall &call, const Answer &answer);

} // namespace app::gateway
