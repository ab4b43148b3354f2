#include "app/store/memoryblock.h"

#include <algorithm>
#include <utility>

namespace app::store {

MemoryBlock::MemoryBlock(std::string name, const Extent &extent, FrozenColumns columns,
                         std::function<std::shared_ptr<const TraceColumns>()> makeTraces)
    : m_name(std::move(name))
    , m_extent(extent)
    , m_columns(std::move(columns))
    , m_makeTraces(std::move(makeTraces))
{
}

std::shared_ptr<const TraceColumns> MemoryBlock::traces() const
{
    std::call_once(m_once, [this] {
        m_traces = m_makeTraces();
        m_makeTraces = {};
    });
    return m_traces;
}

Result<View<std::uint32_t>> MemoryBlock::traceOffsets() const
{
    const auto columns = traces();
    return View<std::uint32_t>(columns, columns->offsets.data(), columns->offsets.size());
}

Result<View<std::uint32_t>> MemoryBlock::traceRows() const
{
    const auto columns = traces();
    return View<std::uint32_t>(columns, columns->rows.data(), columns->rows.size());
}

Result<ColumnPtr> MemoryBlock::column(const ColumnId &id) const
{
    if (id.fixed != Fixed::None) {
        if (fixedColumn(id.fixed).isOfTree)
            return std::make_shared<const Column>(treeColumn(traces(), id.fixed));
        return m_columns.fixed[std::size_t(id.fixed)];
    }
    const auto &facts = m_columns.facts;
    const auto place = std::lower_bound(
        facts.begin(), facts.end(), id,
        [](const ColumnFacts &one, const ColumnId &wanted) { return isBefore(one.id, wanted); });
    if (place == facts.end() || place->id != id)
        return fail(Error::Kind::NotFound, "no such column: " + id.key);
    return m_columns.columns[std::size_t(place - facts.begin())];
}

Result<Dictionary> MemoryBlock::dictionary(const ColumnId &id) const
{
    APP_TRY(const auto found, column(id));
    return found->dictionary;
}

BlockPtr makeBlock(std::string name, std::vector<trace::LocatedSpan> spans)
{
    Arrivals arrivals;
    const auto known = std::remove_if(spans.begin(), spans.end(), [&arrivals](const auto &located) {
        return !arrivals.add(*located.span);
    });
    spans.erase(known, spans.end());
    // the views do not outlive this call
    const auto arrived = traceColumns(
        {arrivals.nodes().view({}), arrivals.traces().view({}), arrivals.traceIds().view({})});
    std::vector<std::uint32_t> order;
    const auto traces = std::make_shared<const TraceColumns>(inBlockOrder(arrived, order));
    const auto columns = std::make_shared<SpanColumns>();
    for (const auto place : order)
        columns->add(spans[place]);
    auto frozen = columns->freeze(columns);
    auto extent = frozen.extent;
    extent.traces = std::uint32_t(traces->identity.size());
    for (std::size_t i = 0; i < traces->start.size(); ++i) {
        const auto start = UnixNano(traces->start[i]);
        extent.startUnixNano = i == 0 ? start : std::min(extent.startUnixNano, start);
        extent.endUnixNano = std::max(extent.endUnixNano, UnixNano(traces->end[i]));
    }
    return std::make_shared<MemoryBlock>(std::move(name), extent, std::move(frozen),
                                         [traces] { return traces; });
}

} // namespace app::store
