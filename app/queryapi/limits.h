#pragma once

#include "app/http/limits.h"

#include <cstddef>

/// What the query API accepts besides http/limits.h and traceql/limits.h. Beyond one: 400, naming it.
namespace app::queryapi::limits {

constexpr std::size_t queryBytes = 128 * 1024; ///< of `q`, decoded (Tempo's own)
constexpr int traces = 262'144;                ///< `limit` (Tempo's own)
constexpr int spansPerSpanSet =
    1'000'000;                   ///< `spss`; Tempo's own is 100 for the sake of its network
constexpr int exemplars = 100;   ///< more are asked for in vain
constexpr int names = 1'000'000; ///< `limit` of names and values
constexpr qint64 ignoredBodyBytes =
    64 * 1024;                    ///< of a POST, whose parameters stand in its address (413)
constexpr int writingThreads = 2; ///< that turn answers into bytes

constexpr std::size_t compressedBytes =
    1024; ///< answers from here on are compressed for those who ask
constexpr std::size_t wholeBytes =
    256 * 1024; ///< answers up to here are sent at once, larger ones piece by piece
constexpr std::size_t pieceBytes = 256 * 1024;

/// A head that holds `queryBytes` with every byte percent-encoded; fewer connections, so that they stay bounded.
inline http::Limits http()
{
    http::Limits limits;
    limits.headBytes = 400 * 1024;
    limits.connections = 64;
    limits.bodyBytes = 64 * ignoredBodyBytes;
    limits.highWaterBytes = 1024 * 1024;
    limits.lowWaterBytes = 256 * 1024;
    return limits;
}

} // namespace app::queryapi::limits
