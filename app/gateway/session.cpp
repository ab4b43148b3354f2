#include "app/gateway/session.h"

#include "app/gateway/headers.h"
#include "app/gateway/json.h"
#include "app/gateway/limits.h"

#include <algorithm>
#include <array>

namespace app::gateway {
namespace {

CallerIds fromJson(std::string_view text)
{
    CallerIds ids;
    JsonParser parser;
    const PaddedText padded{std::string(text)};
    parser.document(padded.view(), [&](JsonValue root) {
        JsonParser::eachMember(root, [&](std::string_view key, JsonValue value) {
            if (key == "session_id")
                ids.session = parser.text(value);
            else if (key == "device_id")
                ids.device = parser.text(value);
        });
    });
    return ids;
}

} // namespace

CallerIds callerIdsOf(std::string_view userId)
{
    constexpr std::string_view before = "user_";
    constexpr std::string_view account = "_account_";
    constexpr std::string_view session = "_session_";
    userId = userId.substr(0, limits::nameBytes);
    if (userId.starts_with('{')) {
        auto ids = fromJson(userId);
        if (!ids.session.empty() || !ids.device.empty())
            return ids;
    }
    const auto accountAt = userId.find(account);
    const auto sessionAt = userId.find(session);
    if (!userId.starts_with(before) || sessionAt == std::string_view::npos)
        return {.user = std::string(userId)};
    const auto deviceEnd = std::min(accountAt, sessionAt);
    return {.session = std::string(userId.substr(sessionAt + session.size())),
            .device = std::string(userId.substr(before.size(), deviceEnd - before.size()))};
}

std::string_view sessionHeaderOf(const CapturedHeaders &headers)
{
    constexpr std::array<std::string_view, 6> names = {
        "x-session-id", "x-claude-code-session-id", "x-opencode-session", "session-id",
        "session_id",   "conversation_id",
    };
    for (const auto name : names)
        if (const auto session = headerOf(headers, name); !session.empty())
            return session;
    return {};
}

bool namesSessionInCacheKey(const CapturedHeaders &headers)
{
    const auto agent = lowered(headerOf(headers, "user-agent"));
    const auto originator = lowered(headerOf(headers, "originator"));
    return agent.starts_with("codex") || agent.starts_with("opencode")
        || originator.starts_with("codex") || originator.starts_with("opencode");
}

} // namespace app::gateway
