#include "app/query/metrics.h"

#include "app/query/blockslices.h"
#include "app/query/compare.h"
#include "app/query/metricslimits.h"
#include "app/query/metricsrun.h"
#include "app/traceql/parser.h"

#include <algorithm>
#include <optional>

namespace app::query {
namespace {

/// with(exemplars=false), with(exemplars=5); a hint of another type means nothing (TraceQL reference 2.3).
int exemplarsOf(const traceql::Query &query, const MetricsRequest &request)
{
    auto wanted = std::clamp(request.exemplars, 0, maxExemplars);
    for (const auto &hint : query.hints) {
        if (hint.name != "exemplars")
            continue;
        if (const auto *isOn = std::get_if<bool>(&hint.value); isOn && !*isOn)
            wanted = 0;
        if (const auto *count = std::get_if<std::int64_t>(&hint.value))
            wanted = int(std::clamp<std::int64_t>(*count, 0, maxExemplars));
    }
    return request.isInstant ? 0 : wanted;
}

bool isFalse(const traceql::SpansetNode &node)
{
    const auto *filter = std::get_if<traceql::SpansetFilter>(&node.value);
    const auto *constant =
        filter ? std::get_if<traceql::Static>(&filter->condition.root().value) : nullptr;
    return !filter || (constant && *constant == traceql::Static(false));
}

/// A query all of whose filters are constantly false reads nothing (reference 4.12).
bool readsNothing(const traceql::Pipeline &pipeline)
{
    bool namesFilters = false;
    for (const auto &stage : pipeline.stages) {
        const auto *spansets = std::get_if<traceql::SpansetExpr>(&stage.value);
        if (spansets && !std::all_of(spansets->nodes.begin(), spansets->nodes.end(), isFalse))
            return false;
        namesFilters = namesFilters || spansets;
    }
    return namesFilters;
}

/// The blocks of a snapshot, one after the other, without the traces outside of the intervals.
class Blocks
{
public:
    Blocks(const store::Snapshot &snapshot, const Steps &steps,
           const std::function<bool()> &isCancelled)
        : m_parts(snapshot.blocks())
        , m_steps(steps)
        , m_isCancelled(isCancelled)
    {
    }
    Result<> forEach(const std::function<Result<>(BlockReader &)> &visit) const
    {
        for (const auto &part : m_parts) {
            if (m_isCancelled && m_isCancelled())
                return fail(Error::Kind::Cancelled, "the query was cancelled");
            APP_TRY(auto piece, narrowed(part));
            if (!piece)
                continue;
            BlockReader block(*std::move(piece));
            APP_CHECK(visit(block));
        }
        return {};
    }

private:
    /// A block that lies in the range is not looked into for that.
    Result<std::optional<store::BlockPart>> narrowed(const store::BlockPart &part) const
    {
        const auto &extent = part.block->extent();
        const auto range = m_steps.range();
        if (extent.startUnixNano >= range.startUnixNano && extent.endUnixNano <= range.endUnixNano)
            return std::optional(part);
        APP_TRY(auto slices, BlockSlices::open(part, range));
        if (slices.isAtEnd())
            return std::optional<store::BlockPart>();
        APP_TRY(auto piece, slices.takeAll());
        return std::optional(std::move(piece));
    }

    std::vector<store::BlockPart> m_parts;
    const Steps &m_steps;
    const std::function<bool()> &m_isCancelled;
};

Result<MetricsAnswer> compare(const Blocks &blocks, const traceql::Query &query, const Steps &steps)
{
    CompareRun run(query, steps);
    APP_CHECK(blocks.forEach([&run](BlockReader &block) { return run.count(block); }));
    run.choose();
    APP_CHECK(blocks.forEach([&run](BlockReader &block) { return run.fill(block); }));
    return run.finish();
}

Result<MetricsAnswer> measure(const Blocks &blocks, const traceql::Query &query, const Steps &steps,
                              int exemplars)
{
    MetricsRun run(query, steps, exemplars);
    APP_CHECK(blocks.forEach([&run](BlockReader &block) { return run.add(block); }));
    return run.finish();
}

} // namespace

Result<MetricsAnswer> evaluateMetrics(const store::Snapshot &snapshot,
                                      const MetricsRequest &request,
                                      const std::function<bool()> &isCancelled)
{
    APP_TRY(const auto query, traceql::parseAndCheck(request.query));
    if (!query.metrics)
        return fail(Error::Kind::Invalid, "not a metrics query");
    APP_TRY(const auto steps, stepsOf(request));
    const auto stepNs = std::uint64_t(steps.stepNs);
    if (readsNothing(query.pipeline))
        return MetricsAnswer{.series = {}, .stepNs = stepNs};
    const Blocks blocks(snapshot, steps, isCancelled);
    const bool compares = query.metrics->op == traceql::MetricsOp::Compare;
    APP_TRY(auto answer,
            compares ? compare(blocks, query, steps)
                     : measure(blocks, query, steps, exemplarsOf(query, request)));
    answer.stepNs = stepNs;
    return answer;
}

} // namespace app::query
