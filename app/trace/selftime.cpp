#include "app/trace/selftime.h"

#include <algorithm>

namespace app::trace {

std::vector<std::uint64_t> selfTimes(const SpanTree &tree)
{
    const auto count = std::size_t(tree.size());
    std::vector<std::uint64_t> self(count);
    std::vector<std::uint64_t> coveredUntil(tree.start.begin(), tree.start.end());
    for (std::size_t row = 0; row < count; ++row) {
        self[row] = tree.end[row] - tree.start[row];
        if (tree.parent[row] < 0)
            continue;
        const auto parent = std::size_t(tree.parent[row]);
        // siblings come by start, so that each adds at most what lies behind those before it
        const auto from = std::max(coveredUntil[parent], tree.start[row]);
        const auto to = std::min(tree.end[parent], tree.end[row]);
        if (from >= to)
            continue;
        self[parent] -= to - from;
        coveredUntil[parent] = to;
    }
    return self;
}

} // namespace app::trace
