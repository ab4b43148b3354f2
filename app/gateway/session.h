#pragma once

#include "app/gateway/captured.h"

#include <string>
#include <string_view>

namespace app::gateway {

/// What a request says about who and which session it belongs to, beside `session_id` and `user`.
struct CallerIds {
    std::string session;
    std::string device; ///< Claude Code's
    std::string user;
};

/// Anthropic's `metadata.user_id`: Claude Code puts device, account and session into it, either as JSON or as
/// `user_DEVICE_account_ACCOUNT_session_SESSION`; for everyone else it is the user.
CallerIds callerIdsOf(std::string_view metadataUserId);

/// The first of: `x-session-id`, Claude Code's, Codex' and opencode's headers. Empty where there is none.
std::string_view sessionHeaderOf(const CapturedHeaders &headers);

/// Codex and opencode also name their session in `prompt_cache_key`, which others use for anything.
bool namesSessionInCacheKey(const CapturedHeaders &headers);

} // namespace app::gateway
