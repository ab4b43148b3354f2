#pragma once

#include "app/gateway/captured.h"
#include "app/gateway/generation.h"

#include <string>

namespace app::gateway {

/// How a call went, from what the network saw and what the answer said.
struct Outcome {
    bool isError = false;
    bool isQuoted = false; ///< the message is the upstream's and may quote the prompt
    std::string type;      ///< OpenRouter's words: rate_limit_exceeded, provider_unavailable, …
    std::string code;      ///< the upstream's, or empty
    std::string message;
    std::string raw; ///< of the provider behind the upstream; quoted, too
};

/// A client that leaves once the answer has said that it is whole (as SDKs do after `[DONE]`) is no error, nor is an upstream
/// that closes there.
Outcome outcomeOf(const CapturedCall &call, const Generation &generation);

/// complete, client_gone, upstream_cut, not_connected, no_answer, bad_answer, refused.
std::string_view nameOf(Ending ending);

} // namespace app::gateway
