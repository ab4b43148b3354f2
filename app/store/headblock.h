#pragma once

#include "app/store/arrivals.h"
#include "app/store/memoryblock.h"
#include "app/store/spancolumns.h"
#include "app/store/traceholder.h"

#include <cstdint>
#include <memory>
#include <vector>

namespace app::store {

/// A row of the log in memory.
struct HeadRow {
    std::int64_t position = 0;
    std::shared_ptr<const trace::Batch> batch;
    std::size_t bytes = 0; ///< as uncompressed OTLP protobuf
};

/// Some consecutive rows of the log by column, growing at its end. One thread at a time; the blocks it gives are for any
/// thread and stay as they were. Traces are numbered as they arrived, in all of its blocks.
class HeadBlock final : public TraceHolder
{
public:
    HeadBlock();

    /// `touched` gets the traces that have new spans, some more than once. True where there are any.
    bool add(HeadRow row, std::vector<std::uint32_t> &touched);

    /// No more rows: it is as large as it should be.
    bool isFull();
    const std::vector<HeadRow> &rows() const { return m_rows; }

    /// The same one until the next new span.
    BlockPtr block() override;
    std::uint32_t traces() const override { return std::uint32_t(m_traces.size()); }
    const trace::TraceId &traceId(std::uint32_t row) const override
    {
        return m_columns->arrivals.traceIds()[row];
    }
    std::uint32_t find(const trace::TraceId &id) const override
    {
        return m_columns->arrivals.ordinal(id);
    }
    Result<std::uint32_t> spanCount(std::uint32_t row) const override
    {
        return m_traces[row].spans;
    }
    Result<std::vector<Spans>> spansOf(const std::vector<std::uint32_t> &rows,
                                       const std::vector<std::size_t> &known) const override;

private:
    void addSpan(trace::LocatedSpan located);
    Spans spansOf(std::uint32_t row, std::size_t known) const;

    /// What the blocks share and keep alive.
    struct Columns {
        Arrivals arrivals;
        SpanColumns spans;
    };
    struct TraceEnd {
        std::uint32_t spans = 0;
        std::uint32_t latest = noRow; // span row
    };
    std::shared_ptr<Columns> m_columns;
    Block::Extent m_times; // of what arrived
    std::vector<HeadRow> m_rows;
    std::vector<trace::LocatedSpan> m_located;
    std::vector<std::uint32_t> m_earlier; // by span row: the one before it in its trace
    std::vector<TraceEnd> m_traces;
    BlockPtr m_latest; // null when it is outdated
};

} // namespace app::store
