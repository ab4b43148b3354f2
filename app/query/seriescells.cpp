#include "app/query/seriescells.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace app::query {

void Numbers::add(std::uint32_t series, std::uint16_t step, double number)
{
    if (std::isnan(number))
        return;
    auto &tally = m_tallies[series * m_steps + step];
    const bool isFirst = tally.count++ == 0;
    if (m_op == traceql::MetricsOp::MinOverTime)
        tally.value = isFirst ? number : std::min(tally.value, number);
    else if (m_op == traceql::MetricsOp::MaxOverTime)
        tally.value = isFirst ? number : std::max(tally.value, number);
    else
        addToSum(tally, number);
}

void Numbers::addToSum(Tally &tally, double number)
{
    const double sum = tally.value + number;
    const bool isSmaller = std::fabs(tally.value) < std::fabs(number);
    tally.carry += isSmaller ? (number - sum) + tally.value : (tally.value - sum) + number;
    tally.value = sum;
}

double Numbers::at(std::size_t series, std::size_t step) const
{
    const auto &tally = m_tallies[series * m_steps + step];
    if (tally.count == 0)
        return std::numeric_limits<double>::quiet_NaN();
    const auto count = m_op == traceql::MetricsOp::AvgOverTime ? double(tally.count) : 1.0;
    const auto mean = tally.value / count;
    // beyond the range of a double the carried error is no number
    if (!std::isfinite(tally.value))
        return mean;
    // what the division left and what the sum carried, divided too: the mean is rounded once
    return mean + (std::fma(-mean, count, tally.value) + tally.carry) / count;
}

} // namespace app::query
