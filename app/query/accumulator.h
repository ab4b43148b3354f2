#pragma once

#include "app/query/dynamic.h"

#include <cstdint>

namespace app::query {

/// One aggregate over the values of one span set (reference 6.6). nil is passed over. A sum has the type of the first value and
/// leaves out the others; the greatest of numbers and others is one of the others. What comes out as no number is nil.
class Accumulator
{
public:
    explicit Accumulator(traceql::AggregateOp op) : m_op(op) {}

    void add(const Dynamic &value);
    Dynamic result() const;
    /// The result depends on which value came first.
    bool isMixed() const { return m_isMixed; }

private:
    void addToSum(const Dynamic &value);
    Dynamic average() const;

    traceql::AggregateOp m_op;
    Dynamic m_value; // the sum, or the best so far
    std::int64_t m_count = 0;
    bool m_isMixed = false;
};

/// Of a number; durations in nanoseconds.
double toReal(const Dynamic &number);
bool isNumber(const Dynamic &value);

} // namespace app::query
