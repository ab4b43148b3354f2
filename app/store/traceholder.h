#pragma once

#include "app/store/block.h"
#include "app/store/traceindex.h"
#include "app/trace/trace.h"

#include <cstdint>
#include <memory>
#include <vector>

namespace app::store {

/// A block as a join sees it: which traces it holds, and how to get at their spans. Traces are counted by their row in
/// the block. Used by one thread at a time.
class TraceHolder
{
public:
    using Spans = std::vector<trace::LocatedSpan>;

    virtual ~TraceHolder() = default;
    virtual BlockPtr block() = 0;
    /// Of its traces, where there is one.
    virtual std::shared_ptr<const TraceIndex> index() const { return nullptr; }
    virtual std::uint32_t traces() const = 0;
    virtual const trace::TraceId &traceId(std::uint32_t row) const = 0;
    virtual std::uint32_t find(const trace::TraceId &id) const = 0; ///< noRow where there is none
    virtual Result<std::uint32_t> spanCount(std::uint32_t row) const = 0;
    /// For each row its spans in order of arrival, without the first `known[i]` of them.
    virtual Result<std::vector<Spans>> spansOf(const std::vector<std::uint32_t> &rows,
                                               const std::vector<std::size_t> &known) const = 0;
};

/// Of a block that never changes, like a segment.
class BlockHolder final : public TraceHolder
{
public:
    /// `index` has the ids of the block's traces.
    BlockHolder(BlockPtr block, std::shared_ptr<const TraceIndex> index);

    BlockPtr block() override { return m_block; }
    std::shared_ptr<const TraceIndex> index() const override { return m_index; }
    std::uint32_t traces() const override { return std::uint32_t(m_index->ids().size()); }
    const trace::TraceId &traceId(std::uint32_t row) const override { return m_index->ids()[row]; }
    std::uint32_t find(const trace::TraceId &id) const override;
    Result<std::uint32_t> spanCount(std::uint32_t row) const override;
    Result<std::vector<Spans>> spansOf(const std::vector<std::uint32_t> &rows,
                                       const std::vector<std::size_t> &known) const override;

private:
    const BlockPtr m_block;
    const std::shared_ptr<const TraceIndex> m_index;
};

} // namespace app::store
