#include "app/query/aggregate.h"

#include "app/query/accumulator.h"
#include "app/query/operators.h"
#include "app/traceql/language.h"
#include "app/traceql/printer.h"

#include <optional>

namespace app::query {
namespace {

std::vector<Dynamic> counts(const Units &units, const Bitmap &spans)
{
    std::vector<std::int64_t> numbers(units.size());
    spans.forEach([&](std::uint32_t span) { ++numbers[units(span)]; });
    return {numbers.begin(), numbers.end()};
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
    std::vector<Dynamic> results(units.size());
    std::optional<Failure> failure;
    units.forEach(units.with(spans), spans, [&](std::uint32_t unit, const auto &rows) {
        Accumulator accumulator(m_op);
        for (const auto row : rows) {
            const auto value = reader.at(row);
            if (const auto *failed = std::get_if<Failure>(&value))
                failure = *failed;
            accumulator.add(value);
        }
        results[unit] = accumulator.result();
    });
    if (failure)
        return fail(Error::Kind::Invalid, std::string(failure->what), m_argument->expr().place());
    return results;
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
