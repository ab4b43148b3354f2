#include "tests/support/judgeexpression.h"
#include "tests/support/judgepipeline.h"

namespace tests::judge {

using namespace app;
using traceql::AggregateOp;

namespace {

Elements valuesOf(const traceql::FieldExpr &argument, const Facts &facts, const SpanSet &set,
                  Patterns &patterns)
{
    Elements values;
    for (const auto position : set.spans) {
        auto value =
            evaluate(argument, At{facts, position, nullptr, nullptr, At::Pick::First}, patterns);
        if (!value.isNil())
            values.push_back(std::move(value));
    }
    return values;
}

Value extreme(const Elements &values, int sign)
{
    auto best = values.front();
    for (const auto &value : values) {
        if (compareForExtremes(value, best) * sign > 0)
            best = value;
    }
    return best;
}

/// Of the values of the first one's type; nil where that is no number.
Value sumOf(const Elements &values, std::int64_t &count)
{
    const auto &first = values.front();
    std::uint64_t integers = 0;
    double reals = -0.0; // the one zero that changes no value it is added to
    for (const auto &value : values) {
        if (value.data.index() != first.data.index())
            continue;
        ++count;
        if (const auto *integer = value.get<std::int64_t>())
            integers += std::uint64_t(*integer);
        if (const auto *duration = value.get<traceql::Duration>())
            integers += std::uint64_t(duration->ns);
        if (const auto *real = value.get<double>())
            reals += *real;
    }
    if (first.get<std::int64_t>())
        return {std::int64_t(integers)};
    if (first.get<traceql::Duration>())
        return {traceql::Duration{std::int64_t(integers)}};
    return first.get<double>() ? Value{reals} : Value{};
}

Value average(const Value &sum, std::int64_t count)
{
    if (const auto *duration = sum.get<traceql::Duration>())
        return {traceql::Duration{duration->ns / count}};
    return sum.isNil() ? sum : Value{*numberOf(sum) / double(count)};
}

} // namespace

Value aggregate(const traceql::Aggregate &aggregate, const Facts &facts, const SpanSet &set,
                Patterns &patterns)
{
    if (aggregate.op == AggregateOp::Count)
        return {std::int64_t(set.spans.size())};
    const auto values = valuesOf(*aggregate.argument, facts, set, patterns);
    if (values.empty())
        return {};
    if (aggregate.op == AggregateOp::Max || aggregate.op == AggregateOp::Min)
        return extreme(values, aggregate.op == AggregateOp::Max ? 1 : -1);
    std::int64_t count = 0;
    const auto sum = sumOf(values, count);
    return aggregate.op == AggregateOp::Sum ? sum : average(sum, count);
}

} // namespace tests::judge
