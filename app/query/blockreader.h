#pragma once

#include "app/base/result.h"
#include "app/query/bitmap.h"
#include "app/store/snapshot.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace app::query {

/// A block while one question is put to it: columns are fetched when first asked for and then kept. One thread at a time.
/// Errors of every function: Corrupt.
class BlockReader
{
public:
    explicit BlockReader(store::BlockPart part);

    const store::Block &block() const { return *m_part.block; }
    const store::BlockPart &part() const { return m_part; }
    const store::Block::Extent &extent() const { return m_part.block->extent(); }
    std::uint32_t rows(store::Table table) const;

    /// The columns of one attribute, one for each type it has; empty: no row of the table has it. Values no query can see
    /// (ColumnType::Opaque) are as if they were missing.
    std::vector<const store::ColumnFacts *> attribute(store::Table table,
                                                      std::string_view key) const;
    /// Null where the block says nothing of it.
    const store::ColumnFacts *facts(store::Fixed fixed) const;

    Result<store::ColumnPtr> column(const store::ColumnId &id);
    /// A column every block has.
    Result<store::ColumnPtr> column(store::Fixed fixed);
    Result<store::Dictionary> dictionary(const store::ColumnId &id);

    /// The span rows of one trace (Block::traceOffsets()).
    struct Rows {
        const std::uint32_t *rows = nullptr; ///< null: they are `begin`, `begin + 1`, …
        std::uint32_t begin = 0;
        std::uint32_t end = 0;
        std::uint32_t size() const { return end - begin; }
        std::uint32_t operator[](std::uint32_t i) const
        {
            return rows ? rows[begin + i] : begin + i;
        }
    };
    class Traces
    {
    public:
        std::uint32_t size() const { return std::uint32_t(m_offsets.size()) - 1; }
        Rows operator[](std::uint32_t trace) const
        {
            return {m_rows.empty() ? nullptr : m_rows.data(), m_offsets[trace],
                    m_offsets[trace + 1]};
        }

    private:
        friend class BlockReader;
        store::View<std::uint32_t> m_offsets;
        store::View<std::uint32_t> m_rows;
    };
    Result<const Traces *> traces();

    /// For Table::Event and Table::Link: the rows of span s are [offsets[s], offsets[s + 1]).
    Result<const std::vector<std::uint32_t> *> children(store::Table table);

    /// Which columns were fetched so far, in that order: what a plan tells.
    const std::vector<store::ColumnId> &fetched() const { return m_fetched; }

private:
    store::BlockPart m_part;
    std::vector<std::pair<store::ColumnId, store::ColumnPtr>> m_columns;
    std::array<store::ColumnPtr, 64> m_fixed; // by Fixed
    std::optional<Traces> m_traces;
    std::array<std::optional<std::vector<std::uint32_t>>, 2> m_children;
    std::vector<store::ColumnId> m_fetched;
};

/// Whether a trace of the block may share a moment with the range.
bool overlaps(const store::Block::Extent &extent, const store::TimeRange &range);
/// Traces of the part that are whole there and share a moment with the range, over Table::Trace.
Result<Bitmap> tracesIn(BlockReader &reader, const store::TimeRange &range);
/// All spans of these traces.
Result<Bitmap> spansOf(BlockReader &reader, const Bitmap &traces);
/// The traces of these spans.
Result<Bitmap> tracesOf(BlockReader &reader, const Bitmap &spans);

} // namespace app::query
