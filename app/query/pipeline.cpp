#include "app/query/pipeline.h"

#include <algorithm>
#include <numeric>

namespace app::query {
namespace {

bool any(const std::vector<bool> &mask)
{
    return std::find(mask.begin(), mask.end(), true) != mask.end();
}

/// Reference 7: `&&` is the union where both sides have spans, `||` where either has.
std::vector<bool> join(traceql::Relation relation, std::vector<bool> left,
                       const std::vector<bool> &right)
{
    if (relation == traceql::Relation::And && !(any(left) && any(right)))
        return std::vector<bool>(left.size());
    for (std::size_t i = 0; i < left.size(); ++i)
        left[i] = left[i] || right[i];
    return left;
}

SpanPositions kept(const SpanPositions &spans, const std::vector<bool> &mask)
{
    SpanPositions left;
    for (std::size_t i = 0; i < spans.size(); ++i) {
        if (mask[i])
            left.push_back(spans[i]);
    }
    return left;
}

} // namespace

Pipeline::Pipeline(const traceql::Query &query)
{
    for (const auto &part : query.pipeline.stages) {
        Stage stage{.spansets = std::get_if<traceql::SpansetExpr>(&part.value), .filters = {}};
        if (!stage.spansets)
            continue; // select() names attributes and leaves the spans as they are
        for (const auto &node : stage.spansets->nodes) {
            const auto *filter = std::get_if<traceql::SpansetFilter>(&node.value);
            stage.filters.push_back(filter ? std::make_unique<Filter>(filter->condition) : nullptr);
        }
        m_stages.push_back(std::move(stage));
    }
}

Result<SpanPositions> Pipeline::evaluate(const TraceFacts &facts)
{
    SpanPositions spans(facts.stored().trace.spans.size());
    std::iota(spans.begin(), spans.end(), std::size_t(0));
    for (auto &stage : m_stages) {
        APP_TRY(const auto mask, maskOf(stage, facts, spans));
        spans = kept(spans, mask);
        if (spans.empty())
            break;
    }
    return spans;
}

Result<Pipeline::Mask> Pipeline::maskOf(Stage &stage, const TraceFacts &facts,
                                        const SpanPositions &spans)
{
    std::vector<Mask> masks;
    for (std::size_t i = 0; i < stage.spansets->nodes.size(); ++i) {
        if (stage.filters[i]) {
            APP_TRY(auto mask, filtered(*stage.filters[i], facts, spans));
            masks.push_back(std::move(mask));
            continue;
        }
        const auto &binary = std::get<traceql::SpansetBinary>(stage.spansets->nodes[i].value);
        masks.push_back(join(binary.op.relation, std::move(masks[std::size_t(binary.left)]),
                             masks[std::size_t(binary.right)]));
    }
    return std::move(masks.back());
}

Result<Pipeline::Mask> Pipeline::filtered(Filter &filter, const TraceFacts &facts,
                                          const SpanPositions &spans)
{
    Mask mask(spans.size());
    for (std::size_t i = 0; i < spans.size(); ++i) {
        const SpanView view(facts, facts.stored().trace.spans[spans[i]]);
        APP_TRY(const bool hit, filter.matches(view));
        mask[i] = hit;
    }
    return mask;
}

} // namespace app::query
