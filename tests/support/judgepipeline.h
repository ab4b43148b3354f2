#pragma once

#include "tests/support/judgetrace.h"

#include <set>

namespace tests::judge {

struct SpanSet {
    std::set<std::size_t> spans; ///< positions, never empty between stages
    std::vector<std::pair<std::string, Value>> attributes;
};
using SpanSets = std::vector<SpanSet>;

/// What the stages leave of one trace (6). Throws Failure.
SpanSets runPipeline(const app::traceql::Pipeline &pipeline, const Facts &facts,
                     Patterns &patterns);

/// The same on given span sets, for pipelines in parentheses.
SpanSets runStages(const app::traceql::Pipeline &pipeline, const Facts &facts, SpanSets sets,
                   Patterns &patterns);

/// What `left op right` keeps (7).
std::set<std::size_t> relatedSpans(app::traceql::SpansetOp op, const Facts &facts,
                                   const std::set<std::size_t> &left,
                                   const std::set<std::size_t> &right);

/// Nothing where no span has a value: the set is dropped (6.6).
Value aggregate(const app::traceql::Aggregate &aggregate, const Facts &facts, const SpanSet &set,
                Patterns &patterns);

} // namespace tests::judge
