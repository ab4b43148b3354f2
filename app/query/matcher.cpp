#include "app/query/matcher.h"

#include "app/query/stage.h"
#include "app/traceql/printer.h"

#include <algorithm>

namespace app::query {
namespace {

Matcher::Stage made(const traceql::Stage &stage)
{
    auto text = traceql::print(stage);
    if (const auto *spansets = std::get_if<traceql::SpansetExpr>(&stage.value))
        return {SpansetProgram(*spansets), std::move(text)};
    if (const auto *filter = std::get_if<traceql::ScalarFilter>(&stage.value))
        return {Aggregation(*filter), std::move(text)};
    if (const auto *group = std::get_if<traceql::GroupBy>(&stage.value))
        return {Splitting(*group), std::move(text)};
    if (std::holds_alternative<traceql::Coalesce>(stage.value))
        return {CoalesceStage{}, std::move(text)};
    return {SelectStage{}, std::move(text)};
}

Result<SpanSets> applied(const Matcher::Stage &stage, BlockReader &block, SpanSets sets)
{
    if (const auto *spansets = std::get_if<SpansetProgram>(&stage.value))
        return spansets->evaluate(block, std::move(sets));
    if (const auto *aggregation = std::get_if<Aggregation>(&stage.value))
        return aggregation->evaluate(block, std::move(sets));
    if (const auto *splitting = std::get_if<Splitting>(&stage.value))
        return splitting->evaluate(block, sets);
    if (std::holds_alternative<CoalesceStage>(stage.value))
        return coalesced(std::move(sets));
    return sets;
}

} // namespace

Matcher::Matcher(const traceql::Pipeline &pipeline)
{
    m_stages.reserve(pipeline.stages.size());
    for (const auto &stage : pipeline.stages)
        m_stages.push_back(made(stage));
}
Matcher::~Matcher() = default;
Matcher::Matcher(Matcher &&) noexcept = default;
Matcher &Matcher::operator=(Matcher &&) noexcept = default;

Result<SpanSets> Matcher::evaluate(BlockReader &block, Bitmap candidates) const
{
    return evaluate(block, SpanSets{.spans = std::move(candidates)});
}

Result<SpanSets> Matcher::evaluate(BlockReader &block, SpanSets sets) const
{
    for (const auto &stage : m_stages) {
        if (!sets.spans.any())
            break;
        APP_TRY(sets, applied(stage, block, std::move(sets)));
    }
    return sets;
}

bool Matcher::isSpanwise() const
{
    return std::all_of(m_stages.begin(), m_stages.end(), [](const Stage &stage) {
        const auto *spansets = std::get_if<SpansetProgram>(&stage.value);
        return spansets ? spansets->filter() != nullptr
                        : std::holds_alternative<CoalesceStage>(stage.value)
                || std::holds_alternative<SelectStage>(stage.value);
    });
}

bool Matcher::splits() const
{
    return std::any_of(m_stages.begin(), m_stages.end(), [](const Stage &stage) {
        const auto *spansets = std::get_if<SpansetProgram>(&stage.value);
        return std::holds_alternative<Splitting>(stage.value) || (spansets && spansets->splits());
    });
}

bool Matcher::canFail() const
{
    return std::any_of(m_stages.begin(), m_stages.end(), [](const Stage &stage) {
        if (const auto *aggregation = std::get_if<Aggregation>(&stage.value))
            return aggregation->canFail();
        if (const auto *splitting = std::get_if<Splitting>(&stage.value))
            return splitting->canFail();
        const auto *spansets = std::get_if<SpansetProgram>(&stage.value);
        return spansets && spansets->canFail();
    });
}

Result<std::string> Matcher::reasonToSkip(BlockReader &block, Depth depth) const
{
    if (canFail())
        return std::string(); // the failure is to be seen
    for (const auto &stage : m_stages) {
        const auto *spansets = std::get_if<SpansetProgram>(&stage.value);
        if (!spansets)
            continue;
        APP_TRY(auto reason, spansets->reasonToSkip(block, depth));
        if (!reason.empty())
            return reason;
    }
    return std::string();
}

} // namespace app::query
