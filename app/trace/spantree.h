#pragma once

#include <cstdint>
#include <span>

namespace app::trace {

/// Columns of a tree in pre-order, as a viewer keeps them: row i's subtree is [i, i + subtreeSize[i]), its parent
/// stands above it (-1 at a root), siblings stand by start. Points into what the caller keeps.
struct SpanTree {
    std::span<const std::uint64_t> start; ///< ns since any one moment
    std::span<const std::uint64_t> end;   ///< never before start
    std::span<const std::int32_t> parent;
    std::span<const std::int32_t> subtreeSize;

    std::int32_t size() const { return std::int32_t(start.size()); }
};

} // namespace app::trace
