#include "app/query/comparesource.h"

#include "app/query/serieskeys.h"
#include "app/traceql/language.h"

#include <algorithm>
#include <array>

namespace app::query {
namespace {

using store::ColumnId;
using store::ColumnType;
using store::Fixed;
using store::Table;
using traceql::Intrinsic;

constexpr std::array comparedIntrinsics = {
    Intrinsic::Name,
    Intrinsic::Status,
    Intrinsic::StatusMessage,
    Intrinsic::Kind,
    Intrinsic::RootName,
    Intrinsic::RootServiceName,
    Intrinsic::InstrumentationName,
    Intrinsic::InstrumentationVersion,
};

struct Everywhere {
    Table table = Table::Span;
    const char *key = "";
    ColumnType type = ColumnType::Code;
};

/// Attributes Tempo says of every span, `nil` where it has none, whether or not anything has them.
constexpr std::array everywhereCompared = {
    Everywhere{Table::Resource, "cluster"},
    Everywhere{Table::Resource, "namespace"},
    Everywhere{Table::Resource, "pod"},
    Everywhere{Table::Resource, "container"},
    Everywhere{Table::Resource, "k8s.cluster.name"},
    Everywhere{Table::Resource, "k8s.namespace.name"},
    Everywhere{Table::Resource, "k8s.pod.name"},
    Everywhere{Table::Resource, "k8s.container.name"},
    Everywhere{Table::Span, "http.method"},
    Everywhere{Table::Span, "http.url"},
    Everywhere{Table::Span, "http.status_code", ColumnType::Int},
    Everywhere{Table::Span, "http.request.method"},
    Everywhere{Table::Span, "http.route"},
    Everywhere{Table::Span, "server.address"},
    Everywhere{Table::Span, "url.path"},
    Everywhere{Table::Span, "url.route"},
};

traceql::Attribute attributeOf(const ColumnId &id)
{
    const auto scope = id.table == Table::Span ? traceql::Scope::Span
        : id.table == Table::Resource          ? traceql::Scope::Resource
                                               : traceql::Scope::Instrumentation;
    return {.scope = scope, .name = id.key};
}

bool isServiceName(const ColumnId &id)
{
    return id.table == Table::Resource && id.key == "service.name";
}

bool isEverywhere(const ColumnId &id)
{
    return std::any_of(
        everywhereCompared.begin(), everywhereCompared.end(), [&id](const Everywhere &one) {
            return one.table == id.table && one.type == id.type && !id.isArray && one.key == id.key;
        });
}

bool isCompared(const ColumnId &id)
{
    return id.fixed == Fixed::None && id.table != Table::Event && id.table != Table::Link
        && id.table != Table::Trace && !isServiceName(id) && !isEverywhere(id);
}

} // namespace

std::size_t ComparedSource::distinct() const
{
    if (m_grouping)
        return m_grouping->values.size();
    // one more for the nil of spans that have none
    return (m_column ? m_column->distinct() : 0) + 1;
}

Dynamic ComparedSource::valueOf(std::uint32_t code) const
{
    if (m_grouping)
        return m_grouping->values[code];
    return m_column && code < m_column->distinct() ? m_column->valueOf(code) : Dynamic{};
}

/// From values to codes by row of their table.
Result<> ComparedSource::spread(BlockReader &block, Table table, std::uint32_t missing)
{
    m_codes.assign(block.rows(table), missing);
    for (std::size_t i = 0; m_column && i < m_column->size(); ++i)
        m_codes[m_column->rowOf(i)] = m_column->codeOf(i);
    if (table != Table::Span) {
        APP_TRY(m_home,
                block.column(table == Table::Resource ? Fixed::SpanResource : Fixed::SpanScope));
    }
    return {};
}

Result<ComparedSource> ComparedSource::ofColumn(BlockReader &block, const ColumnId &id)
{
    ComparedSource source;
    source.m_key = traceql::canonicalName(attributeOf(id));
    APP_TRY(source.m_column, CodedColumn::open(block, id));
    source.m_isSparse = id.table == Table::Span;
    if (!source.m_isSparse)
        APP_CHECK(source.spread(block, id.table, store::noRow));
    return source;
}

Result<ComparedSource> ComparedSource::ofAttribute(BlockReader &block,
                                                   const traceql::Attribute &attribute,
                                                   const Bitmap &spans)
{
    ComparedSource source;
    source.m_key = traceql::canonicalName(attribute);
    APP_TRY(source.m_grouping, keysOf(block, attribute, spans));
    source.m_codes = std::move(source.m_grouping->codes);
    return source;
}

Result<ComparedSource> ComparedSource::everywhere(BlockReader &block, const ColumnId &id)
{
    ComparedSource source;
    source.m_key = traceql::canonicalName(attributeOf(id));
    const auto &columns = block.block().columns();
    if (std::any_of(columns.begin(), columns.end(),
                    [&id](const store::ColumnFacts &facts) { return facts.id == id; })) {
        APP_TRY(source.m_column, CodedColumn::open(block, id));
    }
    const auto nil = std::uint32_t(source.distinct() - 1);
    APP_CHECK(source.spread(block, id.table, nil));
    return source;
}

Result<std::vector<ComparedSource>> comparedSources(BlockReader &block, const Bitmap &spans)
{
    std::vector<ComparedSource> sources;
    const auto take = [&sources](Result<ComparedSource> source) -> Result<> {
        APP_TRY(auto one, std::move(source));
        sources.push_back(std::move(one));
        return {};
    };
    for (const auto intrinsic : comparedIntrinsics)
        APP_CHECK(take(ComparedSource::ofAttribute(block, {.intrinsic = intrinsic}, spans)));
    const traceql::Attribute service{.scope = traceql::Scope::Resource, .name = "service.name"};
    APP_CHECK(take(ComparedSource::ofAttribute(block, service, spans)));
    for (const auto &one : everywhereCompared)
        APP_CHECK(take(ComparedSource::everywhere(
            block, {.table = one.table, .key = one.key, .type = one.type})));
    for (const auto &facts : block.block().columns()) {
        if (isCompared(facts.id))
            APP_CHECK(take(ComparedSource::ofColumn(block, facts.id)));
    }
    return sources;
}

} // namespace app::query
