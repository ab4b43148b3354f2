#pragma once

#include "app/store/arrivals.h"
#include "app/store/column.h"

#include <cstdint>
#include <vector>

namespace app::store {

/// How the spans of one trace hang together (TraceQL reference 8.1); positions count within the trace.
struct TraceTree {
    std::vector<std::uint32_t>
        order; ///< positions: roots and what is below them in pre-order, then the rest likewise;
               ///< siblings by start, then id
    std::vector<std::uint32_t>
        parent; ///< by position: noRow at roots and where the parent is missing
    std::vector<std::uint32_t> left; ///< by position: 0 where no root is above
    std::vector<std::uint32_t> right;
    std::vector<std::uint32_t> children; ///< by position: how many
};

/// Never recursive, whatever the parents say: cycles, a span that is its own parent, chains of any length.
class TreeBuilder
{
public:
    /// Spans of one trace, each id once. The answer is good until the next call.
    const TraceTree &build(const std::vector<SpanNode> &nodes);

private:
    void findParents(const std::vector<SpanNode> &nodes);
    void sortChildren(const std::vector<SpanNode> &nodes);
    void visitRoots(const std::vector<SpanNode> &nodes);
    void visitRest();
    void visit(std::uint32_t top, std::uint32_t *counter);

    struct Known {
        std::uint64_t id = 0;
        std::uint32_t position = 0;
    };
    struct Open {
        std::uint32_t position = 0;
        std::uint32_t nextChild = 0; // in m_children
    };
    TraceTree m_tree;
    std::vector<Known> m_known;              // by id
    std::vector<std::uint32_t> m_sorted;     // positions by start and id
    std::vector<std::uint32_t> m_firstChild; // in m_children, by parent; one more at the end
    std::vector<std::uint32_t> m_children;   // positions, siblings sorted
    std::vector<bool> m_isVisited;
    std::vector<Open> m_open;
};

} // namespace app::store
