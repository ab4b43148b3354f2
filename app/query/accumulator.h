#pragma once

#include "app/query/dynamic.h"

#include <cstdint>

namespace app::query {

/// One aggregate over the values of one span set, in their order (reference 6.6). What is no number is passed over.
class Accumulator
{
public:
    explicit Accumulator(traceql::AggregateOp op) : m_op(op) {}

    void add(const Dynamic &value);
    /// nil where there was no number.
    Dynamic result() const;

private:
    void addToSum(const Dynamic &value);
    Dynamic average() const;

    traceql::AggregateOp m_op;
    Dynamic m_value; // the sum, or the best so far
    std::int64_t m_count = 0;
};

/// Of a number; durations in nanoseconds.
double toReal(const Dynamic &number);
bool isNumber(const Dynamic &value);

} // namespace app::query
