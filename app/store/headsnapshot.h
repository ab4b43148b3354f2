#pragma once

#include "app/store/snapshot.h"

#include <unordered_map>
#include <vector>

namespace app::store {

/// Two orders over the same traces. The next snapshot is merged from this one and what arrived since.
class HeadSnapshot : public Snapshot
{
public:
    std::vector<StoredTracePtr> traces(const TimeRange &range) const override;
    StoredTracePtr find(const trace::TraceId &id) const override;
    std::int64_t spanCount() const override { return m_spanCount; }
    std::int64_t traceCount() const override { return std::int64_t(m_byId.size()); }

    using Arrivals = std::unordered_map<trace::TraceId, std::vector<trace::LocatedSpan>>;
    std::shared_ptr<const HeadSnapshot> with(Arrivals arrivals) const;

private:
    using Traces = std::vector<StoredTracePtr>;
    Traces m_newestFirst;
    Traces m_byId;
    std::int64_t m_spanCount = 0;
};

} // namespace app::store
