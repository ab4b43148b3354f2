#include "app/query/metricsvalues.h"

#include "app/query/expression.h"
#include "app/query/histogram.h"
#include "app/query/predicate.h"
#include "app/query/valuereader.h"

#include <cmath>
#include <limits>

namespace app::query {
namespace {

using store::ColumnType;
using store::Fixed;
using store::Table;

/// How integers, reals and durations become what is counted.
struct ToNumber {
    using Out = double;
    static constexpr Out none = std::numeric_limits<double>::quiet_NaN();
    Out integer(std::int64_t value) const { return double(value); }
    Out real(double value) const { return value; }
    Out duration(std::int64_t ns) const { return double(ns); }
    Out spanDuration(std::int64_t ns) const { return double(ns) / 1e9; }
};

struct ToBucket {
    using Out = std::uint8_t;
    static constexpr Out none = 0;
    Out integer(std::int64_t value) const { return Out(bucketOf(value)); }
    Out real(double) const { return none; }
    Out duration(std::int64_t ns) const { return Out(bucketOf(ns)); }
    Out spanDuration(std::int64_t ns) const { return Out(bucketOf(ns)); }
};

template <typename To>
typename To::Out convert(const Dynamic &value, To to)
{
    if (const auto *integer = std::get_if<std::int64_t>(&value))
        return to.integer(*integer);
    if (const auto *real = std::get_if<double>(&value))
        return to.real(*real);
    if (const auto *duration = std::get_if<traceql::Duration>(&value))
        return to.duration(duration->ns);
    return To::none;
}

/// By row of the table.
template <typename To>
Result<std::vector<typename To::Out>> ofTable(BlockReader &block, Table table,
                                              const std::string &key, To to)
{
    std::vector<typename To::Out> values(block.rows(table), To::none);
    for (const auto *facts : block.attribute(table, key)) {
        const auto type = facts->id.type;
        if (facts->id.isArray || (type != ColumnType::Int && type != ColumnType::Double))
            continue;
        APP_TRY(const auto column, block.column(facts->id));
        for (std::size_t i = 0; i < column->ints.size(); ++i)
            values[column->rowOf(i)] = to.integer(column->ints[i]);
        for (std::size_t i = 0; i < column->doubles.size(); ++i)
            values[column->rowOf(i)] = to.real(column->doubles[i]);
    }
    return values;
}

bool hasNumbers(const BlockReader &block, Table table, const std::string &key)
{
    for (const auto *facts : block.attribute(table, key)) {
        if (facts->id.type == ColumnType::Int || facts->id.type == ColumnType::Double)
            return true;
    }
    return false;
}

/// `own` are the spans that speak for themselves.
template <typename To>
Result<> takeFromResources(BlockReader &block, const std::string &key, const Bitmap &own, To to,
                           std::vector<typename To::Out> &values)
{
    if (!hasNumbers(block, Table::Resource, key))
        return {};
    APP_TRY(const auto ofResources, ofTable(block, Table::Resource, key, to));
    APP_TRY(const auto resources, block.column(Fixed::SpanResource));
    for (std::uint32_t row = 0; row < values.size(); ++row) {
        if (!own.test(row))
            values[row] = ofResources[resources->codes[row]];
    }
    return {};
}

template <typename To>
Result<std::vector<typename To::Out>> ofSpans(BlockReader &block,
                                              const traceql::Attribute &attribute, To to)
{
    if (attribute.scope == traceql::Scope::Resource) {
        const auto spans = block.extent().spans;
        std::vector<typename To::Out> values(spans, To::none);
        APP_CHECK(takeFromResources(block, attribute.name, Bitmap(spans), to, values));
        return values;
    }
    APP_TRY(auto values, ofTable(block, Table::Span, attribute.name, to));
    if (attribute.scope == traceql::Scope::None) {
        APP_TRY(const auto own, spansWithKey(block, attribute.name));
        APP_CHECK(takeFromResources(block, attribute.name, own, to, values));
    }
    return values;
}

template <typename To>
Result<std::vector<typename To::Out>> durations(BlockReader &block, To to)
{
    APP_TRY(const auto column, block.column(Fixed::SpanDuration));
    std::vector<typename To::Out> values(column->ints.size());
    for (std::size_t row = 0; row < values.size(); ++row)
        values[row] = to.spanDuration(column->ints[row]);
    return values;
}

template <typename To>
Result<std::vector<typename To::Out>> take(BlockReader &block, const traceql::Attribute &attribute,
                                           const Bitmap &spans, To to)
{
    using traceql::Intrinsic;
    using traceql::Scope;
    if (attribute.intrinsic == Intrinsic::Duration)
        return durations(block, to);
    const auto isPlain = attribute.intrinsic == Intrinsic::None && !attribute.ofParent
        && (attribute.scope == Scope::Span || attribute.scope == Scope::Resource
            || attribute.scope == Scope::None);
    if (isPlain && !(attribute.scope == Scope::Resource && attribute.name == "service.name"))
        return ofSpans(block, attribute, to);
    std::vector<typename To::Out> values(spans.size(), To::none);
    APP_CHECK(forEachValue(block, attribute, spans,
                           [&values, to](std::uint32_t row, const Dynamic &value) {
                               values[row] = convert(value, to);
                           }));
    return values;
}

} // namespace

Result<> forEachValue(BlockReader &block, const traceql::Attribute &attribute, const Bitmap &spans,
                      const std::function<void(std::uint32_t, const Dynamic &)> &visit)
{
    if (attribute.ofParent || attribute.intrinsic == traceql::Intrinsic::Parent) {
        spans.forEach([&visit](std::uint32_t span) { visit(span, {}); });
        return {};
    }
    APP_TRY(auto reader, ValueReader::open(block, attribute));
    const bool ofEvent = isOfEvent(attribute);
    if (!ofEvent && !isOfLink(attribute)) {
        spans.forEach([&](std::uint32_t span) { visit(span, reader.at({.span = span})); });
        return {};
    }
    APP_TRY(const auto *offsets, block.children(ofEvent ? Table::Event : Table::Link));
    spans.forEach([&, ofEvent](std::uint32_t span) {
        Dynamic value;
        for (auto row = (*offsets)[span]; row < (*offsets)[span + 1] && isNil(value); ++row)
            value = reader.at({.span = span,
                               .event = ofEvent ? row : store::noRow,
                               .link = ofEvent ? store::noRow : row});
        visit(span, value);
    });
    return {};
}

Result<std::vector<double>> numbersOf(BlockReader &block, const traceql::Attribute &attribute,
                                      const Bitmap &spans)
{
    return take(block, attribute, spans, ToNumber{});
}

Result<std::vector<std::uint8_t>> bucketsOf(BlockReader &block, const traceql::Attribute &attribute,
                                            const Bitmap &spans)
{
    return take(block, attribute, spans, ToBucket{});
}

} // namespace app::query
