#pragma once

#include "app/base/result.h"
#include "app/base/time.h"
#include "app/store/column.h"

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

namespace app::store {

/// Spans by column: a segment of the file, or what the log holds that is in none yet. Immutable; any thread.
/// Within a block a span (trace id and span id) occurs once.
class Block
{
public:
    struct Extent {
        std::uint32_t traces = 0;
        std::uint32_t spans = 0;
        std::uint32_t resources = 0;
        std::uint32_t scopes = 0;
        std::uint32_t events = 0;
        std::uint32_t links = 0;
        UnixNano startUnixNano = 0; ///< earliest start of its traces
        UnixNano endUnixNano = 0;   ///< latest end of its traces
    };

    virtual ~Block() = default;

    /// For plans and for people: "segment 12", "head", "joined".
    virtual std::string name() const = 0;
    virtual const Extent &extent() const = 0;
    /// Every attribute column, ordered by table, key, type; the fixed ones that have something to say of their values.
    virtual const std::vector<ColumnFacts> &columns() const = 0;

    /// The span rows of trace t stand at [traceOffsets()[t], traceOffsets()[t + 1]) of traceRows(), parents before
    /// their children, siblings by start. An empty traceRows() stands for 0, 1, 2, …
    virtual Result<View<std::uint32_t>> traceOffsets() const = 0;
    virtual Result<View<std::uint32_t>> traceRows() const = 0;

    /// Errors: NotFound (an attribute column that columns() does not name), Corrupt (its place in the file is damaged).
    virtual Result<ColumnPtr> column(const ColumnId &id) const = 0;
    /// Only its dictionary, for a look whether the column is worth reading.
    virtual Result<Dictionary> dictionary(const ColumnId &id) const = 0;
};
using BlockPtr = std::shared_ptr<const Block>;

/// A block as a snapshot sees it.
struct BlockPart {
    BlockPtr block;
    /// Ascending trace rows that take no part, because their spans are here only in part and stand whole in another block
    /// of the same snapshot. May be null: none.
    std::shared_ptr<const std::vector<std::uint32_t>> hiddenTraces;
};

} // namespace app::store
