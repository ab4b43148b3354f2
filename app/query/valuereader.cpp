#include "app/query/valuereader.h"

#include "app/query/ids.h"

namespace app::query {

using store::ColumnType;
using store::Fixed;
using store::noRow;
using store::Table;
using traceql::Intrinsic;
using traceql::Scope;

namespace {

constexpr std::string_view serviceNameKey = "service.name";

Table tableOf(const traceql::Attribute &attribute)
{
    switch (attribute.scope) {
    case Scope::Resource: return Table::Resource;
    case Scope::Event: return Table::Event;
    case Scope::Link: return Table::Link;
    case Scope::Instrumentation: return Table::Scope;
    default: return Table::Span;
    }
}

Table tableOf(Intrinsic intrinsic)
{
    switch (intrinsic) {
    case Intrinsic::TraceId:
    case Intrinsic::TraceDuration:
    case Intrinsic::RootName:
    case Intrinsic::RootServiceName: return Table::Trace;
    case Intrinsic::EventName:
    case Intrinsic::EventTimeSinceStart: return Table::Event;
    case Intrinsic::LinkTraceId:
    case Intrinsic::LinkSpanId: return Table::Link;
    case Intrinsic::InstrumentationName:
    case Intrinsic::InstrumentationVersion: return Table::Scope;
    default: return Table::Span;
    }
}

} // namespace

Table homeOf(const traceql::Attribute &attribute)
{
    return attribute.intrinsic == Intrinsic::None ? tableOf(attribute)
                                                  : tableOf(attribute.intrinsic);
}

std::vector<Fixed> columnsOf(Intrinsic intrinsic)
{
    switch (intrinsic) {
    case Intrinsic::Duration: return {Fixed::SpanDuration};
    case Intrinsic::Name: return {Fixed::SpanName};
    case Intrinsic::Status: return {Fixed::SpanStatus};
    case Intrinsic::StatusMessage: return {Fixed::SpanStatusText};
    case Intrinsic::Kind: return {Fixed::SpanKind};
    case Intrinsic::SpanId: return {Fixed::SpanIdentity};
    case Intrinsic::SpanParentId: return {Fixed::SpanParent};
    case Intrinsic::ChildCount: return {Fixed::SpanChildCount};
    case Intrinsic::TraceId: return {Fixed::TraceIdentity};
    case Intrinsic::TraceDuration: return {Fixed::TraceStart, Fixed::TraceEnd};
    case Intrinsic::RootName: return {Fixed::TraceRoot, Fixed::SpanName};
    case Intrinsic::RootServiceName: return {Fixed::TraceRoot, Fixed::SpanResource};
    case Intrinsic::NestedSetLeft: return {Fixed::SpanNestedLeft};
    case Intrinsic::NestedSetRight: return {Fixed::SpanNestedRight};
    case Intrinsic::NestedSetParent: return {Fixed::SpanNestedLeft, Fixed::SpanParentRow};
    case Intrinsic::EventName: return {Fixed::EventName};
    case Intrinsic::EventTimeSinceStart:
        return {Fixed::EventTime, Fixed::EventSpan, Fixed::SpanStart};
    case Intrinsic::LinkTraceId: return {Fixed::LinkTrace};
    case Intrinsic::LinkSpanId: return {Fixed::LinkIdentity};
    case Intrinsic::InstrumentationName: return {Fixed::ScopeName};
    case Intrinsic::InstrumentationVersion: return {Fixed::ScopeVersion};
    case Intrinsic::None:
    case Intrinsic::Parent: break;
    }
    return {};
}

Result<ValueReader> ValueReader::open(BlockReader &block, const traceql::Attribute &attribute)
{
    ValueReader reader;
    reader.m_intrinsic = attribute.intrinsic;
    reader.m_table = query::homeOf(attribute);
    if (attribute.intrinsic == Intrinsic::None)
        APP_CHECK(reader.openAttribute(block, attribute));
    else
        APP_CHECK(reader.openIntrinsic(block));
    APP_CHECK(reader.openHome(block));
    return reader;
}

Result<> ValueReader::openHome(BlockReader &block)
{
    if (m_table == Table::Trace) {
        APP_TRY(m_home, block.column(Fixed::SpanTrace));
    } else if (m_table == Table::Resource) {
        APP_TRY(m_home, block.column(Fixed::SpanResource));
    } else if (m_table == Table::Scope) {
        APP_TRY(m_home, block.column(Fixed::SpanScope));
    }
    return {};
}

Result<> ValueReader::openIntrinsic(BlockReader &block)
{
    // a table without rows may lack its columns, and nobody will ask for a row of it
    if (block.rows(m_table) == 0)
        return {};
    for (const auto fixed : columnsOf(m_intrinsic)) {
        APP_TRY(auto column, block.column(fixed));
        m_fixed.push_back(std::move(column));
    }
    if (m_intrinsic == Intrinsic::RootServiceName) {
        APP_TRY(m_sources, sources(block, Table::Resource, std::string(serviceNameKey)));
    }
    return {};
}

Result<> ValueReader::openAttribute(BlockReader &block, const traceql::Attribute &attribute)
{
    if (attribute.ofParent)
        return {}; // the checker lets it into lists of attributes only, where it never has a value
    m_isServiceName = attribute.scope == Scope::Resource && attribute.name == serviceNameKey;
    APP_TRY(m_sources, sources(block, m_table, attribute.name));
    if (attribute.scope == Scope::None) {
        APP_TRY(m_resourceSources, sources(block, Table::Resource, attribute.name));
        APP_TRY(m_resources, block.column(Fixed::SpanResource));
    }
    return {};
}

Result<std::vector<ValueReader::Source>> ValueReader::sources(BlockReader &block, Table table,
                                                              const std::string &key)
{
    std::vector<Source> found;
    for (const auto *facts : block.attribute(table, key)) {
        APP_TRY(auto column, block.column(facts->id));
        const ColumnIndex index(*column, block.rows(table));
        found.push_back({std::move(column), facts->id.type, facts->id.isArray, index});
    }
    return found;
}

std::uint32_t ValueReader::homeOf(const RowAddress &row) const
{
    if (m_table == Table::Event)
        return row.event;
    if (m_table == Table::Link)
        return row.link;
    return m_home ? m_home->codes[row.span] : row.span;
}

Dynamic ValueReader::at(const RowAddress &row)
{
    const auto home = homeOf(row);
    return home == noRow ? Dynamic{} : atHome(home);
}

Dynamic ValueReader::atHome(std::uint32_t row)
{
    return m_intrinsic == Intrinsic::None ? attributeAt(row) : intrinsicAt(row);
}

Dynamic ValueReader::attributeAt(std::uint32_t row)
{
    for (auto &source : m_sources) {
        if (const auto place = source.index(row); place != noRow) {
            const auto value = valueOf(source, place);
            // Tempo keeps the service name of every resource, so this one attribute is never missing
            if (m_isServiceName && !std::holds_alternative<std::string_view>(value))
                return std::string_view();
            return value;
        }
    }
    if (m_isServiceName)
        return std::string_view();
    for (auto &source : m_resourceSources) {
        if (const auto place = source.index(m_resources->codes[row]); place != noRow)
            return valueOf(source, place);
    }
    return {};
}

Dynamic ValueReader::valueOf(const Source &source, std::uint32_t value)
{
    if (source.isArray)
        return elements(source, value);
    const auto &column = *source.column;
    switch (source.type) {
    case ColumnType::Code: return column.dictionary[column.codes[value]];
    case ColumnType::Int: return column.ints[value];
    case ColumnType::Double: return column.doubles[value];
    case ColumnType::Bool: return column.flags[value] != 0;
    case ColumnType::TraceId:
    case ColumnType::Opaque: break;
    }
    return {};
}

Dynamic ValueReader::elements(const Source &source, std::uint32_t value)
{
    const auto &column = *source.column;
    m_array.clear();
    for (auto i = column.offsets[value]; i < column.offsets[value + 1]; ++i) {
        switch (source.type) {
        case ColumnType::Code: m_array.emplace_back(column.dictionary[column.codes[i]]); break;
        case ColumnType::Int: m_array.emplace_back(column.ints[i]); break;
        case ColumnType::Double: m_array.emplace_back(column.doubles[i]); break;
        case ColumnType::Bool: m_array.emplace_back(column.flags[i] != 0); break;
        case ColumnType::TraceId:
        case ColumnType::Opaque: return {};
        }
    }
    return &m_array;
}

std::string_view ValueReader::text(std::size_t fixed, std::uint32_t row) const
{
    const auto &column = *m_fixed[fixed];
    return column.dictionary[column.codes[row]];
}

std::string_view ValueReader::keep(std::string text)
{
    m_text = std::move(text);
    return m_text;
}

Dynamic ValueReader::intrinsicAt(std::uint32_t row)
{
    switch (m_intrinsic) {
    case Intrinsic::Duration: return traceql::Duration{m_fixed[0]->ints[row]};
    case Intrinsic::Status: return traceql::StatusCode(m_fixed[0]->codes[row]);
    case Intrinsic::Kind: return traceql::SpanKind(m_fixed[0]->codes[row]);
    case Intrinsic::Name:
    case Intrinsic::StatusMessage:
    case Intrinsic::EventName:
    case Intrinsic::InstrumentationName:
    case Intrinsic::InstrumentationVersion: return text(0, row);
    case Intrinsic::SpanId:
    case Intrinsic::LinkSpanId: return keep(hexOf(m_fixed[0]->ints[row]));
    case Intrinsic::SpanParentId:
        return m_fixed[0]->ints[row] == 0 ? std::string_view() : keep(hexOf(m_fixed[0]->ints[row]));
    case Intrinsic::LinkTraceId: return keep(shortHex(m_fixed[0]->traceIds[row]));
    case Intrinsic::ChildCount:
    case Intrinsic::NestedSetLeft:
    case Intrinsic::NestedSetRight: return std::int64_t(m_fixed[0]->codes[row]);
    case Intrinsic::NestedSetParent:
        return nestedSetParent(m_fixed[0]->codes, m_fixed[1]->codes, row);
    case Intrinsic::EventTimeSinceStart:
        return traceql::Duration{timeSinceStart(*m_fixed[0], *m_fixed[1], *m_fixed[2], row)};
    default: return traceIntrinsicAt(row);
    }
}

Dynamic ValueReader::traceIntrinsicAt(std::uint32_t row)
{
    if (m_intrinsic == Intrinsic::TraceId)
        return keep(shortHex(m_fixed[0]->traceIds[row]));
    if (m_intrinsic == Intrinsic::TraceDuration)
        return traceql::Duration{m_fixed[1]->ints[row] - m_fixed[0]->ints[row]};
    if (m_intrinsic != Intrinsic::RootName && m_intrinsic != Intrinsic::RootServiceName)
        return {};
    const auto root = m_fixed[0]->codes[row];
    if (root == noRow)
        return std::string_view();
    if (m_intrinsic == Intrinsic::RootName)
        return text(1, root);
    for (auto &source : m_sources) {
        const auto place = source.index(m_fixed[1]->codes[root]);
        if (place != noRow && source.type == ColumnType::Code && !source.isArray)
            return valueOf(source, place);
    }
    return std::string_view();
}

std::int64_t nestedSetParent(const store::View<std::uint32_t> &lefts,
                             const store::View<std::uint32_t> &parents, std::uint32_t row)
{
    if (lefts[row] == 0)
        return 0;
    return parents[row] == noRow ? -1 : std::int64_t(lefts[parents[row]]);
}

std::int64_t timeSinceStart(const store::Column &times, const store::Column &spans,
                            const store::Column &starts, std::uint32_t event)
{
    // wrapping, as times are unsigned in OTLP
    return std::int64_t(std::uint64_t(times.ints[event])
                        - std::uint64_t(starts.ints[spans.codes[event]]));
}

} // namespace app::query
