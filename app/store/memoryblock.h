#pragma once

#include "app/store/block.h"
#include "app/store/spancolumns.h"
#include "app/store/tracecolumns.h"
#include "app/trace/trace.h"

#include <functional>
#include <memory>
#include <mutex>
#include <string>
#include <vector>

namespace app::store {

/// A block that is all in memory.
class MemoryBlock final : public Block
{
public:
    /// `extent` with the traces and their times. `makeTraces` is called once, when somebody asks for the traces or the tree.
    MemoryBlock(std::string name, const Extent &extent, FrozenColumns columns,
                std::function<std::shared_ptr<const TraceColumns>()> makeTraces);

    std::string name() const override { return m_name; }
    const Extent &extent() const override { return m_extent; }
    const std::vector<ColumnFacts> &columns() const override { return m_columns.facts; }
    Result<View<std::uint32_t>> traceOffsets() const override;
    Result<View<std::uint32_t>> traceRows() const override;
    Result<ColumnPtr> column(const ColumnId &id) const override;
    Result<Dictionary> dictionary(const ColumnId &id) const override;

private:
    std::shared_ptr<const TraceColumns> traces() const;

    const std::string m_name;
    const Extent m_extent;
    const FrozenColumns m_columns;
    mutable std::function<std::shared_ptr<const TraceColumns>()> m_makeTraces;
    mutable std::once_flag m_once;
    mutable std::shared_ptr<const TraceColumns> m_traces;
};

/// Everything about these spans, given in order of arrival: whole traces by start, their rows in pre-order, so that
/// traceRows() is empty. A span that occurs twice counts once, the first one. The batches are kept alive.
BlockPtr makeBlock(std::string name, std::vector<trace::LocatedSpan> spans);

} // namespace app::store
