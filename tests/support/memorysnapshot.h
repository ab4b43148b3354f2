#pragma once

#include "app/store/snapshot.h"

namespace tests {

/// A snapshot of the traces in one batch, in the order a store gives them.
class MemorySnapshot final : public app::store::Snapshot
{
public:
    explicit MemorySnapshot(app::trace::Batch batch);

    /// One block, made by the real makeBlock().
    std::vector<app::store::BlockPart> blocks() const override { return {{m_block, nullptr}}; }
    std::vector<app::store::StoredTracePtr>
    traces(const app::store::TimeRange &range) const override;
    app::store::StoredTracePtr find(const app::trace::TraceId &id) const override;
    std::int64_t spanCount() const override;
    std::int64_t traceCount() const override { return std::int64_t(m_traces.size()); }

private:
    app::store::BlockPtr m_block;
    std::vector<app::store::StoredTracePtr> m_traces;
};

} // namespace tests
