#pragma once

#include "app/base/result.h"
#include "app/broadcast/otlpclient.h"

#include <optional>
#include <string>
#include <string_view>

/// What an answer of Tempo means that is no answer to the question. Pure; any thread.
namespace app::sources {

/// Cause and remedy in English, with the server's own words, redacted. Of a query that Tempo refuses: Invalid with the place
/// it names, or the one our own check finds. Else Unauthorized (credentials, redirects to a login), NotFound (no such path),
/// TooLarge, Busy (429), Unreachable (network, TLS, 5xx, other redirects), Internal (500), Corrupt (no Tempo answers so).
Error errorOf(const broadcast::Answer &answer, std::string_view query);

bool isOk(const broadcast::Answer &answer);
/// 429, 502, 503 and 504 pass; a question may be asked twice.
bool isWorthAnotherTry(const broadcast::Answer &answer);
/// A server (or a proxy) that does not know the path, as older Tempos answer to version 2.
bool isUnknownPath(const broadcast::Answer &answer);

/// Where `message` says the mistake is (`line 1, col 10`, columns in code points), as bytes of `query`: the word there.
std::optional<TextRange> placeIn(std::string_view query, std::string_view message);

/// The longest range the server takes, where `answer` refuses one for its length; in nanoseconds.
std::optional<std::uint64_t> allowedRangeNs(const broadcast::Answer &answer);

} // namespace app::sources
