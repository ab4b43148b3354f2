#pragma once

#include <QtGlobal>
#include <chrono>

/// What is read of what people paste and servers answer.
namespace app::broadcast::limits {

constexpr qsizetype pastedLength =
    16 * 1024;                               ///< characters; a longer paste is no credentials block
constexpr qsizetype tokenLength = 4 * 1024;  ///< characters; Grafana's are below 200
constexpr qsizetype answerBytes = 64 * 1024; ///< of a response body
constexpr qsizetype detailLength = 300;      ///< characters of a Verdict's detail
constexpr qsizetype redactedLength = 4 * 1024; ///< characters looked at to make it
constexpr std::chrono::milliseconds longestRetryAfter = std::chrono::hours(24);

} // namespace app::broadcast::limits
