#pragma once

#include "app/store/block.h"
#include "app/store/tablereader.h"
#include "app/trace/trace.h"

#include <vector>

namespace app::store {

/// Makes spans out of columns again. Reads the columns once, for many traces.
class BlockTraces
{
public:
    /// Errors: those of the columns.
    static Result<BlockTraces> load(const Block &block);

    /// The spans of a trace in order of arrival, as they came but for the order of attributes: by key. They share one
    /// batch of their own. Errors: Corrupt.
    Result<std::vector<trace::LocatedSpan>> spansOf(std::uint32_t traceRow) const;

private:
    BlockTraces() = default;
    Result<> loadFixed(const Block &block);
    const Column &fixed(Fixed fixed) const { return *m_fixed[std::size_t(fixed)]; }
    Result<std::vector<std::uint32_t>> rowsOf(std::uint32_t traceRow) const;
    Result<std::vector<trace::Span>> spans(const std::vector<std::uint32_t> &rows,
                                           std::uint32_t traceRow) const;
    Result<> readSpan(std::uint32_t row, TableReader::Row &read, trace::Span &span) const;
    Result<> addEvents(const std::vector<std::uint32_t> &rows,
                       std::vector<trace::Span> &spans) const;
    Result<> addLinks(const std::vector<std::uint32_t> &rows,
                      std::vector<trace::Span> &spans) const;
    Result<trace::ResourceSpans> resource(std::uint32_t row) const;
    Result<trace::ScopeSpans> scope(std::uint32_t row) const;
    Result<std::vector<std::size_t>> byArrival(const std::vector<std::uint32_t> &rows) const;
    Result<std::vector<trace::LocatedSpan>> located(const std::vector<std::uint32_t> &rows,
                                                    std::vector<trace::Span> spans) const;

    Block::Extent m_extent;
    View<std::uint32_t> m_offsets;
    View<std::uint32_t> m_rows;
    std::vector<ColumnPtr> m_fixed; // by Fixed
    TableReader m_spans;
    TableReader m_resources;
    TableReader m_scopes;
    TableReader m_events;
    TableReader m_links;
};

/// One trace of a block; for many, use BlockTraces.
Result<std::vector<trace::LocatedSpan>> spansOf(const Block &block, std::uint32_t traceRow);

} // namespace app::store
