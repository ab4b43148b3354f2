#include "app/store/head.h"

#include "app/store/headsnapshot.h"

#include <algorithm>
#include <utility>

namespace app::store {

Head::Head() : m_latest(std::make_shared<HeadSnapshot>()) {}

Head::~Head() = default;

void Head::add(const std::vector<std::shared_ptr<const trace::Batch>> &batches)
{
    std::vector<trace::LocatedSpan> fresh;
    for (const auto &batch : batches) {
        for (auto &located : trace::locate(batch)) {
            if (m_seen[located.span->traceId].insert(located.span->spanId).second)
                fresh.push_back(std::move(located));
        }
    }
    const std::lock_guard lock(m_arrivalsMutex);
    for (auto &located : fresh)
        addSpan(located);
    m_stats.traces = std::int64_t(m_seen.size());
}

void Head::addSpan(const trace::LocatedSpan &located)
{
    const auto &span = *located.span;
    const bool isFirst = m_stats.spans++ == 0;
    const auto end = std::max(span.startTimeUnixNano, span.endTimeUnixNano);
    m_stats.oldestUnixNano =
        isFirst ? span.startTimeUnixNano : std::min(m_stats.oldestUnixNano, span.startTimeUnixNano);
    m_stats.newestUnixNano = std::max(m_stats.newestUnixNano, end);
    m_arrivals[span.traceId].push_back(located);
}

std::shared_ptr<const Snapshot> Head::snapshot() const
{
    const std::lock_guard latestLock(m_latestMutex);
    Arrivals arrivals;
    {
        const std::lock_guard lock(m_arrivalsMutex);
        arrivals.swap(m_arrivals);
    }
    if (!arrivals.empty())
        m_latest = m_latest->with(std::move(arrivals));
    return m_latest;
}

Stats Head::stats() const
{
    const std::lock_guard lock(m_arrivalsMutex);
    return m_stats;
}

} // namespace app::store
