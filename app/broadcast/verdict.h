#pragma once

#include "app/broadcast/destination.h"

#include <QString>
#include <QUrl>
#include <chrono>
#include <cstdint>
#include <optional>

namespace app::broadcast {

struct Answer;

/// Why a destination did not take a span; ui/ makes the sentence and the remedy from it.
enum class Cause {
    None,              ///< it did
    InvalidToken,      ///< 401: unknown token, other organisation or region
    MissingScope,      ///< 401: token fine, `traces:write` missing
    InvalidInstanceId, ///< 401: user part unknown ("legacy auth cannot be upgraded")
    NoCredentials,     ///< 401: no Authorization arrived
    WrongCredentials,  ///< 401/403 without a known reason
    WrongPath,         ///< 404
    NotOtlp,           ///< HTML, 405, 415 or an answer no OTLP server gives
    Dashboard,         ///< redirect to a login page, or a dashboard's HTML
    Redirected,        ///< any other redirect; `detail` holds the target
    Rejected,          ///< 200 with partialSuccess.rejectedSpans > 0, or 400
    TooLarge,          ///< 413
    RateLimited,       ///< 429
    ServerError,       ///< 5xx
    HostNotFound,
    ConnectionRefused,
    ConnectionLost,
    TimedOut,
    Tls,
    Proxy,
    Keychain, ///< the stored key cannot be read
    Cancelled,
};

/// The outcome of one export or one connection test.
struct Verdict {
    Cause cause = Cause::None;
    Field field = Field::None; ///< what to correct
    int status = 0;
    std::int64_t rejectedSpans = 0; ///< of a partial success
    QString detail; ///< the server's or Qt's own words, one line, redacted, at most 300 characters
    /// Only 429, 502, 503, 504 and where no connection came about or it was lost or timed out (OTLP specification).
    bool retryable = false;
    std::optional<std::chrono::milliseconds> retryAfter;
    std::chrono::milliseconds elapsed{0};
    bool isOk() const { return cause == Cause::None; }
};

/// Pure: what an answer means.
Verdict judge(const Answer &answer);

} // namespace app::broadcast
