#pragma once

#include "app/query/steps.h"
#include "app/traceql/ast.h"

#include <cstdint>
#include <vector>

namespace app::query {

/// How many observations fell into each interval of each series.
class Counts
{
public:
    explicit Counts(std::size_t steps) : m_steps(steps) {}
    void grow(std::size_t series) { m_counts.resize(series * m_steps); }
    void add(std::uint32_t series, std::uint16_t step) { ++m_counts[series * m_steps + step]; }
    std::uint64_t at(std::size_t series, std::size_t step) const
    {
        return m_counts[series * m_steps + step];
    }

private:
    std::size_t m_steps;
    std::vector<std::uint64_t> m_counts;
};

/// Smallest, greatest, sum or mean of the numbers in each interval of each series. Sums carry their rounding error
/// along (Neumaier), so the order of the spans does not show.
class Numbers
{
public:
    Numbers(traceql::MetricsOp op, std::size_t steps) : m_op(op), m_steps(steps) {}
    void grow(std::size_t series) { m_tallies.resize(series * m_steps); }
    /// NaN counts for nothing.
    void add(std::uint32_t series, std::uint16_t step, double number);
    /// NaN where there was no number.
    double at(std::size_t series, std::size_t step) const;

private:
    struct Tally {
        double value = 0;
        double carry = 0;
        std::uint64_t count = 0;
    };
    void addToSum(Tally &tally, double number);

    traceql::MetricsOp m_op;
    std::size_t m_steps;
    std::vector<Tally> m_tallies;
};

} // namespace app::query
