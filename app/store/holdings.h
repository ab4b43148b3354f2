#pragma once

#include "app/store/head.h"
#include "app/store/segmentblock.h"
#include "app/store/segmenttable.h"

#include <atomic>
#include <cstdint>
#include <memory>
#include <mutex>
#include <vector>

namespace app::store {

/// The segments there are now, and what the head is told of them. Any thread.
class Holdings
{
public:
    Holdings(Head &head, std::shared_ptr<SegmentAccess> access);

    /// As the file has them; what cannot be read of them is noted as damage.
    void load(const std::vector<SegmentRow> &rows, const PruneTotals &pruned,
              std::int64_t compactedUpTo);
    /// After the commit of a change: from here on questions see it. Gives the segments that are gone.
    std::vector<SegmentPtr> install(const SegmentChange &change);

    std::vector<SegmentPtr> segments() const;
    std::int64_t spans() const { return m_spans; } ///< of all segments
    PruneTotals pruned() const;
    std::vector<std::string> damage() const { return m_access->damage.sentences(); }

private:
    SegmentPtr make(const SegmentRow &row) const;
    void tellHead();

    Head &m_head;
    const std::shared_ptr<SegmentAccess> m_access;
    mutable std::mutex m_mutex;
    std::vector<SegmentPtr> m_segments;
    std::atomic<std::int64_t> m_spans = 0; // asked for with every append
    PruneTotals m_pruned;
    std::int64_t m_compactedUpTo = 0;
};

} // namespace app::store
