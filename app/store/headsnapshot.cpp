#include "app/store/headsnapshot.h"

#include <algorithm>
#include <iterator>

namespace app::store {
namespace {

using Traces = std::vector<StoredTracePtr>;

bool isBeforeById(const StoredTracePtr &a, const StoredTracePtr &b)
{
    return a->summary.id < b->summary.id;
}

bool isBeforeByStart(const StoredTracePtr &a, const StoredTracePtr &b)
{
    if (a->summary.startUnixNano != b->summary.startUnixNano)
        return a->summary.startUnixNano > b->summary.startUnixNano;
    return isBeforeById(a, b);
}

StoredTracePtr grown(const StoredTrace *former, const trace::TraceId &id,
                     std::vector<trace::LocatedSpan> arrived)
{
    auto stored = std::make_shared<StoredTrace>();
    stored->trace.id = id;
    if (former) {
        stored->trace.spans.reserve(former->trace.spans.size() + arrived.size());
        stored->trace.spans = former->trace.spans;
        std::move(arrived.begin(), arrived.end(), std::back_inserter(stored->trace.spans));
    } else {
        stored->trace.spans = std::move(arrived);
    }
    stored->summary = trace::summarize(stored->trace);
    return stored;
}

template <typename Order>
Traces replaced(const Traces &all, Traces former, Traces changed, Order isBefore)
{
    std::sort(former.begin(), former.end(), isBefore);
    std::sort(changed.begin(), changed.end(), isBefore);
    Traces kept;
    kept.reserve(all.size() - former.size());
    std::set_difference(all.begin(), all.end(), former.begin(), former.end(),
                        std::back_inserter(kept), isBefore);
    Traces merged;
    merged.reserve(kept.size() + changed.size());
    std::merge(std::make_move_iterator(kept.begin()), std::make_move_iterator(kept.end()),
               std::make_move_iterator(changed.begin()), std::make_move_iterator(changed.end()),
               std::back_inserter(merged), isBefore);
    return merged;
}

} // namespace

std::vector<StoredTracePtr> HeadSnapshot::traces(const TimeRange &range) const
{
    Traces found;
    if (range.startUnixNano > range.endUnixNano)
        return found;
    const auto startsTooLate = [&range](const StoredTracePtr &stored) {
        return stored->summary.startUnixNano > range.endUnixNano;
    };
    const auto first =
        std::partition_point(m_newestFirst.begin(), m_newestFirst.end(), startsTooLate);
    std::copy_if(first, m_newestFirst.end(), std::back_inserter(found),
                 [&range](const StoredTracePtr &stored) {
                     return stored->summary.endUnixNano >= range.startUnixNano;
                 });
    return found;
}

StoredTracePtr HeadSnapshot::find(const trace::TraceId &id) const
{
    const auto place =
        std::lower_bound(m_byId.begin(), m_byId.end(), id,
                         [](const StoredTracePtr &stored, const trace::TraceId &wanted) {
                             return stored->summary.id < wanted;
                         });
    return place != m_byId.end() && (*place)->summary.id == id ? *place : nullptr;
}

std::shared_ptr<const HeadSnapshot> HeadSnapshot::with(Arrivals arrivals) const
{
    auto next = std::make_shared<HeadSnapshot>();
    next->m_spanCount = m_spanCount;
    Traces former;
    Traces changed;
    for (auto &[id, spans] : arrivals) {
        next->m_spanCount += std::int64_t(spans.size());
        const auto known = find(id);
        if (known)
            former.push_back(known);
        changed.push_back(grown(known.get(), id, std::move(spans)));
    }
    next->m_byId = replaced(m_byId, former, changed, isBeforeById);
    next->m_newestFirst =
        replaced(m_newestFirst, std::move(former), std::move(changed), isBeforeByStart);
    return next;
}

} // namespace app::store
