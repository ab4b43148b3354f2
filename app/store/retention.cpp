#include "app/store/retention.h"

#include <algorithm>
#include <tuple>

namespace app::store {
namespace {

constexpr std::size_t mergedAtLeast = 4;
constexpr std::int64_t mergedBytes =
    64 * 1024 * 1024; // of texts there may be more than spans suggest

constexpr std::int64_t firstSegmentSpans = 8192;

void take(PrunePlan &plan, const SegmentSize &segment, bool bySize)
{
    plan.segments.push_back(segment.id);
    plan.totals.spans += segment.spans;
    plan.totals.traces += segment.traces;
    plan.totals.bySize += bySize ? segment.spans : 0;
    plan.totals.untilUnixNano = std::max(plan.totals.untilUnixNano, segment.endUnixNano);
}

/// 0 below 1,024 spans, then one more for each fourfold.
int tierOf(std::int64_t spans)
{
    int tier = 0;
    for (auto left = spans / 1024; left > 0; left /= 4)
        ++tier;
    return tier;
}

} // namespace

PrunePlan planPruning(std::vector<SegmentSize> segments, std::int64_t usedBytes,
                      std::int64_t waitingBytes, const RetentionLimits &limits)
{
    std::sort(segments.begin(), segments.end(), [](const SegmentSize &a, const SegmentSize &b) {
        return std::tie(a.endUnixNano, a.id) < std::tie(b.endUnixNano, b.id);
    });
    auto left = usedBytes - std::max<std::int64_t>(0, waitingBytes - limits.maxBytes / 2);
    PrunePlan plan;
    for (const auto &segment : segments) {
        const bool isTooOld = segment.endUnixNano < limits.oldestWantedUnixNano;
        const bool isTooMuch = limits.maxBytes > 0 && left > limits.maxBytes;
        if (!isTooOld && !isTooMuch)
            break;
        take(plan, segment, !isTooOld);
        left -= segment.bytes;
    }
    return plan;
}

std::int64_t nextSegmentSpans(std::int64_t storedSpans, std::int64_t segmentSpans)
{
    return std::min(std::max(storedSpans / 2, firstSegmentSpans), segmentSpans);
}

std::vector<std::int64_t> planMerge(std::vector<SegmentSize> segments, std::int64_t segmentSpans)
{
    std::sort(segments.begin(), segments.end(), [](const SegmentSize &a, const SegmentSize &b) {
        return std::tie(a.startUnixNano, a.id) < std::tie(b.startUnixNano, b.id);
    });
    std::vector<std::int64_t> run;
    std::int64_t spans = 0;
    std::int64_t bytes = 0;
    int tier = -1;
    for (const auto &segment : segments) {
        const bool fits = tierOf(segment.spans) == tier && spans + segment.spans <= segmentSpans
            && bytes + segment.bytes <= mergedBytes;
        if (!fits) {
            if (run.size() >= mergedAtLeast)
                return run;
            run.clear();
            spans = bytes = 0;
            tier = tierOf(segment.spans);
        }
        run.push_back(segment.id);
        spans += segment.spans;
        bytes += segment.bytes;
    }
    return run.size() >= mergedAtLeast ? run : std::vector<std::int64_t>();
}

} // namespace app::store
