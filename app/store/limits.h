#pragma once

#include <cstddef>
#include <cstdint>

/// What the store takes at once. Over a limit: Error::Kind::Full or TooLarge, and the detail names the limit.
namespace app::store::limits {

constexpr std::size_t groupBytes =
    64 * 1024 * 1024; ///< uncompressed, of the requests that share one commit
constexpr std::size_t queueBytes =
    256 * 1024 * 1024;                    ///< uncompressed, of the requests that wait for the disk
constexpr std::size_t reasonBytes = 4096; ///< why something was set aside; what is longer is cut
/// Of what one destination refused. Beyond it the oldest lose their spans, and then their reasons.
constexpr std::int64_t setAsideBytes = 64 * 1024 * 1024; ///< compressed
constexpr std::int64_t setAsideReasons = 10'000;
constexpr int probesPastDamage =
    1'000'000; ///< positions tried one by one behind an unreadable page
/// Of what is in no segment yet; more waits to be taken in.
constexpr std::int64_t uncompactedBytes = 256 * 1024 * 1024; ///< uncompressed
constexpr std::int64_t uncompactedSegments = 2;              ///< as large as the next one
constexpr std::size_t columnValues = 1
    << 26; ///< of one column of a segment, elements of arrays too
constexpr std::size_t chunkBytes = 512 * 1024 * 1024; ///< texts of one dictionary, decompressed

/// A block of the head takes no more rows of the log when it has so many spans or attribute columns. Blocks that are
/// full are joined and ordered once; the last one again at each question after it grew.
constexpr std::size_t headBlockSpans = 8192;
constexpr std::size_t headBlockColumns = 16'384;

} // namespace app::store::limits
