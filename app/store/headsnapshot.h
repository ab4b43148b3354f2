#pragma once

#include "app/store/join.h"
#include "app/store/snapshot.h"

#include <vector>

namespace app::store {

/// Everything at one moment: the segments, the head, and the joined traces.
class HeadSnapshot final : public Snapshot
{
public:
    explicit HeadSnapshot(Join::Parts parts) : m_parts(std::move(parts)) {}

    std::vector<BlockPart> blocks() const override;
    std::vector<StoredTracePtr> traces(const TimeRange &range) const override;
    StoredTracePtr find(const trace::TraceId &id) const override;
    std::int64_t spanCount() const override { return m_parts.spans; }
    std::int64_t traceCount() const override { return m_parts.traces; }

private:
    const Join::Parts m_parts;
};

} // namespace app::store
