#include "app/store/spancolumns.h"

#include <algorithm>
#include <functional>
#include <limits>
#include <random>
#include <tuple>

namespace app::store {
namespace {

std::uint64_t randomSeed()
{
    std::random_device device;
    return std::uint64_t(device()) << 32 | device();
}

/// Contents of one hash that are compared; of those that differ in what the hash leaves out, rows may repeat.
constexpr std::size_t mostAlike = 8;

std::uint64_t contentHash(const trace::Attributes &attributes, std::uint64_t seed)
{
    std::string encoded;
    for (const auto &[key, value] : attributes) {
        seed = hashText(key, seed);
        if (const auto *text = value.get<std::string>()) {
            seed = hashText(*text, seed);
            continue;
        }
        encoded.clear();
        appendValue(encoded, value);
        seed = hashText(encoded, seed);
    }
    return seed;
}

std::uint64_t contentHash(const trace::ResourceSpans &one, std::uint64_t seed)
{
    return contentHash(one.resource.attributes, hashText(one.schemaUrl, seed));
}

std::uint64_t contentHash(const trace::ScopeSpans &one, std::uint64_t seed)
{
    const auto named = hashText(one.scope.version, hashText(one.scope.name, seed));
    return contentHash(one.scope.attributes, hashText(one.schemaUrl, named));
}

bool isSameContent(const trace::ResourceSpans &a, const trace::ResourceSpans &b)
{
    return a.resource == b.resource && a.schemaUrl == b.schemaUrl;
}

bool isSameContent(const trace::ScopeSpans &a, const trace::ScopeSpans &b)
{
    return a.scope == b.scope && a.schemaUrl == b.schemaUrl;
}

bool hasFacts(const FixedColumn &column)
{
    return column.hasDictionary || column.fixed == Fixed::SpanStart
        || column.fixed == Fixed::SpanDuration || column.fixed == Fixed::EventTime;
}

} // namespace

std::int64_t idNumber(const trace::SpanId &id)
{
    std::uint64_t number = 0;
    for (const auto byte : id.bytes)
        number = number << 8 | byte;
    return std::int64_t(number);
}

trace::SpanId idFromNumber(std::int64_t number)
{
    trace::SpanId id;
    auto left = std::uint64_t(number);
    for (auto byte = id.bytes.rbegin(); byte != id.bytes.rend(); ++byte, left >>= 8)
        *byte = std::uint8_t(left);
    return id;
}

SpanColumns::SpanColumns()
    : m_seed(randomSeed())
    , m_spanAttributes(Table::Span, m_seed)
    , m_resourceAttributes(Table::Resource, m_seed)
    , m_scopeAttributes(Table::Scope, m_seed)
    , m_eventAttributes(Table::Event, m_seed)
    , m_linkAttributes(Table::Link, m_seed)
{
    m_fixed.emplace_back(ColumnId(),
                         m_seed); // Fixed::None, so that the others stand at their number
    for (const auto &column : fixedColumns)
        m_fixed.emplace_back(columnId(column.fixed), m_seed);
}

void SpanColumns::add(const trace::LocatedSpan &located)
{
    const auto resources = m_resources.byAddress.size();
    const auto resource = sharedRow(m_resources, *located.resourceSpans, m_extent.resources);
    const auto scope = sharedRow(m_scopes, *located.scopeSpans, m_extent.scopes);
    if (m_resources.byAddress.size() != resources
        && (m_batches.empty() || m_batches.back() != located.batch))
        m_batches.push_back(located.batch);
    const auto row = m_extent.spans++;
    next(Fixed::SpanResource, row).addCode(resource);
    next(Fixed::SpanScope, row).addCode(scope);
    addSpan(*located.span, row);
}

template <typename T>
std::uint32_t SpanColumns::sharedRow(SharedRows<T> &rows, const T &one, std::uint32_t &count)
{
    if (rows.latest == &one)
        return rows.latestRow;
    rows.latest = &one;
    const auto [place, isNew] = rows.byAddress.try_emplace(&one, noRow);
    if (!isNew)
        return rows.latestRow = place->second;
    const auto hash = contentHash(one, m_seed);
    auto &alike = rows.byHash[hash];
    const auto equal = std::find_if(alike.begin(), alike.end(), [&one](const auto &entry) {
        return isSameContent(*entry.first, one);
    });
    const bool isKnown = equal != alike.end();
    const auto row = isKnown ? equal->second : count++;
    place->second = rows.latestRow = row;
    if (!isKnown) {
        if (alike.size() < mostAlike)
            alike.emplace_back(&one, row);
        addRow(one, row);
    }
    return row;
}

void SpanColumns::addRow(const trace::ResourceSpans &resourceSpans, std::uint32_t row)
{
    m_rest.clear();
    m_resourceAttributes.add(row, resourceSpans.resource.attributes, m_rest, m_arena);
    m_rest.number(RestField::DroppedAttributes, resourceSpans.resource.droppedAttributesCount);
    m_rest.text(RestField::SchemaUrl, resourceSpans.schemaUrl);
    addRest(Fixed::ResourceRest, row);
}

void SpanColumns::addRow(const trace::ScopeSpans &scopeSpans, std::uint32_t row)
{
    const auto &scope = scopeSpans.scope;
    next(Fixed::ScopeName, row).addText(scope.name);
    next(Fixed::ScopeVersion, row).addText(scope.version);
    m_rest.clear();
    m_scopeAttributes.add(row, scope.attributes, m_rest, m_arena);
    m_rest.number(RestField::DroppedAttributes, scope.droppedAttributesCount);
    m_rest.text(RestField::SchemaUrl, scopeSpans.schemaUrl);
    addRest(Fixed::ScopeRest, row);
}

void SpanColumns::addSpan(const trace::Span &span, std::uint32_t row)
{
    next(Fixed::SpanIdentity, row).addInt(idNumber(span.spanId));
    next(Fixed::SpanParent, row).addInt(idNumber(span.parentSpanId));
    next(Fixed::SpanName, row).addText(span.name);
    next(Fixed::SpanKind, row).addCode(std::uint32_t(span.kind));
    next(Fixed::SpanStatus, row).addCode(std::uint32_t(span.status.code));
    next(Fixed::SpanStatusText, row).addText(span.status.message);
    m_rest.clear();
    m_spanAttributes.add(row, span.attributes, m_rest, m_arena);
    addTimes(span, row);
    m_rest.text(RestField::TraceState, span.traceState);
    m_rest.number(RestField::Flags, span.flags);
    m_rest.number(RestField::DroppedAttributes, span.droppedAttributesCount);
    m_rest.number(RestField::DroppedEvents, span.droppedEventsCount);
    m_rest.number(RestField::DroppedLinks, span.droppedLinksCount);
    addRest(Fixed::SpanRest, row);
    for (const auto &event : span.events)
        addEvent(event, row);
    for (const auto &link : span.links)
        addLink(link, row);
}

void SpanColumns::addTimes(const trace::Span &span, std::uint32_t row)
{
    constexpr std::uint64_t longest = std::numeric_limits<std::int64_t>::max();
    const auto duration = std::min(span.durationNs(), longest);
    next(Fixed::SpanStart, row).addInt(std::int64_t(span.startTimeUnixNano));
    next(Fixed::SpanDuration, row).addInt(std::int64_t(duration));
    if (span.startTimeUnixNano + duration != span.endTimeUnixNano)
        m_rest.end(span.endTimeUnixNano);
}

void SpanColumns::addEvent(const trace::Event &event, std::uint32_t span)
{
    const auto row = m_extent.events++;
    next(Fixed::EventSpan, row).addCode(span);
    next(Fixed::EventTime, row).addInt(std::int64_t(event.timeUnixNano));
    next(Fixed::EventName, row).addText(event.name);
    m_rest.clear();
    m_eventAttributes.add(row, event.attributes, m_rest, m_arena);
    m_rest.number(RestField::DroppedAttributes, event.droppedAttributesCount);
    addRest(Fixed::EventRest, row);
}

void SpanColumns::addLink(const trace::Link &link, std::uint32_t span)
{
    const auto row = m_extent.links++;
    next(Fixed::LinkSpan, row).addCode(span);
    next(Fixed::LinkTrace, row).addTraceId(link.traceId);
    next(Fixed::LinkIdentity, row).addInt(idNumber(link.spanId));
    m_rest.clear();
    m_linkAttributes.add(row, link.attributes, m_rest, m_arena);
    m_rest.text(RestField::TraceState, link.traceState);
    m_rest.number(RestField::DroppedAttributes, link.droppedAttributesCount);
    m_rest.number(RestField::Flags, link.flags);
    addRest(Fixed::LinkRest, row);
}

void SpanColumns::addRest(Fixed fixed, std::uint32_t row)
{
    if (!m_rest.bytes().empty())
        next(fixed, row).addFleeting(m_rest.bytes(), m_arena);
}

ColumnBuilder &SpanColumns::next(Fixed fixed, std::uint32_t row)
{
    auto &column = m_fixed[std::size_t(fixed)];
    column.startRow(row);
    return column;
}

std::uint32_t SpanColumns::rows(Table table) const
{
    switch (table) {
    case Table::Trace: return m_extent.traces;
    case Table::Span: return m_extent.spans;
    case Table::Resource: return m_extent.resources;
    case Table::Scope: return m_extent.scopes;
    case Table::Event: return m_extent.events;
    case Table::Link: return m_extent.links;
    }
    return 0;
}

std::size_t SpanColumns::attributeColumns()
{
    std::size_t count = 0;
    for (auto *table : {&m_spanAttributes, &m_resourceAttributes, &m_scopeAttributes,
                        &m_eventAttributes, &m_linkAttributes})
        count += table->columns().size();
    return count;
}

FrozenColumns SpanColumns::freeze(const std::shared_ptr<const void> &owner)
{
    if (m_sorted.size() != attributeColumns()) {
        m_sorted.clear();
        for (auto *table : {&m_spanAttributes, &m_resourceAttributes, &m_scopeAttributes,
                            &m_eventAttributes, &m_linkAttributes}) {
            for (auto &column : table->columns())
                m_sorted.push_back(&column);
        }
        std::sort(m_sorted.begin(), m_sorted.end(),
                  [](const auto *a, const auto *b) { return isBefore(a->id(), b->id()); });
    }
    FrozenColumns frozen{.extent = m_extent, .facts = {}, .columns = {}};
    freezeFixed(frozen, owner);
    for (auto *column : m_sorted) {
        frozen.facts.push_back(column->facts());
        frozen.columns.push_back(
            std::make_shared<const Column>(column->view(owner, rows(column->id().table))));
    }
    return frozen;
}

void SpanColumns::freezeFixed(FrozenColumns &frozen, const std::shared_ptr<const void> &owner)
{
    for (const auto &fixed : fixedColumns) {
        if (fixed.isOfTree)
            continue;
        auto &column = m_fixed[std::size_t(fixed.fixed)];
        auto &view = frozen.fixed[std::size_t(fixed.fixed)];
        view = std::make_shared<const Column>(column.view(owner, rows(fixed.table)));
        if (hasFacts(fixed) && column.size() > 0) {
            frozen.facts.push_back(column.facts());
            frozen.columns.push_back(view);
        }
    }
}

} // namespace app::store
