#pragma once

#include <QtGlobal>
#include <chrono>
#include <cstddef>

/// What is read of what people paste and servers answer.
namespace app::broadcast::limits {

constexpr qsizetype pastedLength =
    16 * 1024;                               ///< characters; a longer paste is no credentials block
constexpr qsizetype tokenLength = 4 * 1024;  ///< characters; Grafana's are below 200
constexpr qsizetype answerBytes = 64 * 1024; ///< of a response body
constexpr qsizetype detailLength = 300;      ///< characters of a Verdict's detail
constexpr qsizetype redactedLength = 4 * 1024; ///< characters looked at to make it
constexpr std::chrono::milliseconds longestRetryAfter = std::chrono::hours(24);
constexpr std::chrono::minutes blockedProbe{15}; ///< between two tries of a blocked delivery
constexpr std::chrono::minutes waitStep{1};
constexpr qint64 patternMemory = 1024 * 1024; ///< bytes for one regular expression of a filter rule
constexpr qint64 certificateBytes = 1024 * 1024; ///< of a file of certificates
constexpr std::chrono::milliseconds testTime =
    std::chrono::seconds(10); ///< of a connection test, and again of reading back
constexpr std::chrono::milliseconds readBackPause = std::chrono::milliseconds(500);
constexpr std::chrono::seconds clockSkew = std::chrono::minutes(5); ///< tolerated
constexpr qsizetype certificateNames = 120; ///< characters shown of a certificate
constexpr int refusalsPerRow =
    32; ///< spans that are looked for one by one in a row a server refuses
constexpr std::size_t reasonBytes = 4000; ///< of what is set aside, with the names of its spans
constexpr int largestShare = 8;           ///< times the usual size of an export, while much waits
constexpr qsizetype recordsKept = 50;     ///< of recent deliveries, for each destination
constexpr qsizetype headers = 64;         ///< a person's own, of one destination
constexpr std::size_t rememberedTraces = 65'536; ///< choices kept for spans that come later
constexpr std::size_t shortestLongest = 64; ///< bytes; a limit for texts below that is raised to it
constexpr std::size_t shortestBase64 =
    512; ///< characters in one run that count as a picture or sound

} // namespace app::broadcast::limits
