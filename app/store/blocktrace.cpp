#include "app/store/blocktrace.h"

#include "app/store/fixedcolumns.h"
#include "app/store/spancolumns.h"

#include <algorithm>
#include <map>
#include <utility>

namespace app::store {
namespace {

tl::unexpected<Error> corrupt() { return fail(Error::Kind::Corrupt, "a column is damaged"); }

/// Fixed columns have a value for each row, but for the rests.
bool isWhole(const Column &column, const FixedColumn &fixed, std::size_t rows)
{
    if (fixed.type == ColumnType::Opaque)
        return true;
    const auto size = fixed.type == ColumnType::Int ? column.ints.size()
        : fixed.type == ColumnType::TraceId         ? column.traceIds.size()
                                                    : column.codes.size();
    return column.isDense && size == rows;
}

std::size_t rowsOf(const Block::Extent &extent, Table table)
{
    switch (table) {
    case Table::Trace: return extent.traces;
    case Table::Span: return extent.spans;
    case Table::Resource: return extent.resources;
    case Table::Scope: return extent.scopes;
    case Table::Event: return extent.events;
    case Table::Link: return extent.links;
    }
    return 0;
}

/// Rows of a child table that belong to `rows`, and for each the place of its span among them.
struct Children {
    std::vector<std::uint32_t> rows;
    std::vector<std::size_t> places;
};
Children childrenOf(const Column &parents, const std::vector<std::uint32_t> &rows)
{
    Children children;
    const auto *from = parents.codes.begin();
    for (std::size_t place = 0; place < rows.size(); ++place) {
        from = std::lower_bound(from, parents.codes.end(), rows[place]);
        for (; from != parents.codes.end() && *from == rows[place]; ++from) {
            children.rows.push_back(std::uint32_t(from - parents.codes.begin()));
            children.places.push_back(place);
        }
    }
    return children;
}

/// A batch in the making: spans of one resource and scope stand together.
class Gathering
{
public:
    using Row = std::uint32_t;
    bool hasResource(Row resource) const { return m_resources.count(resource) != 0; }
    bool hasScope(Row resource, Row scope) const { return m_scopes.count({resource, scope}) != 0; }
    void addResource(Row row, trace::ResourceSpans made)
    {
        m_resources.emplace(row, m_batch->resourceSpans.size());
        m_batch->resourceSpans.push_back(std::move(made));
    }
    void addScope(Row resource, Row row, trace::ScopeSpans made)
    {
        auto &scopes = m_batch->resourceSpans[m_resources[resource]].scopeSpans;
        m_scopes.emplace(std::pair(resource, row), scopes.size());
        scopes.push_back(std::move(made));
    }
    void addSpan(Row resource, Row scope, trace::Span span)
    {
        const Place place{m_resources[resource], m_scopes[{resource, scope}]};
        auto &spans = m_batch->resourceSpans[place.resource].scopeSpans[place.scope].spans;
        m_places.push_back({place.resource, place.scope, spans.size()});
        spans.push_back(std::move(span));
    }
    /// In the order they were added.
    std::vector<trace::LocatedSpan> located() &&
    {
        std::vector<trace::LocatedSpan> located;
        for (const auto &place : m_places) {
            const auto &resourceSpans = m_batch->resourceSpans[place.resource];
            const auto &scopeSpans = resourceSpans.scopeSpans[place.scope];
            located.push_back(
                {m_batch, &resourceSpans, &scopeSpans, &scopeSpans.spans[place.span]});
        }
        return located;
    }

private:
    struct Place {
        std::size_t resource = 0;
        std::size_t scope = 0;
        std::size_t span = 0;
    };
    std::shared_ptr<trace::Batch> m_batch = std::make_shared<trace::Batch>();
    std::map<Row, std::size_t> m_resources;              // place in the batch
    std::map<std::pair<Row, Row>, std::size_t> m_scopes; // place in the resource
    std::vector<Place> m_places;
};

} // namespace

Result<BlockTraces> BlockTraces::load(const Block &block)
{
    BlockTraces traces;
    traces.m_extent = block.extent();
    APP_CHECK(traces.loadFixed(block));
    APP_TRY(traces.m_offsets, block.traceOffsets());
    APP_TRY(traces.m_rows, block.traceRows());
    if (traces.m_offsets.size() != traces.m_extent.traces + std::size_t(1))
        return corrupt();
    APP_TRY(traces.m_spans, TableReader::load(block, Table::Span, Fixed::SpanRest));
    APP_TRY(traces.m_resources, TableReader::load(block, Table::Resource, Fixed::ResourceRest));
    APP_TRY(traces.m_scopes, TableReader::load(block, Table::Scope, Fixed::ScopeRest));
    APP_TRY(traces.m_events, TableReader::load(block, Table::Event, Fixed::EventRest));
    APP_TRY(traces.m_links, TableReader::load(block, Table::Link, Fixed::LinkRest));
    return traces;
}

Result<> BlockTraces::loadFixed(const Block &block)
{
    m_fixed.resize(fixedCount);
    for (const auto &fixed : fixedColumns) {
        if (fixed.isOfTree && fixed.fixed != Fixed::TraceIdentity
            && fixed.fixed != Fixed::SpanArrival)
            continue;
        auto &column = m_fixed[std::size_t(fixed.fixed)];
        APP_TRY(column, block.column(columnId(fixed.fixed)));
        if (!isWhole(*column, fixed, store::rowsOf(m_extent, fixed.table)))
            return corrupt();
    }
    return {};
}

/// Ascending.
Result<std::vector<std::uint32_t>> BlockTraces::rowsOf(std::uint32_t traceRow) const
{
    if (traceRow >= m_extent.traces)
        return fail(Error::Kind::NotFound, "no such trace in " + std::to_string(traceRow));
    std::vector<std::uint32_t> rows;
    for (auto i = m_offsets[traceRow]; i < m_offsets[traceRow + 1]; ++i) {
        if (!m_rows.empty() && i >= m_rows.size())
            return corrupt();
        rows.push_back(m_rows.empty() ? i : m_rows[i]);
    }
    std::sort(rows.begin(), rows.end());
    if (!rows.empty() && rows.back() >= m_extent.spans)
        return corrupt();
    return rows;
}

Result<std::vector<trace::LocatedSpan>> BlockTraces::spansOf(std::uint32_t traceRow) const
{
    APP_TRY(auto rows, rowsOf(traceRow));
    APP_TRY(auto read, spans(rows, traceRow));
    return located(rows, std::move(read));
}

Result<std::vector<trace::Span>> BlockTraces::spans(const std::vector<std::uint32_t> &rows,
                                                    std::uint32_t traceRow) const
{
    APP_TRY(auto read, m_spans.read(rows));
    std::vector<trace::Span> spans(rows.size());
    for (std::size_t i = 0; i < rows.size(); ++i) {
        spans[i].traceId = fixed(Fixed::TraceIdentity).traceIds[traceRow];
        APP_CHECK(readSpan(rows[i], read[i], spans[i]));
    }
    APP_CHECK(addEvents(rows, spans));
    APP_CHECK(addLinks(rows, spans));
    return spans;
}

Result<> BlockTraces::readSpan(std::uint32_t row, TableReader::Row &read, trace::Span &span) const
{
    const auto &rest = read.rest;
    span.spanId = idFromNumber(fixed(Fixed::SpanIdentity).ints[row]);
    span.parentSpanId = idFromNumber(fixed(Fixed::SpanParent).ints[row]);
    APP_TRY(span.name, textAt(fixed(Fixed::SpanName), row));
    span.kind = trace::SpanKind(std::int32_t(fixed(Fixed::SpanKind).codes[row]));
    APP_TRY(span.status.message, textAt(fixed(Fixed::SpanStatusText), row));
    span.status.code = trace::StatusCode(std::int32_t(fixed(Fixed::SpanStatus).codes[row]));
    span.startTimeUnixNano = UnixNano(fixed(Fixed::SpanStart).ints[row]);
    span.endTimeUnixNano = rest.hasEnd
        ? rest.endUnixNano
        : span.startTimeUnixNano + std::uint64_t(fixed(Fixed::SpanDuration).ints[row]);
    span.traceState = rest.traceState;
    span.flags = rest.flags;
    span.attributes = std::move(read.attributes);
    span.droppedAttributesCount = rest.droppedAttributes;
    span.droppedEventsCount = rest.droppedEvents;
    span.droppedLinksCount = rest.droppedLinks;
    return {};
}

Result<> BlockTraces::addEvents(const std::vector<std::uint32_t> &rows,
                                std::vector<trace::Span> &spans) const
{
    const auto events = childrenOf(fixed(Fixed::EventSpan), rows);
    APP_TRY(auto read, m_events.read(events.rows));
    for (std::size_t i = 0; i < events.rows.size(); ++i) {
        auto &event = spans[events.places[i]].events.emplace_back();
        event.timeUnixNano = UnixNano(fixed(Fixed::EventTime).ints[events.rows[i]]);
        APP_TRY(event.name, textAt(fixed(Fixed::EventName), events.rows[i]));
        event.attributes = std::move(read[i].attributes);
        event.droppedAttributesCount = read[i].rest.droppedAttributes;
    }
    return {};
}

Result<> BlockTraces::addLinks(const std::vector<std::uint32_t> &rows,
                               std::vector<trace::Span> &spans) const
{
    const auto links = childrenOf(fixed(Fixed::LinkSpan), rows);
    APP_TRY(auto read, m_links.read(links.rows));
    for (std::size_t i = 0; i < links.rows.size(); ++i) {
        auto &link = spans[links.places[i]].links.emplace_back();
        link.traceId = fixed(Fixed::LinkTrace).traceIds[links.rows[i]];
        link.spanId = idFromNumber(fixed(Fixed::LinkIdentity).ints[links.rows[i]]);
        link.traceState = read[i].rest.traceState;
        link.attributes = std::move(read[i].attributes);
        link.droppedAttributesCount = read[i].rest.droppedAttributes;
        link.flags = read[i].rest.flags;
    }
    return {};
}

Result<trace::ResourceSpans> BlockTraces::resource(std::uint32_t row) const
{
    if (row >= m_extent.resources)
        return corrupt();
    APP_TRY(auto read, m_resources.read({row}));
    trace::ResourceSpans resourceSpans;
    resourceSpans.resource.attributes = std::move(read.front().attributes);
    resourceSpans.resource.droppedAttributesCount = read.front().rest.droppedAttributes;
    resourceSpans.schemaUrl = read.front().rest.schemaUrl;
    return resourceSpans;
}

Result<trace::ScopeSpans> BlockTraces::scope(std::uint32_t row) const
{
    if (row >= m_extent.scopes)
        return corrupt();
    APP_TRY(auto read, m_scopes.read({row}));
    trace::ScopeSpans scopeSpans;
    APP_TRY(scopeSpans.scope.name, textAt(fixed(Fixed::ScopeName), row));
    APP_TRY(scopeSpans.scope.version, textAt(fixed(Fixed::ScopeVersion), row));
    scopeSpans.scope.attributes = std::move(read.front().attributes);
    scopeSpans.scope.droppedAttributesCount = read.front().rest.droppedAttributes;
    scopeSpans.schemaUrl = read.front().rest.schemaUrl;
    return scopeSpans;
}

/// Positions of the spans in order of arrival.
Result<std::vector<std::size_t>>
BlockTraces::byArrival(const std::vector<std::uint32_t> &rows) const
{
    std::vector<std::size_t> places(rows.size(), noRow);
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const auto arrival = fixed(Fixed::SpanArrival).codes[rows[i]];
        if (arrival >= places.size() || places[arrival] != noRow)
            return corrupt();
        places[arrival] = i;
    }
    return places;
}

Result<std::vector<trace::LocatedSpan>> BlockTraces::located(const std::vector<std::uint32_t> &rows,
                                                             std::vector<trace::Span> spans) const
{
    APP_TRY(const auto places, byArrival(rows));
    Gathering gathering;
    for (const auto place : places) {
        const auto resourceRow = fixed(Fixed::SpanResource).codes[rows[place]];
        const auto scopeRow = fixed(Fixed::SpanScope).codes[rows[place]];
        if (!gathering.hasResource(resourceRow)) {
            APP_TRY(auto made, resource(resourceRow));
            gathering.addResource(resourceRow, std::move(made));
        }
        if (!gathering.hasScope(resourceRow, scopeRow)) {
            APP_TRY(auto made, scope(scopeRow));
            gathering.addScope(resourceRow, scopeRow, std::move(made));
        }
        gathering.addSpan(resourceRow, scopeRow, std::move(spans[place]));
    }
    return std::move(gathering).located();
}

Result<std::vector<trace::LocatedSpan>> spansOf(const Block &block, std::uint32_t traceRow)
{
    APP_TRY(const auto traces, BlockTraces::load(block));
    return traces.spansOf(traceRow);
}

} // namespace app::store
