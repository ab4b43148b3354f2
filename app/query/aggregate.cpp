#include "app/query/aggregate.h"

#include "app/query/nodetraits.h"
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

/// Rows of spans by start, then by id.
struct SpanOrder {
    static Result<SpanOrder> open(BlockReader &block)
    {
        SpanOrder order;
        APP_TRY(order.starts, block.column(store::Fixed::SpanStart));
        APP_TRY(order.ids, block.column(store::Fixed::SpanIdentity));
        return order;
    }
    bool operator()(std::uint32_t left, std::uint32_t right) const
    {
        if (starts->ints[left] != starts->ints[right])
            return starts->ints[left] < starts->ints[right];
        return std::uint64_t(ids->ints[left]) < std::uint64_t(ids->ints[right]);
    }

    store::ColumnPtr starts;
    store::ColumnPtr ids;
};

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

Result<Aggregation::Values> Aggregation::values(BlockReader &block, const Units &units,
                                                const Bitmap &spans) const
{
    if (!m_argument)
        return Values{counts(units, spans), {}};
    APP_TRY(auto reader, ExpressionReader::open(block, *m_argument));
    APP_TRY(const auto present, withValue(block, *m_argument, spans));
    Values values{std::vector<Dynamic>(units.size()), {}};
    const auto take = [&values](std::uint32_t unit, const Accumulator &accumulator) {
        values.results[unit] = accumulator.result();
        if (auto kept = accumulator.kept())
            values.keep.push_back(std::move(kept));
    };
    std::optional<Failure> failure;
    Bitmap mixed(units.size());
    units.forEach(units.with(present), present, [&](std::uint32_t unit, const auto &rows) {
        const auto accumulator = accumulated(rows, reader, failure);
        mixed.assign(unit, accumulator.isMixed());
        take(unit, accumulator);
    });
    if (mixed.any()) { // which value comes first is not to depend on the order of rows
        APP_TRY(const auto order, SpanOrder::open(block));
        units.forEach(mixed, present, [&](std::uint32_t unit, auto &rows) {
            std::sort(rows.begin(), rows.end(), order);
            take(unit, accumulated(rows, reader, failure));
        });
    }
    if (failure)
        return fail(Error::Kind::Invalid, std::string(failure->what), m_argument->expr().place());
    return values;
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

bool Aggregation::canFail() const { return m_argument && query::canFail(*m_argument); }

Result<SpanSets> Aggregation::evaluate(BlockReader &block, SpanSets sets) const
{
    const auto literal = toDynamic(m_literal);
    APP_TRY(const auto units, Units::of(block, sets));
    APP_TRY(auto all, values(block, units, sets.spans));
    Bitmap kept = units.with(sets.spans);
    kept.forEach([&](std::uint32_t unit) {
        const auto &value = all.results[unit];
        kept.assign(unit,
                    !isNil(value) && isTrue(query::apply(m_comparison, value, literal, nullptr)));
    });
    auto spans = units.kept(sets.spans, kept);
    sets.attributes.push_back({.name = m_name, .values = std::move(all.results), .codes = {}});
    sets.keep.insert(sets.keep.end(), all.keep.begin(), all.keep.end());
    return restricted(std::move(sets), std::move(spans));
}

} // namespace app::query
