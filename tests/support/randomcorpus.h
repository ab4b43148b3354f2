#pragma once

#include "app/store/snapshot.h"

#include <cstdint>
#include <string>

namespace tests {

/// A handful of small traces in which few keys and values meet often: types mixed under one key, arrays, events, links,
/// several roots, missing parents, cycles, clock skew, equal times. The same seed gives the same batch everywhere.
app::trace::Batch randomCorpus(std::uint32_t seed);

/// A TraceQL query over the vocabulary of randomCorpus() that passes the checker, as print() writes it. `isMetrics`: with a
/// metrics function. The same for a seed as long as the compiler is the same.
std::string randomQuery(std::uint32_t seed, bool isMetrics);

/// The time span random corpora lie in.
constexpr app::UnixNano corpusStart = 1'700'000'000'000'000'000;
constexpr app::UnixNano corpusEnd = corpusStart + 10'000'000'000;

/// Stands for a store: the spans of a batch spread over up to `blocks` blocks, some sent twice. Traces that fell into
/// more than one block are hidden there and stand whole in a joined one.
class SplitSnapshot final : public app::store::Snapshot
{
public:
    SplitSnapshot(const app::trace::Batch &batch, std::uint32_t seed, std::size_t blocks);

    std::vector<app::store::BlockPart> blocks() const override { return m_parts; }
    std::vector<app::store::StoredTracePtr>
    traces(const app::store::TimeRange &range) const override;
    app::store::StoredTracePtr find(const app::trace::TraceId &id) const override;
    std::int64_t spanCount() const override { return m_spanCount; }
    std::int64_t traceCount() const override { return std::int64_t(m_traces.size()); }

private:
    std::vector<app::store::BlockPart> m_parts;
    std::vector<app::store::StoredTracePtr> m_traces;
    std::int64_t m_spanCount = 0;
};

} // namespace tests
