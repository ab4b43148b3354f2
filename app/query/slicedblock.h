#pragma once

#include "app/store/block.h"

#include <array>
#include <cstdint>

namespace app::query {

/// Consecutive traces of a block as a block of their own: a question put to it costs what they cost. The spans of the block
/// stand trace by trace (its traceRows() is empty). Facts of columns and the times of the extent are those of the whole block.
/// Immutable; any thread.
class SlicedBlock final : public store::Block
{
public:
    struct Run {
        std::uint32_t first = 0;
        std::uint32_t last = 0; ///< behind it
        std::uint32_t size() const { return last - first; }
    };

    /// Errors: Corrupt.
    static Result<store::BlockPtr> cut(store::BlockPtr whole, Run traces);

    std::string name() const override { return m_whole->name(); }
    const Extent &extent() const override { return m_extent; }
    const std::vector<store::ColumnFacts> &columns() const override { return m_whole->columns(); }
    Result<store::View<std::uint32_t>> traceOffsets() const override { return m_offsets; }
    Result<store::View<std::uint32_t>> traceRows() const override
    {
        return store::View<std::uint32_t>();
    }
    Result<store::ColumnPtr> column(const store::ColumnId &id) const override;
    Result<store::Dictionary> dictionary(const store::ColumnId &id) const override
    {
        return m_whole->dictionary(id);
    }

private:
    explicit SlicedBlock(store::BlockPtr whole) : m_whole(std::move(whole)) {}
    Result<> cutTraces(Run traces);
    Result<> cutChildren(store::Table table, store::Fixed owner, std::uint32_t rows);
    Run &run(store::Table table) { return m_runs[std::size_t(table)]; }

    store::BlockPtr m_whole;
    Extent m_extent;
    std::array<Run, 6> m_runs; // by Table: which rows of the whole block
    store::View<std::uint32_t> m_offsets;
};

} // namespace app::query
