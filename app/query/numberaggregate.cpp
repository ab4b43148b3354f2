#include "app/query/numberaggregate.h"

#include <algorithm>
#include <bit>

namespace app::query {
namespace {

using store::ColumnType;
using store::Table;
using traceql::AggregateOp;

struct NumberColumn {
    store::ColumnPtr column;
    ColumnType type = ColumnType::Int;
};

/// The one column a span's values stand in; null where they do not. Of several (2 here and 2.5 there) the order decides.
Result<NumberColumn> columnOf(BlockReader &block, const traceql::Attribute &attribute)
{
    NumberColumn found;
    if (attribute.intrinsic != traceql::Intrinsic::None || attribute.ofParent
        || attribute.scope != traceql::Scope::Span)
        return found;
    const store::ColumnFacts *only = nullptr;
    for (const auto *facts : block.attribute(Table::Span, attribute.name)) {
        const bool isNumber =
            facts->id.type == ColumnType::Int || facts->id.type == ColumnType::Double;
        if (only || !isNumber || facts->id.isArray)
            return found;
        only = facts;
    }
    if (only) {
        APP_TRY(found.column, block.column(only->id));
        found.type = only->id.type;
    }
    return found;
}

/// Doubles are added in the order of their trace, which is that of the rows in a block whose spans stand trace by trace.
Result<bool> areInOrder(BlockReader &block)
{
    APP_TRY(const auto *traces, block.traces());
    return traces->size() == 0 || (*traces)[0].rows == nullptr;
}

/// Integers wrap.
std::int64_t sum(std::int64_t left, std::int64_t right)
{
    return std::int64_t(std::uint64_t(left) + std::uint64_t(right));
}
double sum(double left, double right) { return left + right; }

/// To the last bit.
template <typename T>
bool isSame(T left, T right)
{
    return std::bit_cast<std::int64_t>(left) == std::bit_cast<std::int64_t>(right);
}

} // namespace

Result<std::optional<NumberAggregate>> NumberAggregate::of(BlockReader &block, AggregateOp op,
                                                           const Expression *argument,
                                                           const Units &units, const Bitmap &spans)
{
    std::optional<NumberAggregate> made(std::in_place);
    made->m_counts.resize(units.size());
    if (!argument) {
        made->countSpans(units, spans);
        return made;
    }
    const auto *attribute = std::get_if<traceql::Attribute>(&argument->expr().root().value);
    NumberColumn found;
    if (attribute && attribute->intrinsic == traceql::Intrinsic::Duration) {
        APP_TRY(found.column, block.column(store::Fixed::SpanDuration));
        made->m_kind = Kind::Duration;
    } else if (attribute) {
        APP_TRY(found, columnOf(block, *attribute));
    }
    APP_TRY(const bool isInOrder, areInOrder(block));
    if (!found.column || (found.type == ColumnType::Double && !isInOrder))
        return std::optional<NumberAggregate>();
    const Rows rows{*found.column, units, spans};
    if (found.type == ColumnType::Double) {
        made->m_kind = Kind::Double;
        made->fold(op, rows, found.column->doubles, made->m_doubles);
    } else {
        made->fold(op, rows, found.column->ints, made->m_ints);
    }
    if (made->m_isMixed)
        return std::optional<NumberAggregate>();
    if (op == AggregateOp::Avg)
        made->average();
    return made;
}

void NumberAggregate::countSpans(const Units &units, const Bitmap &spans)
{
    spans.forEach([&](std::uint32_t span) { ++m_counts[units(span)]; });
    m_ints.assign(m_counts.begin(), m_counts.end());
}

template <typename T>
void NumberAggregate::fold(AggregateOp op, const Rows &rows, const store::View<T> &values,
                           std::vector<T> &totals)
{
    totals.resize(rows.units.size());
    const auto run = [&](auto join) {
        for (std::size_t i = 0; i < values.size(); ++i) {
            const auto row = rows.column.rowOf(i);
            if (!rows.spans.test(row))
                continue;
            const auto unit = rows.units(row);
            totals[unit] = m_counts[unit]++ == 0 ? values[i] : join(totals[unit], values[i]);
        }
    };
    const auto better = [this](T best, T value, bool isBetter, bool isWorse) {
        m_isMixed = m_isMixed || (!isBetter && !isWorse && !isSame(best, value));
        return isBetter ? value : best;
    };
    const auto isLess = [](T left, T right) { return double(left) < double(right); };
    if (op == AggregateOp::Max)
        run([&](T best, T value) {
            return better(best, value, isLess(best, value), isLess(value, best));
        });
    else if (op == AggregateOp::Min)
        run([&](T best, T value) {
            return better(best, value, isLess(value, best), isLess(best, value));
        });
    else
        run([](T total, T value) { return sum(total, value); });
}

void NumberAggregate::average()
{
    if (m_kind == Kind::Int) {
        m_kind = Kind::Double;
        m_doubles.assign(m_ints.begin(), m_ints.end());
    }
    for (std::size_t unit = 0; unit < m_counts.size(); ++unit) {
        if (m_counts[unit] == 0)
            continue;
        if (m_kind == Kind::Double)
            m_doubles[unit] /= double(m_counts[unit]);
        else
            m_ints[unit] /= std::int64_t(m_counts[unit]);
    }
}

Bitmap NumberAggregate::unitsWhere(const Comparison &comparison) const
{
    auto units =
        m_kind == Kind::Double ? matchesOf(m_doubles, comparison) : matchesOf(m_ints, comparison);
    Bitmap present(m_counts.size());
    present.fill([this](std::size_t unit) { return m_counts[unit] != 0; });
    units &= present;
    return units;
}

Dynamic NumberAggregate::at(std::uint32_t unit) const
{
    switch (m_kind) {
    case Kind::Double: return m_doubles[unit];
    case Kind::Duration: return traceql::Duration{m_ints[unit]};
    case Kind::Int: break;
    }
    return m_ints[unit];
}

} // namespace app::query
