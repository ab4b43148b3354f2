#pragma once

#include "app/query/expression.h"
#include "app/query/spansets.h"

#include <memory>
#include <string>

namespace app::query {

/// by(): every set is split by the values of an expression (reference 6.3). Immutable; any thread.
class Splitting
{
public:
    explicit Splitting(const traceql::GroupBy &group);

    /// Groups come in the order their first span has in the trace.
    Result<SpanSets> evaluate(BlockReader &block, const SpanSets &sets) const;
    bool canFail() const;

private:
    std::shared_ptr<const Expression> m_by;
    std::string m_name;
};

/// coalesce(): one set a trace, without attributes.
SpanSets coalesced(SpanSets sets);

} // namespace app::query
