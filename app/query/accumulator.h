#pragma once

#include "app/query/dynamic.h"

#include <cstdint>
#include <memory>

namespace app::query {

/// One aggregate over the values of one span set (reference 6.6). nil is passed over. A sum has the type of the first value and
/// leaves out the others, and of what is no number it is nil; the greatest of numbers and others is one of the others.
class Accumulator
{
public:
    explicit Accumulator(traceql::AggregateOp op) : m_op(op) {}

    void add(const Dynamic &value);
    /// Texts live as long as those that were added.
    Dynamic result() const;
    /// What the result points to; may be null.
    std::shared_ptr<const void> kept() const { return m_array; }
    /// The result depends on which value came first.
    bool isMixed() const { return m_isMixed; }

private:
    void keep(const Dynamic &value);
    void addToSum(const Dynamic &value);
    Dynamic average() const;

    traceql::AggregateOp m_op;
    Dynamic m_value;                             // the sum, or the best so far
    std::shared_ptr<const trace::Array> m_array; // where m_value is one
    std::int64_t m_count = 0;
    bool m_isMixed = false;
};

/// Of a number; durations in nanoseconds.
double toReal(const Dynamic &number);
bool isNumber(const Dynamic &value);

} // namespace app::query
