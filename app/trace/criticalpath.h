#pragma once

#include "app/trace/spantree.h"

#include <vector>

namespace app::trace {

/// A part of the critical path: the time in which nothing but this span's own work kept the trace from ending.
struct PathSegment {
    std::int32_t row = 0;
    std::uint64_t startNs = 0;
    std::uint64_t endNs = 0;
    bool operator==(const PathSegment &) const = default;
};

/// The critical path of the root that lasts longest (the first of equals), in time order, without gaps or overlaps.
///
/// Read backwards from the end of a span: what ran last before the moment, among the children that had ended by then,
/// is what the span waited for; of children that end together, the longest. Between children the span itself worked.
/// A child that is still running when the next one on the path begins was not waited for. Parts of children outside
/// their parent count for nothing. Iterative; O(n log n).
std::vector<PathSegment> criticalPath(const SpanTree &tree);

} // namespace app::trace
