#include "app/store/headblock.h"

#include "app/store/limits.h"
#include "app/store/tracecolumns.h"

#include <algorithm>
#include <utility>

namespace app::store {

HeadBlock::HeadBlock() : m_columns(std::make_shared<Columns>()) {}

bool HeadBlock::add(HeadRow row, std::vector<std::uint32_t> &touched)
{
    const auto before = m_located.size();
    for (auto &located : trace::locate(row.batch)) {
        if (!m_columns->arrivals.add(*located.span))
            continue;
        touched.push_back(m_columns->arrivals.traces().back());
        addSpan(std::move(located));
    }
    m_rows.push_back(std::move(row));
    const bool isGrown = m_located.size() != before;
    if (isGrown)
        m_latest.reset();
    return isGrown;
}

void HeadBlock::addSpan(trace::LocatedSpan located)
{
    const auto row = std::uint32_t(m_located.size());
    const auto trace = m_columns->arrivals.traces().back();
    const auto &node = m_columns->arrivals.nodes().back();
    m_columns->spans.add(located);
    m_located.push_back(std::move(located));
    m_traces.resize(m_columns->arrivals.traceIds().size());
    auto &end = m_traces[trace];
    m_earlier.push_back(std::exchange(end.latest, row));
    ++end.spans;
    const auto start = node.startUnixNano;
    m_times.startUnixNano = row == 0 ? start : std::min(m_times.startUnixNano, start);
    m_times.endUnixNano = std::max(m_times.endUnixNano, node.endUnixNano);
}

bool HeadBlock::isFull()
{
    return m_located.size() >= limits::headBlockSpans
        || m_columns->spans.attributeColumns() >= limits::headBlockColumns;
}

BlockPtr HeadBlock::block()
{
    if (m_latest)
        return m_latest;
    auto frozen = m_columns->spans.freeze(m_columns);
    auto extent = frozen.extent;
    extent.traces = traces();
    extent.startUnixNano = m_times.startUnixNano;
    extent.endUnixNano = m_times.endUnixNano;
    const auto &arrivals = m_columns->arrivals;
    const ArrivedSpans arrived{arrivals.nodes().view(m_columns), arrivals.traces().view(m_columns),
                               arrivals.traceIds().view(m_columns)};
    m_latest = std::make_shared<MemoryBlock>("head", extent, std::move(frozen), [arrived] {
        return std::make_shared<const TraceColumns>(traceColumns(arrived));
    });
    return m_latest;
}

Result<std::vector<TraceHolder::Spans>>
HeadBlock::spansOf(const std::vector<std::uint32_t> &rows,
                   const std::vector<std::size_t> &known) const
{
    std::vector<Spans> all;
    for (std::size_t i = 0; i < rows.size(); ++i)
        all.push_back(spansOf(rows[i], known[i]));
    return all;
}

TraceHolder::Spans HeadBlock::spansOf(std::uint32_t row, std::size_t known) const
{
    Spans spans;
    auto place = m_traces[row].latest;
    for (auto left = m_traces[row].spans; left > known; --left) {
        spans.push_back(m_located[place]);
        place = m_earlier[place];
    }
    std::reverse(spans.begin(), spans.end());
    return spans;
}

} // namespace app::store
