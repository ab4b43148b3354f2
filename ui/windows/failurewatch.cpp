#include "ui/windows/failurewatch.h"

#include <algorithm>

namespace ui {
using app::broadcast::DeliveryRecord;
using app::broadcast::Health;
namespace {

constexpr qsizetype failuresInARow = 3; ///< one that is repaired by the next try is no news

} // namespace

bool isFailing(const Health &health)
{
    if (health.isBlocked)
        return true;
    if (health.lastFailure.isOk() || health.recent.size() < failuresInARow)
        return false;
    return std::none_of(health.recent.begin(), health.recent.begin() + failuresInARow,
                        [](const DeliveryRecord &record) {
                            return record.result == DeliveryRecord::Result::Taken;
                        });
}

bool FailureWatch::hasBegunToFail(const Health &health)
{
    const bool wasFailing = m_failing.contains(health.destination);
    if (ui::isFailing(health)) {
        m_failing.insert(health.destination);
        return !wasFailing;
    }
    // a moment without news is no recovery: something has to be taken
    const bool isHealthy = health.lastFailure.isOk() && !health.isRetrying;
    if (isHealthy)
        m_failing.remove(health.destination);
    return false;
}

} // namespace ui
