#pragma once

#include <chrono>
#include <cstddef>
#include <cstdint>

/// What is asked of a remote Tempo and read of its answers.
namespace app::sources::limits {

constexpr std::size_t answerBytes = 64 * 1024 * 1024; ///< packed and unpacked, each
constexpr std::chrono::seconds answerTime{60};
constexpr int triesAgain = 2; ///< after 429, 502, 503 and 504
constexpr std::chrono::milliseconds longestPause{10'000};
constexpr int spansPerSpanSet = 100;     ///< `spss`, Tempo's own
constexpr int tracesWithCalls = 1'000;   ///< asked for models, tokens and costs at once
constexpr int tracesPerSearch = 262'144; ///< `limit`, Tempo's own

constexpr std::uint64_t secondNs = 1'000'000'000;
constexpr std::uint64_t hourNs = 3'600 * secondNs;
constexpr std::uint64_t searchNs = 168 * hourNs; ///< one question; servers may allow less
constexpr std::uint64_t metricsNs = 24 * hourNs; ///< likewise
constexpr std::uint64_t unboundNs =
    30 * 24 * hourNs; ///< back from the end where no start is asked for: what Grafana Cloud keeps
constexpr std::uint64_t hiddenNs = 30 * secondNs; ///< Tempo's query_end_cutoff
constexpr std::uint64_t aheadNs = 60 * secondNs;  ///< clocks differ
constexpr std::size_t slices = 400;               ///< of one question

} // namespace app::sources::limits
