#include "app/main/healthtext.h"

#include "app/main/causetext.h"

namespace app::ctl {
namespace {

bool isHeldUp(const broadcast::Health &health) { return health.isBlocked || health.isRetrying; }

std::string spansText(std::int64_t count)
{
    return std::to_string(count) + (count == 1 ? " span" : " spans");
}

} // namespace

std::string changeText(const std::string &name, const broadcast::Health &before,
                       const broadcast::Health &now)
{
    const auto cause = textOf(now.lastFailure);
    if (now.isBlocked && !before.isBlocked)
        return "nothing is sent to " + name + ": " + cause
            + "; spans wait until the destination is changed; it is tried again every 15 minutes";
    if (now.isRetrying && !isHeldUp(before))
        return "spans for " + name + " wait and are sent again: " + cause;
    if (now.refusedSpans > before.refusedSpans)
        return name + " refused " + spansText(now.refusedSpans - before.refusedSpans) + ": "
            + cause;
    if (now.rejectedSpans > before.rejectedSpans)
        return name + " refused " + spansText(now.rejectedSpans - before.rejectedSpans)
            + " of a request: " + cause;
    if (now.damagedSpans > before.damagedSpans)
        return spansText(now.damagedSpans - before.damagedSpans) + " for " + name
            + " cannot be read from the file of traces, and are not sent";
    return isHeldUp(before) && !isHeldUp(now) ? name + " takes spans again" : std::string();
}

} // namespace app::ctl
