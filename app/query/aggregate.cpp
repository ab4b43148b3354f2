#include "app/query/aggregate.h"

#include "app/query/nodetraits.h"
#include "app/query/numberaggregate.h"
#include "app/query/predicate.h"
#include "app/traceql/language.h"
#include "app/traceql/printer.h"

#include <algorithm>

namespace app::query {
namespace {

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
    APP_TRY(const auto units, Units::of(block, sets));
    APP_TRY(const auto numbers,
            NumberAggregate::of(block, m_op, m_argument.get(), units, sets.spans));
    const Comparison comparison{m_comparison, toDynamic(m_literal), nullptr};
    Bitmap kept;
    if (numbers) {
        kept = numbers->unitsWhere(comparison);
        sets.attributes.push_back(
            attributeOf(kept, [&](std::uint32_t unit) { return numbers->at(unit); }));
    } else {
        APP_TRY(auto all, values(block, units, sets.spans));
        kept = Bitmap(units.size());
        kept.fill([&](std::size_t unit) {
            return !isNil(all.results[unit]) && comparison.isTrueOf(all.results[unit]);
        });
        sets.attributes.push_back(
            attributeOf(kept, [&](std::uint32_t unit) { return all.results[unit]; }));
        sets.keep.insert(sets.keep.end(), all.keep.begin(), all.keep.end());
    }
    auto spans = units.kept(sets.spans, kept);
    return restricted(std::move(sets), std::move(spans));
}

/// Only of what is kept; nobody asks for the others.
template <typename ValueOf>
SpanSets::Attribute Aggregation::attributeOf(const Bitmap &units, ValueOf valueOf) const
{
    SpanSets::Attribute attribute{.name = m_name, .values = {}, .codes = {}};
    attribute.codes.resize(units.size());
    units.forEach([&](std::uint32_t unit) {
        attribute.codes[unit] = std::uint32_t(attribute.values.size());
        attribute.values.push_back(valueOf(unit));
    });
    return attribute;
}

} // namespace app::query
