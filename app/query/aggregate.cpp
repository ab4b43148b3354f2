#include "app/query/aggregate.h"

#include "app/query/operators.h"
#include "app/query/predicate.h"
#include "app/traceql/language.h"
#include "app/traceql/printer.h"

#include <algorithm>

namespace app::query {
namespace {

std::vector<Dynamic> counts(const Units &units, const Bitmap &spans)
{
    std::vector<std::int64_t> numbers(units.size());
    spans.forEach([&](std::uint32_t span) { ++numbers[units(span)]; });
    return {numbers.begin(), numbers.end()};
}

/// Spans that have a value at all, where columns tell it: nil counts for nothing.
Result<Bitmap> withValue(BlockReader &block, const Expression &argument, const Bitmap &spans)
{
    const auto *attribute = std::get_if<traceql::Attribute>(&argument.expr().root().value);
    if (!attribute || argument.namesEvents() || argument.namesLinks())
        return spans;
    const Predicate exists{*attribute, Predicate::Test::Exists, {}};
    APP_TRY(auto rows, rowsWhere(block, exists));
    APP_TRY(auto present, toSpans(block, homeOf(*attribute), std::move(rows)));
    present &= spans;
    return present;
}

} // namespace

Aggregation::Aggregation(const traceql::ScalarFilter &filter) : m_comparison(filter.op)
{
    if (const auto *aggregate = traceql::aggregateOf(filter)) {
        m_op = aggregate->op;
        m_name = traceql::print(*aggregate);
        if (aggregate->argument)
            m_argument = std::make_shared<const Expression>(*aggregate->argument);
    }
    if (const auto *literal = traceql::literalOf(filter))
        m_literal = *literal;
}

Result<std::vector<Dynamic>> Aggregation::values(BlockReader &block, const Units &units,
                                                 const Bitmap &spans) const
{
    if (!m_argument)
        return counts(units, spans);
    APP_TRY(auto reader, ExpressionReader::open(block, *m_argument));
    APP_TRY(const auto present, withValue(block, *m_argument, spans));
    std::vector<Dynamic> results(units.size());
    std::optional<Failure> failure;
    Bitmap mixed(units.size());
    units.forEach(units.with(present), present, [&](std::uint32_t unit, const auto &rows) {
        const auto accumulator = accumulated(rows, reader, failure);
        mixed.assign(unit, accumulator.isMixed());
        results[unit] = accumulator.result();
    });
    if (mixed.any()) { // which value comes first is not to depend on the order of rows
        APP_TRY(const auto arrival, block.column(store::Fixed::SpanArrival));
        units.forEach(mixed, present, [&](std::uint32_t unit, auto &rows) {
            std::sort(rows.begin(), rows.end(), [&](std::uint32_t left, std::uint32_t right) {
                return arrival->codes[left] < arrival->codes[right];
            });
            results[unit] = accumulated(rows, reader, failure).result();
        });
    }
    if (failure)
        return fail(Error::Kind::Invalid, std::string(failure->what), m_argument->expr().place());
    return results;
}

Accumulator Aggregation::accumulated(const std::vector<std::uint32_t> &rows,
                                     ExpressionReader &reader,
                                     std::optional<Failure> &failure) const
{
    Accumulator accumulator(m_op);
    for (const auto row : rows) {
        const auto value = reader.at(row);
        if (const auto *failed = std::get_if<Failure>(&value))
            failure = *failed;
        else
            accumulator.add(value);
    }
    return accumulator;
}

Result<SpanSets> Aggregation::evaluate(BlockReader &block, SpanSets sets) const
{
    const auto literal = toDynamic(m_literal);
    APP_TRY(const auto units, Units::of(block, sets));
    APP_TRY(auto results, values(block, units, sets.spans));
    Bitmap kept = units.with(sets.spans);
    kept.forEach([&](std::uint32_t unit) {
        const auto &value = results[unit];
        kept.assign(unit,
                    !isNil(value) && isTrue(query::apply(m_comparison, value, literal, nullptr)));
    });
    auto spans = units.kept(sets.spans, kept);
    sets.attributes.push_back({.name = m_name, .values = std::move(results), .codes = {}});
    return restricted(std::move(sets), std::move(spans));
}

} // namespace app::query
