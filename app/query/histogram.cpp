#include "app/query/histogram.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <numeric>

namespace app::query {

unsigned bucketOf(std::int64_t value)
{
    return value < 2 ? 0 : unsigned(std::bit_width(std::uint64_t(value) - 1));
}

double upperBound(unsigned bucket) { return std::ldexp(1.0, int(bucket)); }

double quantileOf(const BucketCounts &counts, double q)
{
    const auto total = std::accumulate(counts.begin(), counts.end(), std::uint64_t(0));
    if (total == 0)
        return 0;
    const auto wanted = std::max<std::uint64_t>(1, std::uint64_t(std::ceil(q * double(total))));
    std::uint64_t taken = 0;
    unsigned before = 0;
    for (unsigned bucket = 0; bucket < counts.size(); ++bucket) {
        if (counts[bucket] == 0)
            continue;
        if (taken + counts[bucket] > wanted) {
            const auto part = double(wanted - taken) / double(counts[bucket]);
            const double low = before > 0 ? before : bucket - 1.0;
            return std::exp2(low + (bucket - low) * part);
        }
        taken += counts[bucket];
        if (taken == wanted)
            return upperBound(bucket);
        before = bucket;
    }
    return upperBound(before);
}

} // namespace app::query
