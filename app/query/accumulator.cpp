#include "app/query/accumulator.h"

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

void Accumulator::add(const Dynamic &value)
{
    if (!isNumber(value))
        return;
    ++m_count;
    if (isNil(m_value)) {
        m_value = value;
        return;
    }
    switch (m_op) {
    case AggregateOp::Max:
        if (toReal(value) > toReal(m_value))
            m_value = value;
        break;
    case AggregateOp::Min:
        if (toReal(value) < toReal(m_value))
            m_value = value;
        break;
    case AggregateOp::Avg:
    case AggregateOp::Sum: addToSum(value); break;
    case AggregateOp::Count: break;
    }
}

/// Of the type of the first value; other types are passed over. Integers wrap.
void Accumulator::addToSum(const Dynamic &value)
{
    const auto wrapped = [](std::int64_t left, std::int64_t right) {
        return std::int64_t(std::uint64_t(left) + std::uint64_t(right));
    };
    if (value.index() != m_value.index())
        return;
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
    if (m_op == AggregateOp::Count)
        return m_count;
    return m_op == AggregateOp::Avg && m_count > 0 ? average() : m_value;
}

} // namespace app::query
