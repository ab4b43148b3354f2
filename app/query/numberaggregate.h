#pragma once

#include "app/query/expression.h"
#include "app/query/kernels.h"
#include "app/query/units.h"

#include <optional>
#include <vector>

namespace app::query {

/// count() of spans, or another aggregate of one column of numbers, of every unit at once: what an Accumulator makes of them
/// one by one (reference 6.6). A value.
class NumberAggregate
{
public:
    /// Nothing, where what `argument` names is no such column, or where the order of the spans matters. Null: count(). Errors: Corrupt.
    static Result<std::optional<NumberAggregate>> of(BlockReader &block, traceql::AggregateOp op,
                                                     const Expression *argument, const Units &units,
                                                     const Bitmap &spans);

    /// The units that have a value of which it is true.
    Bitmap unitsWhere(const Comparison &comparison) const;
    /// Of a unit that has one.
    Dynamic at(std::uint32_t unit) const;

private:
    enum class Kind { Int, Double, Duration };
    struct Rows {
        const store::Column &column;
        const Units &units;
        const Bitmap &spans;
    };
    template <typename T>
    void fold(traceql::AggregateOp op, const Rows &rows, const store::View<T> &values,
              std::vector<T> &totals);
    void average();
    void countSpans(const Units &units, const Bitmap &spans);

    Kind m_kind = Kind::Int;
    std::vector<std::int64_t> m_ints; // by unit; of Int and Duration
    std::vector<double> m_doubles;    // of Double
    std::vector<std::uint32_t> m_counts;
    bool m_isMixed = false; ///< as Accumulator::isMixed()
};

} // namespace app::query
