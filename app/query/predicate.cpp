#include "app/query/predicate.h"

#include "app/query/intrinsicrows.h"
#include "app/query/valuereader.h"
#include "app/traceql/language.h"

#include <algorithm>

namespace app::query {
namespace {

using store::ColumnType;
using store::Fixed;
using store::Table;
using Test = Predicate::Test;

constexpr std::string_view serviceNameKey = "service.name";

bool isServiceName(const Predicate &predicate)
{
    return predicate.attribute.scope == traceql::Scope::Resource
        && predicate.attribute.name == serviceNameKey;
}

/// Whether a column may hold rows of which the predicate is true (for Missing: is false).
Result<bool> isWorthReading(BlockReader &block, const store::ColumnFacts &facts,
                            const Predicate &predicate, Depth depth)
{
    const bool isFlag = facts.id.type == ColumnType::Bool && !facts.id.isArray;
    switch (predicate.test) {
    case Test::Exists:
    case Test::Missing: return true;
    case Test::IsTrue:
    case Test::IsBoolean: return isFlag;
    case Test::Compare: break;
    }
    if (!mayMatch(facts, predicate.comparison))
        return false;
    if (depth == Depth::Facts || facts.id.type != ColumnType::Code)
        return true;
    APP_TRY(const auto dictionary, block.dictionary(facts.id));
    return mayMatch(dictionary, predicate.comparison);
}

void add(const Predicate &predicate, const store::Column &column, const store::ColumnId &id,
         Bitmap &rows)
{
    if (predicate.test == Test::Compare)
        addMatches(column, id, predicate.comparison, rows);
    else if (predicate.test == Test::IsTrue)
        addMatches(column, id, {traceql::BinaryOp::Equal, true, nullptr}, rows);
    else
        addPresent(column, rows);
}

Result<Bitmap> onTable(BlockReader &block, Table table, const Predicate &predicate)
{
    Bitmap rows(block.rows(table));
    for (const auto *facts : block.attribute(table, predicate.attribute.name)) {
        APP_TRY(const bool isWorthIt, isWorthReading(block, *facts, predicate, Depth::Facts));
        if (!isWorthIt)
            continue;
        APP_TRY(const auto column, block.column(facts->id));
        add(predicate, *column, facts->id, rows);
    }
    return rows;
}

/// Reference 3.3: the span's attribute, else the resource's.
Result<Bitmap> unscoped(BlockReader &block, const Predicate &predicate)
{
    APP_TRY(auto rows, onTable(block, Table::Span, predicate));
    APP_TRY(auto resources, onTable(block, Table::Resource, predicate));
    if (!resources.any())
        return rows;
    APP_TRY(auto inherited, toSpans(block, Table::Resource, std::move(resources)));
    APP_TRY(const auto hiding, spansWithKey(block, predicate.attribute.name));
    inherited.subtract(hiding);
    rows |= inherited;
    return rows;
}

/// A resource without one has the service name "".
Result<Bitmap> serviceNames(BlockReader &block, const Predicate &predicate)
{
    const auto size = block.extent().resources;
    if (predicate.test != Test::Compare)
        return Bitmap(size, predicate.test == Test::Exists);
    Bitmap named(size);
    Bitmap rows(size);
    for (const auto *facts : block.attribute(Table::Resource, serviceNameKey)) {
        if (facts->id.type != ColumnType::Code || facts->id.isArray)
            continue;
        APP_TRY(const auto column, block.column(facts->id));
        addPresent(*column, named);
        addMatches(*column, facts->id, predicate.comparison, rows);
    }
    if (predicate.comparison.isTrueOf(std::string_view()))
        rows |= named.flip();
    return rows;
}

std::string nameOf(const Predicate &predicate)
{
    return traceql::canonicalName(predicate.attribute);
}

/// Columns of the key, of all tables it is looked for in.
std::vector<const store::ColumnFacts *> columnsOf(const BlockReader &block,
                                                  const Predicate &predicate)
{
    const auto &attribute = predicate.attribute;
    auto all = block.attribute(homeOf(attribute), attribute.name);
    if (predicate.isUnscoped()) {
        const auto more = block.attribute(Table::Resource, attribute.name);
        all.insert(all.end(), more.begin(), more.end());
    }
    return all;
}

double shareOf(const store::ColumnFacts &facts, const Comparison &comparison)
{
    using traceql::BinaryOp;
    const double distinct = facts.distinct > 0 ? facts.distinct : 100;
    switch (comparison.op) {
    case BinaryOp::Equal: return 1 / distinct;
    case BinaryOp::NotEqual: return 1 - 1 / distinct;
    case BinaryOp::Matches: return 0.2;
    case BinaryOp::NotMatches: return 0.8;
    default: return 0.4;
    }
}

} // namespace

Result<Bitmap> spansWithKey(BlockReader &block, const std::string &key)
{
    Bitmap rows(block.extent().spans);
    for (const auto *facts : block.attribute(Table::Span, key)) {
        APP_TRY(const auto column, block.column(facts->id));
        addPresent(*column, rows);
    }
    return rows;
}

Result<Bitmap> toSpans(BlockReader &block, Table from, Bitmap rows)
{
    if (from == Table::Span)
        return rows;
    const auto spans = block.extent().spans;
    if (!rows.any())
        return Bitmap(spans);
    if (rows.isAll())
        return Bitmap(spans, true);
    const auto owner = from == Table::Trace ? Fixed::SpanTrace
        : from == Table::Resource           ? Fixed::SpanResource
                                            : Fixed::SpanScope;
    APP_TRY(const auto column, block.column(owner));
    std::vector<std::uint8_t> passing(rows.size());
    rows.forEach([&](std::uint32_t row) { passing[row] = 1; });
    return rowsWith(column->codes, passing);
}

Result<Bitmap> rowsWhere(BlockReader &block, const Predicate &predicate)
{
    const auto &attribute = predicate.attribute;
    if (attribute.ofParent)
        return Bitmap(block.rows(homeOf(attribute)), predicate.test == Test::Missing);
    if (attribute.intrinsic != traceql::Intrinsic::None)
        return intrinsicRows(block, predicate);
    if (isServiceName(predicate))
        return serviceNames(block, predicate);
    APP_TRY(auto rows,
            predicate.isUnscoped() ? unscoped(block, predicate)
                                   : onTable(block, homeOf(attribute), predicate));
    if (predicate.test == Test::Missing)
        rows.flip();
    return rows;
}

Result<std::string> reasonForNone(BlockReader &block, const Predicate &predicate, Depth depth)
{
    if (predicate.test == Test::Missing || isServiceName(predicate))
        return std::string();
    if (block.rows(homeOf(predicate.attribute)) == 0)
        return "nothing has " + nameOf(predicate);
    if (predicate.attribute.intrinsic != traceql::Intrinsic::None)
        return intrinsicReasonForNone(block, predicate, depth);
    const auto columns = columnsOf(block, predicate);
    for (const auto *facts : columns) {
        APP_TRY(const bool isWorthIt, isWorthReading(block, *facts, predicate, depth));
        if (isWorthIt)
            return std::string();
    }
    return (columns.empty() ? "nothing has " : "no value matches of ") + nameOf(predicate);
}

double estimate(BlockReader &block, const Predicate &predicate)
{
    const auto &attribute = predicate.attribute;
    const double rows = std::max(1U, block.rows(homeOf(attribute)));
    if (attribute.intrinsic != traceql::Intrinsic::None) {
        const auto columns = query::columnsOf(attribute.intrinsic);
        const auto *facts = columns.empty() ? nullptr : block.facts(columns.front());
        return predicate.test == Test::Compare
            ? shareOf(facts ? *facts : store::ColumnFacts{}, predicate.comparison)
            : 1;
    }
    double present = 0;
    double matching = 0;
    for (const auto *facts : columnsOf(block, predicate)) {
        const double share = std::min(1.0, facts->rows / rows);
        present += share;
        if (mayMatch(*facts, predicate.comparison))
            matching += share * shareOf(*facts, predicate.comparison);
    }
    if (predicate.test == Test::Compare)
        return std::min(1.0, matching);
    return predicate.test == Test::Missing ? std::max(0.0, 1 - present) : std::min(1.0, present);
}

} // namespace app::query
