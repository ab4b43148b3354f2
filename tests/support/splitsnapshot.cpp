#include "app/query/blockslices.h"
#include "app/store/memoryblock.h"
#include "tests/support/dice.h"
#include "tests/support/judge.h"
#include "tests/support/randomcorpus.h"

#include <algorithm>
#include <map>
#include <set>

namespace tests {

using namespace app;

namespace {

/// Rows of these traces in the block, ascending.
std::vector<std::uint32_t> rowsOf(const store::Block &block, const std::set<trace::TraceId> &ids)
{
    std::vector<std::uint32_t> rows;
    const auto column = block.column({.fixed = store::Fixed::TraceIdentity,
                                      .table = store::Table::Trace,
                                      .type = store::ColumnType::TraceId});
    for (std::size_t i = 0; column && i < (*column)->traceIds.size(); ++i) {
        if (ids.count((*column)->traceIds[i]) > 0)
            rows.push_back((*column)->rowOf(i));
    }
    return rows;
}

/// The same traces in many small blocks, cut as a search cuts them.
std::vector<store::BlockPart> cut(const std::vector<store::BlockPart> &parts, Dice &dice)
{
    std::vector<store::BlockPart> pieces;
    for (const auto &part : parts) {
        auto slices = query::BlockSlices::open(part, {});
        while (slices && !slices->isAtEnd())
            pieces.push_back(*slices->take(1 + dice.below(4), 0));
    }
    return pieces;
}

} // namespace

SplitSnapshot::SplitSnapshot(const trace::Batch &batch, std::uint32_t seed, std::size_t blocks)
{
    Dice dice(seed);
    const auto located = trace::locate(std::make_shared<const trace::Batch>(batch));
    std::vector<std::vector<trace::LocatedSpan>> parts(blocks);
    std::map<trace::TraceId, std::set<std::size_t>> homes;
    for (const auto &one : located) {
        const auto &id = one.span->traceId;
        const auto home = homes[id].empty() || dice.oneIn(5) ? dice.below(std::uint32_t(blocks))
                                                             : *homes[id].begin();
        for (int copies = dice.oneIn(10) ? 2 : 1; copies > 0; --copies)
            parts[home].push_back(one);
        homes[id].insert(home);
    }
    std::set<trace::TraceId> joined;
    for (const auto &[id, places] : homes) {
        if (places.size() > 1)
            joined.insert(id);
    }
    for (std::size_t i = 0; i < blocks; ++i) {
        if (parts[i].empty())
            continue;
        auto block = store::makeBlock("part " + std::to_string(i), std::move(parts[i]));
        auto hidden = rowsOf(*block, joined);
        m_parts.push_back({block,
                           hidden.empty() ? nullptr
                                          : std::make_shared<const std::vector<std::uint32_t>>(
                                                std::move(hidden))});
    }
    std::vector<trace::LocatedSpan> whole;
    std::copy_if(located.begin(), located.end(), std::back_inserter(whole),
                 [&](const auto &one) { return joined.count(one.span->traceId) > 0; });
    if (!whole.empty())
        m_parts.push_back({store::makeBlock("joined", std::move(whole)), nullptr});
    if (dice.oneIn(3))
        m_parts = cut(m_parts, dice);
    std::stable_sort(m_parts.begin(), m_parts.end(), [](const auto &left, const auto &right) {
        return left.block->extent().endUnixNano > right.block->extent().endUnixNano;
    });
    for (auto &trace : tracesOf(batch)) {
        m_spanCount += std::int64_t(trace.spans.size());
        auto summary = trace::summarize(trace);
        m_traces.push_back(std::make_shared<const store::StoredTrace>(
            store::StoredTrace{std::move(trace), std::move(summary)}));
    }
    std::stable_sort(m_traces.begin(), m_traces.end(), [](const auto &left, const auto &right) {
        return left->summary.startUnixNano > right->summary.startUnixNano;
    });
}

std::vector<store::StoredTracePtr> SplitSnapshot::traces(const store::TimeRange &range) const
{
    std::vector<store::StoredTracePtr> hits;
    std::copy_if(m_traces.begin(), m_traces.end(), std::back_inserter(hits), [&](const auto &one) {
        return one->summary.startUnixNano <= range.endUnixNano
            && one->summary.endUnixNano >= range.startUnixNano;
    });
    return hits;
}

store::StoredTracePtr SplitSnapshot::find(const trace::TraceId &id) const
{
    for (const auto &stored : m_traces) {
        if (stored->trace.id == id)
            return stored;
    }
    return nullptr;
}

} // namespace tests
