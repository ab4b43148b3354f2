#include "app/query/tags.h"

#include "app/query/tagsblocks.h"
#include "app/query/tagsidentifier.h"
#include "app/query/tagsvalues.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>

namespace app::query {
namespace {

using store::Table;

struct Scope {
    const char *name = "";
    Table table = Table::Span;
};

constexpr std::array attributeScopes = {
    Scope{"resource", Table::Resource},     Scope{"span", Table::Span},
    Scope{"event", Table::Event},           Scope{"link", Table::Link},
    Scope{"instrumentation", Table::Scope},
};
constexpr const char *intrinsicScope = "intrinsic";

/// As Tempo lists them: both spellings, but neither places in the tree nor counts of children.
constexpr std::array intrinsicTags = {
    "duration",
    "event:name",
    "event:timeSinceStart",
    "instrumentation:name",
    "instrumentation:version",
    "kind",
    "link:spanID",
    "link:traceID",
    "name",
    "rootName",
    "rootServiceName",
    "span:duration",
    "span:id",
    "span:kind",
    "span:name",
    "span:parentID",
    "span:status",
    "span:statusMessage",
    "status",
    "statusMessage",
    "trace:duration",
    "trace:id",
    "trace:rootName",
    "trace:rootService",
    "traceDuration",
};

bool isKnownScope(const std::string &scope)
{
    const auto isIt = [&scope](const Scope &one) { return scope == one.name; };
    return scope.empty() || scope == "none" || scope == "trace" || scope == intrinsicScope
        || std::any_of(attributeScopes.begin(), attributeScopes.end(), isIt);
}

bool isAsked(const std::string &scope, std::string_view name)
{
    return scope.empty() || scope == "none" || scope == name;
}

using Names = std::map<Table, std::set<std::string>>;

Result<bool> occurs(TagRows &rows, const store::ColumnFacts &facts)
{
    if (rows.isAll())
        return true;
    APP_TRY(const auto column, rows.block().column(facts.id));
    APP_TRY(const auto *weights, rows.weights(facts.id.table));
    if (column->isDense)
        return std::any_of(weights->begin(), weights->end(), [](auto weight) { return weight; });
    return std::any_of(column->rows.begin(), column->rows.end(),
                       [weights](std::uint32_t row) { return (*weights)[row] != 0; });
}

Result<> addNames(TagRows &rows, const std::set<Table> &tables, Names &names)
{
    for (const auto &facts : rows.block().block().columns()) {
        if (facts.id.fixed != store::Fixed::None || !tables.contains(facts.id.table)
            || names[facts.id.table].contains(facts.id.key))
            continue;
        APP_TRY(const bool isThere, occurs(rows, facts));
        if (isThere)
            names[facts.id.table].insert(facts.id.key);
    }
    return {};
}

template <typename List>
TagScope toScope(const char *name, const List &tags, int limit)
{
    TagScope scope{.name = name, .tags = {tags.begin(), tags.end()}};
    if (limit > 0 && scope.tags.size() > std::size_t(limit))
        scope.tags.resize(std::size_t(limit));
    return scope;
}

} // namespace

Result<std::vector<TagScope>> tagNames(const store::Snapshot &snapshot, const TagsRequest &request,
                                       const std::function<bool()> &isCancelled)
{
    if (!isKnownScope(request.scope))
        return fail(Error::Kind::Invalid, "invalid scope: " + request.scope);
    std::set<Table> tables;
    for (const auto &scope : attributeScopes) {
        if (isAsked(request.scope, scope.name))
            tables.insert(scope.table);
    }
    Names names;
    if (!tables.empty())
        APP_CHECK(forEachBlock(snapshot, {request.query, request.range, isCancelled},
                               [&](TagRows &rows) { return addNames(rows, tables, names); }));
    std::vector<TagScope> scopes;
    for (const auto &scope : attributeScopes) {
        if (!names[scope.table].empty())
            scopes.push_back(toScope(scope.name, names[scope.table], request.limit));
    }
    if (isAsked(request.scope, intrinsicScope))
        scopes.push_back(toScope(intrinsicScope, intrinsicTags, request.limit));
    return scopes;
}

Result<std::vector<TagValue>> tagValues(const store::Snapshot &snapshot,
                                        const TagValuesRequest &request,
                                        const std::function<bool()> &isCancelled)
{
    APP_TRY(const auto attribute, tagIdentifier(request.tag));
    TagValueCounts counts(attribute);
    if (!attribute.ofParent)
        APP_CHECK(forEachBlock(snapshot, {request.query, request.range, isCancelled},
                               [&counts](TagRows &rows) { return counts.add(rows); }));
    return counts.take(request.limit);
}

} // namespace app::query
