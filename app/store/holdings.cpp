#include "app/store/holdings.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace app::store {

Holdings::Holdings(Head &head, std::shared_ptr<SegmentAccess> access)
    : m_head(head)
    , m_access(std::move(access))
{
}

void Holdings::load(const std::vector<SegmentRow> &rows, const PruneTotals &pruned,
                    std::int64_t compactedUpTo)
{
    const std::lock_guard lock(m_mutex);
    m_pruned = pruned;
    m_compactedUpTo = compactedUpTo;
    for (const auto &row : rows) {
        if (auto segment = make(row))
            m_segments.push_back(std::move(segment));
    }
    tellHead();
}

std::vector<SegmentPtr> Holdings::install(const SegmentChange &change)
{
    std::vector<SegmentPtr> added;
    for (const auto &row : change.added) {
        if (auto segment = make(row))
            added.push_back(std::move(segment));
    }
    const std::lock_guard lock(m_mutex);
    const auto stays = [&change](const SegmentPtr &segment) {
        return std::find(change.removed.begin(), change.removed.end(), segment->id())
            == change.removed.end();
    };
    const auto gone = std::stable_partition(m_segments.begin(), m_segments.end(), stays);
    const std::vector<SegmentPtr> removed(gone, m_segments.end());
    m_segments.erase(gone, m_segments.end());
    std::move(added.begin(), added.end(), std::back_inserter(m_segments));
    m_compactedUpTo = std::max(m_compactedUpTo, change.compactedUpTo);
    m_pruned.spans += change.pruned.spans;
    m_pruned.traces += change.pruned.traces;
    m_pruned.bySize += change.pruned.bySize;
    m_pruned.untilUnixNano = std::max(m_pruned.untilUnixNano, change.pruned.untilUnixNano);
    tellHead();
    for (const auto &segment : removed)
        m_access->cache.forget(segment->id());
    return removed;
}

std::vector<SegmentPtr> Holdings::segments() const
{
    const std::lock_guard lock(m_mutex);
    return m_segments;
}

PruneTotals Holdings::pruned() const
{
    const std::lock_guard lock(m_mutex);
    return m_pruned;
}

SegmentPtr Holdings::make(const SegmentRow &row) const
{
    auto catalogue = decodeCatalogue(row.catalogue);
    if (!catalogue) {
        m_access->damage.note("segment " + std::to_string(row.id) + " of "
                              + std::to_string(row.spans)
                              + " spans, its catalogue: " + catalogue.error().detail);
        return nullptr;
    }
    auto segment = std::make_shared<SegmentBlock>(row.id, *std::move(catalogue), m_access);
    (void)segment->loadIndex(); // what is wrong was noted; the columns may still answer
    return segment;
}

/// With the lock held, so that the head hears of changes in their order.
void Holdings::tellHead()
{
    std::vector<Head::Segment> segments;
    std::int64_t spans = 0;
    for (const auto &segment : m_segments) {
        segments.push_back({segment, segment->index()});
        spans += segment->extent().spans;
    }
    m_spans = spans;
    m_head.settle(std::move(segments), m_compactedUpTo);
}

} // namespace app::store
