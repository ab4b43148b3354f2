#include "app/broadcast/backoff.h"

#include <algorithm>
#include <cmath>

namespace app::broadcast {

using std::chrono::milliseconds;

milliseconds backoff(int attempt, std::optional<milliseconds> retryAfter, double random)
{
    constexpr double first = 5'000;
    constexpr double most = 30'000;
    if (retryAfter)
        return std::clamp(*retryAfter, milliseconds(0), milliseconds(std::chrono::hours(1)));
    const double plain = std::min(most, first * std::pow(1.5, std::clamp(attempt, 1, 64) - 1));
    return milliseconds(std::int64_t(plain * (0.5 + random)));
}

} // namespace app::broadcast
