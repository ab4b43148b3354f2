#include "app/query/blockreader.h"

#include <algorithm>

namespace app::query {

using store::Fixed;
using store::Table;

BlockReader::BlockReader(store::BlockPart part) : m_part(std::move(part)) {}

std::uint32_t BlockReader::rows(Table table) const
{
    const auto &all = extent();
    switch (table) {
    case Table::Trace: return all.traces;
    case Table::Span: return all.spans;
    case Table::Resource: return all.resources;
    case Table::Scope: return all.scopes;
    case Table::Event: return all.events;
    case Table::Link: return all.links;
    }
    return 0;
}

std::vector<const store::ColumnFacts *> BlockReader::attribute(Table table,
                                                               std::string_view key) const
{
    std::vector<const store::ColumnFacts *> found;
    for (const auto &facts : block().columns()) {
        if (facts.id.fixed == Fixed::None && facts.id.table == table && facts.id.key == key
            && facts.id.type != store::ColumnType::Opaque)
            found.push_back(&facts);
    }
    return found;
}

const store::ColumnFacts *BlockReader::facts(Fixed fixed) const
{
    const auto &all = block().columns();
    const auto hit = std::find_if(all.begin(), all.end(), [fixed](const store::ColumnFacts &one) {
        return one.id.fixed == fixed;
    });
    return hit == all.end() ? nullptr : &*hit;
}

Result<store::ColumnPtr> BlockReader::column(const store::ColumnId &id)
{
    const auto known = std::find_if(m_columns.begin(), m_columns.end(),
                                    [&id](const auto &entry) { return entry.first == id; });
    if (known != m_columns.end())
        return known->second;
    APP_TRY(auto column, block().column(id));
    m_columns.emplace_back(id, column);
    m_fetched.push_back(id);
    return column;
}

Result<store::ColumnPtr> BlockReader::column(Fixed fixed)
{
    auto &known = m_fixed[std::size_t(fixed)];
    if (!known) {
        const store::ColumnId id{.fixed = fixed};
        APP_TRY(known, block().column(id));
        m_fetched.push_back(id);
    }
    return known;
}

Result<store::Dictionary> BlockReader::dictionary(const store::ColumnId &id)
{
    return block().dictionary(id);
}

Result<const BlockReader::Traces *> BlockReader::traces()
{
    if (!m_traces) {
        Traces traces;
        APP_TRY(traces.m_offsets, block().traceOffsets());
        APP_TRY(traces.m_rows, block().traceRows());
        m_traces = std::move(traces);
    }
    return &*m_traces;
}

Result<const std::vector<std::uint32_t> *> BlockReader::children(Table table)
{
    const bool isEvent = table == Table::Event;
    auto &known = m_children[isEvent ? 0 : 1];
    if (known)
        return &*known;
    std::vector<std::uint32_t> offsets(std::size_t(extent().spans) + 1);
    if (rows(table) > 0) {
        APP_TRY(const auto owners, column(isEvent ? Fixed::EventSpan : Fixed::LinkSpan));
        for (const auto span : owners->codes)
            ++offsets[std::size_t(span) + 1];
        for (std::size_t i = 1; i < offsets.size(); ++i)
            offsets[i] += offsets[i - 1];
    }
    known = std::move(offsets);
    return &*known;
}

bool overlaps(const store::Block::Extent &extent, const store::TimeRange &range)
{
    return range.startUnixNano <= range.endUnixNano && extent.startUnixNano <= range.endUnixNano
        && extent.endUnixNano >= range.startUnixNano;
}

Result<Bitmap> tracesIn(BlockReader &reader, const store::TimeRange &range)
{
    const auto &extent = reader.extent();
    if (!overlaps(extent, range))
        return Bitmap(extent.traces);
    Bitmap traces(extent.traces, true);
    const bool isInside =
        extent.startUnixNano >= range.startUnixNano && extent.endUnixNano <= range.endUnixNano;
    if (!isInside) {
        APP_TRY(const auto starts, reader.column(Fixed::TraceStart));
        APP_TRY(const auto ends, reader.column(Fixed::TraceEnd));
        traces.fill([&](std::size_t row) {
            return UnixNano(starts->ints[row]) <= range.endUnixNano
                && UnixNano(ends->ints[row]) >= range.startUnixNano;
        });
    }
    if (reader.part().hiddenTraces) {
        for (const auto row : *reader.part().hiddenTraces)
            traces.reset(row);
    }
    return traces;
}

Result<Bitmap> spansOf(BlockReader &reader, const Bitmap &traces)
{
    if (traces.isAll())
        return Bitmap(reader.extent().spans, true);
    APP_TRY(const auto *rows, reader.traces());
    Bitmap spans(reader.extent().spans);
    traces.forEach([&](std::uint32_t trace) {
        const auto members = (*rows)[trace];
        for (std::uint32_t i = 0; i < members.size(); ++i)
            spans.set(members[i]);
    });
    return spans;
}

Result<Bitmap> tracesOf(BlockReader &reader, const Bitmap &spans)
{
    APP_TRY(const auto owners, reader.column(Fixed::SpanTrace));
    Bitmap traces(reader.extent().traces);
    spans.forEach([&](std::uint32_t span) { traces.set(owners->codes[span]); });
    return traces;
}

} // namespace app::query
