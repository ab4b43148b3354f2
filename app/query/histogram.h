#pragma once

#include <array>
#include <cstdint>

/// Buckets of histogram_over_time and quantile_over_time: powers of two (TraceQL reference 10.6). Pure.
namespace app::query {

/// A bucket is known by its exponent: it holds what lies above 2^(k-1), to 2^k. 0 stands for no bucket.
inline constexpr unsigned bucketCount = 64;

/// Values below 2 fall into none.
unsigned bucketOf(std::int64_t value);

double upperBound(unsigned bucket); ///< 2^bucket

using BucketCounts = std::array<std::uint64_t, bucketCount>;

/// The value below which the part `q` of all counted lies, interpolated between the bounds of the buckets that hold
/// any. 0 where nothing was counted.
double quantileOf(const BucketCounts &counts, double q);

} // namespace app::query
