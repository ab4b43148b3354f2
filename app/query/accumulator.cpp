#include "app/query/accumulator.h"

#include <bit>

namespace app::query {

using traceql::AggregateOp;
using traceql::Duration;

bool isNumber(const Dynamic &value)
{
    return std::holds_alternative<std::int64_t>(value) || std::holds_alternative<double>(value)
        || std::holds_alternative<Duration>(value);
}

double toReal(const Dynamic &number)
{
    if (const auto *integer = std::get_if<std::int64_t>(&number))
        return double(*integer);
    if (const auto *duration = std::get_if<Duration>(&number))
        return double(duration->ns);
    const auto *real = std::get_if<double>(&number);
    return real ? *real : 0;
}

namespace {

/// Numbers stand before texts, texts before booleans, arrays last.
int rankOf(const Dynamic &value)
{
    if (isNumber(value))
        return 1;
    if (std::holds_alternative<const trace::Array *>(value))
        return int(std::variant_size_v<Dynamic>);
    return int(value.index());
}

bool isLess(const Dynamic &left, const Dynamic &right)
{
    return isNumber(left) && isNumber(right) ? toReal(left) < toReal(right)
                                             : rankOf(left) < rankOf(right);
}

/// Of two values neither of which is greater, whether it matters which one is taken: NaN stands beside every number, and
/// great integers are one double.
bool areDistinct(const Dynamic &left, const Dynamic &right)
{
    if (const auto *real = std::get_if<double>(&left); real && left.index() == right.index())
        return std::bit_cast<std::int64_t>(*real)
            != std::bit_cast<std::int64_t>(std::get<double>(right));
    return left != right || std::holds_alternative<const trace::Array *>(left);
}

} // namespace

void Accumulator::add(const Dynamic &value)
{
    if (isNil(value))
        return;
    if (isNil(m_value)) {
        keep(value);
        m_count = 1;
    } else if (m_op == AggregateOp::Max || m_op == AggregateOp::Min) {
        const bool isMax = m_op == AggregateOp::Max;
        if (isMax ? isLess(m_value, value) : isLess(value, m_value))
            keep(value);
        else if (!(isMax ? isLess(value, m_value) : isLess(m_value, value)))
            m_isMixed = m_isMixed || areDistinct(m_value, value);
    } else {
        addToSum(value);
    }
}

/// A reader reuses its array.
void Accumulator::keep(const Dynamic &value)
{
    m_value = value;
    if (const auto *array = std::get_if<const trace::Array *>(&value)) {
        m_array = std::make_shared<const trace::Array>(**array);
        m_value = m_array.get();
    }
}

/// Integers wrap.
void Accumulator::addToSum(const Dynamic &value)
{
    const auto wrapped = [](std::int64_t left, std::int64_t right) {
        return std::int64_t(std::uint64_t(left) + std::uint64_t(right));
    };
    if (value.index() != m_value.index()) {
        m_isMixed = true;
        return;
    }
    ++m_count;
    if (auto *integer = std::get_if<std::int64_t>(&m_value))
        *integer = wrapped(*integer, std::get<std::int64_t>(value));
    else if (auto *real = std::get_if<double>(&m_value))
        *real += std::get<double>(value);
    else if (auto *duration = std::get_if<Duration>(&m_value))
        duration->ns = wrapped(duration->ns, std::get<Duration>(value).ns);
}

Dynamic Accumulator::average() const
{
    if (const auto *duration = std::get_if<Duration>(&m_value))
        return Duration{duration->ns / m_count};
    return toReal(m_value) / double(m_count);
}

Dynamic Accumulator::result() const
{
    if (m_op == AggregateOp::Max || m_op == AggregateOp::Min)
        return m_value;
    if (!isNumber(m_value))
        return {};
    return m_op == AggregateOp::Avg ? average() : m_value;
}

} // namespace app::query
