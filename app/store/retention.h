#pragma once

#include "app/base/time.h"
#include "app/store/segmenttable.h"

#include <cstdint>
#include <vector>

/// Which segments go, as pure functions of what there is.
namespace app::store {

struct RetentionLimits {
    std::int64_t maxBytes = 0;         ///< 0: none
    UnixNano oldestWantedUnixNano = 0; ///< what ended before goes; 0: none
};

/// A segment as retention and merging see it.
struct SegmentSize {
    std::int64_t id = 0;
    std::int64_t spans = 0;
    std::int64_t traces = 0;
    UnixNano startUnixNano = 0;
    UnixNano endUnixNano = 0;
    std::int64_t bytes = 0;
};

struct PrunePlan {
    std::vector<std::int64_t> segments;
    PruneTotals totals;
};

/// Whole segments, those whose newest trace is oldest first: all that ended before the limit of age, then as many as
/// bring `usedBytes` below the limit of size. What waits for delivery counts against at most half of that limit, so
/// that a destination that is down does not cost everything.
PrunePlan planPruning(std::vector<SegmentSize> segments, std::int64_t usedBytes,
                      std::int64_t waitingBytes, const RetentionLimits &limits);

/// How many spans the next segment takes: half as many as all segments hold, between limits. So compaction begins soon and
/// goes along with intake, instead of starting late and at once.
std::int64_t nextSegmentSpans(std::int64_t storedSpans, std::int64_t segmentSpans);

/// Neighbours in time, of about equal size, four at least, that together are no larger than a segment should be;
/// empty where none are. Every span is so written again at most once for each fourfold growth.
std::vector<std::int64_t> planMerge(std::vector<SegmentSize> segments, std::int64_t segmentSpans);

} // namespace app::store
