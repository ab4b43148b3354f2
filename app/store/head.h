#pragma once

#include "app/store/snapshot.h"
#include "app/store/store.h"

#include <memory>
#include <mutex>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace app::store {

class HeadSnapshot;

/// What the log holds, as traces in memory. Intake only notes which spans are new; the traces they belong to are made
/// anew when somebody asks, so that a trace that comes in many pieces is not copied at each of them.
class Head
{
public:
    Head();
    ~Head();

    /// One thread at a time. Spans already here (same trace id and span id) are passed over.
    void add(const std::vector<std::shared_ptr<const trace::Batch>> &batches);

    /// Any thread; shared until the next add(). Never makes add() wait for more than the swap of a table.
    std::shared_ptr<const Snapshot> snapshot() const;

    /// Any thread: spans, traces, oldest and newest time.
    Stats stats() const;

private:
    using Arrivals = std::unordered_map<trace::TraceId, std::vector<trace::LocatedSpan>>;
    void addSpan(const trace::LocatedSpan &located);

    std::unordered_map<trace::TraceId, std::unordered_set<trace::SpanId>> m_seen; // by add() only

    mutable std::mutex m_arrivalsMutex;
    mutable Arrivals m_arrivals; // since the latest snapshot
    Stats m_stats;

    mutable std::mutex m_latestMutex; // taken before the other
    mutable std::shared_ptr<const HeadSnapshot> m_latest;
};

} // namespace app::store
