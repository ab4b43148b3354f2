#pragma once

#include "app/store/segmentblock.h"
#include "app/trace/trace.h"

#include <unordered_set>
#include <vector>

namespace app::store {

/// Takes out what is in one of the segments already: an export that was sent again after its spans were compacted.
/// A segment that cannot be read has nothing.
void removeStored(std::vector<trace::LocatedSpan> &spans, const std::vector<SegmentPtr> &segments);

} // namespace app::store
