#pragma once

#include "app/query/filter.h"

#include <vector>

namespace app::query {

/// Positions of spans in their trace.
using SpanPositions = std::vector<std::size_t>;

/// The stages of a supported query (supported.h), ready to be tried on one trace after the other. Keeps a reference to
/// the query; one thread at a time.
class Pipeline
{
public:
    explicit Pipeline(const traceql::Query &query);

    /// The spans of the trace's one span set; empty: the trace does not match.
    Result<SpanPositions> evaluate(const TraceFacts &facts);

private:
    struct Stage {
        const traceql::SpansetExpr *spansets = nullptr;
        std::vector<std::unique_ptr<Filter>> filters; // at the place of the node
    };
    using Mask = std::vector<bool>; // over the spans that are left
    Result<Mask> maskOf(Stage &stage, const TraceFacts &facts, const SpanPositions &spans);
    static Result<Mask> filtered(Filter &filter, const TraceFacts &facts,
                                 const SpanPositions &spans);

    std::vector<Stage> m_stages;
};

} // namespace app::query
