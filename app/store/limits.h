#pragma once

#include <cstddef>

/// What the store takes at once. Over a limit: Error::Kind::Full or TooLarge, and the detail names the limit.
namespace app::store::limits {

constexpr std::size_t groupBytes =
    64 * 1024 * 1024; ///< uncompressed, of the requests that share one commit
constexpr std::size_t queueBytes =
    256 * 1024 * 1024;                    ///< uncompressed, of the requests that wait for the disk
constexpr std::size_t reasonBytes = 4096; ///< why something was set aside; what is longer is cut
constexpr int probesPastDamage =
    1'000'000; ///< positions tried one by one behind an unreadable page
constexpr std::size_t columnValues = 1
    << 26; ///< of one column of a segment, elements of arrays too
constexpr std::size_t chunkBytes = 512 * 1024 * 1024; ///< texts of one dictionary, decompressed

} // namespace app::store::limits
