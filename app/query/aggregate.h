#pragma once

#include "app/query/accumulator.h"
#include "app/query/expression.h"
#include "app/query/units.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace app::query {

/// `aggregate op literal` as a stage (reference 6.6). Immutable; any thread.
class Aggregation
{
public:
    explicit Aggregation(const traceql::ScalarFilter &filter);

    /// The sets of which the comparison holds, with the value as an attribute of the set.
    Result<SpanSets> evaluate(BlockReader &block, SpanSets sets) const;
    bool canFail() const;

private:
    struct Values {
        std::vector<Dynamic> results; ///< by unit
        std::vector<std::shared_ptr<const void>> keep;
    };
    template <typename ValueOf>
    SpanSets::Attribute attributeOf(const Bitmap &units, ValueOf valueOf) const;
    Result<Values> values(BlockReader &block, const Units &units, const Bitmap &spans) const;
    Accumulator accumulated(const std::vector<std::uint32_t> &rows, ExpressionReader &reader,
                            std::optional<Failure> &failure) const;

    traceql::AggregateOp m_op = traceql::AggregateOp::Count;
    std::shared_ptr<const Expression> m_argument; // null: count()
    traceql::BinaryOp m_comparison = traceql::BinaryOp::Equal;
    traceql::Static m_literal;
    std::string m_name;
};

} // namespace app::query
