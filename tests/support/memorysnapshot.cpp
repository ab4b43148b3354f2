#include "tests/support/memorysnapshot.h"

#include "app/store/memoryblock.h"

#include <algorithm>
#include <map>

namespace tests {

using namespace app;

MemorySnapshot::MemorySnapshot(trace::Batch batch)
{
    std::map<trace::TraceId, std::shared_ptr<store::StoredTrace>> traces;
    auto spans = trace::locate(std::make_shared<const trace::Batch>(std::move(batch)));
    m_block = store::makeBlock("memory", spans);
    for (auto &located : spans) {
        auto &stored = traces[located.span->traceId];
        if (!stored)
            stored = std::make_shared<store::StoredTrace>();
        stored->trace.id = located.span->traceId;
        stored->trace.spans.push_back(std::move(located));
    }
    for (auto &[id, stored] : traces) {
        stored->summary = trace::summarize(stored->trace);
        m_traces.push_back(std::move(stored));
    }
    std::stable_sort(m_traces.begin(), m_traces.end(), [](const auto &left, const auto &right) {
        return left->summary.startUnixNano > right->summary.startUnixNano;
    });
}

std::vector<store::StoredTracePtr> MemorySnapshot::traces(const store::TimeRange &range) const
{
    std::vector<store::StoredTracePtr> hits;
    std::copy_if(m_traces.begin(), m_traces.end(), std::back_inserter(hits), [&](const auto &one) {
        return one->summary.startUnixNano <= range.endUnixNano
            && one->summary.endUnixNano >= range.startUnixNano;
    });
    return hits;
}

store::StoredTracePtr MemorySnapshot::find(const trace::TraceId &id) const
{
    const auto hit = std::find_if(m_traces.begin(), m_traces.end(),
                                  [&](const auto &one) { return one->trace.id == id; });
    return hit == m_traces.end() ? nullptr : *hit;
}

std::int64_t MemorySnapshot::spanCount() const
{
    std::int64_t count = 0;
    for (const auto &stored : m_traces)
        count += std::int64_t(stored->trace.spans.size());
    return count;
}

} // namespace tests
