#pragma once

#include "app/store/arrivals.h"
#include "app/store/block.h"

#include <cstdint>
#include <vector>

namespace app::store {

/// The columns that follow from all spans of a trace together: Table::Trace, and the tree.
struct TraceColumns {
    std::vector<trace::TraceId> identity;
    std::vector<std::int64_t> start;
    std::vector<std::int64_t> end;
    std::vector<std::uint32_t> root;
    std::vector<std::uint32_t> spans;
    std::vector<std::uint32_t> errors;

    std::vector<std::uint32_t> trace; ///< by span row, like the following
    std::vector<std::uint32_t> parentRow;
    std::vector<std::uint32_t> left;
    std::vector<std::uint32_t> right;
    std::vector<std::uint32_t> children;
    std::vector<std::uint32_t> arrival;

    std::vector<std::uint32_t> offsets; ///< as Block::traceOffsets()
    std::vector<std::uint32_t> rows;    ///< as Block::traceRows()
};

/// A prefix of what arrived.
struct ArrivedSpans {
    View<SpanNode> nodes;
    View<std::uint32_t> traces;
    View<trace::TraceId> traceIds;
};

/// Rows and traces numbered as they arrived.
TraceColumns traceColumns(const ArrivedSpans &arrived);

/// The same with traces by start (then id) and rows as they stand in them, so that `rows` is empty. `former` gets, for
/// each new row, its number before.
TraceColumns inBlockOrder(const TraceColumns &columns, std::vector<std::uint32_t> &former);

/// The view of a fixed column of the tree; `columns` owns it.
Column treeColumn(const std::shared_ptr<const TraceColumns> &columns, Fixed fixed);

} // namespace app::store
