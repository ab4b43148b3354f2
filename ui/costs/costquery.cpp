#include "ui/costs/costquery.h"

#include <algorithm>
#include <string_view>
#include <vector>

namespace ui {
namespace {

using app::trace::CallFact;

constexpr std::size_t mostKeys = 5; // TraceQL groups by no more
constexpr app::UnixNano secondNs = 1'000'000'000;
constexpr app::UnixNano hourNs = 3'600 * secondNs;
constexpr app::UnixNano dayNs = 24 * hourNs;
constexpr std::string_view keyName = "trace.metadata.openrouter.api_key_name";
constexpr std::string_view listPrice = "trace.metadata.openrouter.input_unit_price";
constexpr std::string_view inputCost = "gen_ai.usage.input_cost";
constexpr std::string_view inputTokens = "gen_ai.usage.input_tokens";
constexpr std::string_view estimated = "spancast.usage.estimated";

std::string attribute(std::string_view key) { return "span." + std::string(key); }

std::vector<std::string_view> groupKeys(CostGrouping grouping)
{
    switch (grouping) {
    case CostGrouping::Model: return app::trace::callKeys(CallFact::Model);
    case CostGrouping::Key: return {keyName};
    case CostGrouping::User: return app::trace::callKeys(CallFact::User);
    case CostGrouping::Session: return app::trace::callKeys(CallFact::Session);
    case CostGrouping::Day: break;
    }
    return {};
}

std::string byText(CostGrouping grouping, const IsKnown &isKnown)
{
    std::string keys;
    std::size_t count = 0;
    for (const auto key : groupKeys(grouping)) {
        if (isKnown(key) && count++ < mostKeys)
            keys += (keys.empty() ? "" : ", ") + attribute(key);
    }
    return keys.empty() ? std::string() : " by (" + keys + ")";
}

/// One question for each name of the fact, about the calls that have it and none of those before it.
void addSums(QList<CostQuestion> &questions, CostMeasure measure, CallFact fact,
             const std::string &call, const std::string &by, const IsKnown &isKnown)
{
    std::string before;
    for (const auto key : app::trace::callKeys(fact)) {
        if (!isKnown(key))
            continue;
        const auto name = attribute(key);
        questions.append({measure,
                          "{ (" + call + ") && " + name + " != nil" + before + " } | sum_over_time("
                              + name + ")" + by});
        before += " && " + name + " = nil";
    }
}

/// Needs the price of a token, which OpenRouter tells.
void addSaving(QList<CostQuestion> &questions, const std::string &call, const IsKnown &isKnown)
{
    if (!isKnown(listPrice) || !isKnown(inputCost) || !isKnown(inputTokens))
        return;
    const auto cached = hasFact(CallFact::CachedTokens, isKnown);
    const auto filter = "{ (" + call + ") && (" + cached + ") && " + attribute(listPrice)
        + " != nil && " + attribute(inputCost) + " != nil && " + attribute(inputTokens)
        + " != nil } | sum_over_time(";
    questions.append({CostMeasure::ListPrice,
                      filter + attribute(inputTokens) + ") by (" + attribute(listPrice) + ")"});
    questions.append({CostMeasure::PaidInput, filter + attribute(inputCost) + ")"});
}

app::UnixNano startOf(const app::store::TimeRange &range, app::UnixNano now)
{
    const auto back = app::UnixNano(costDaysAtMost) * dayNs;
    return std::max(range.startUnixNano, now > back ? now - back : 0);
}

} // namespace

QList<CostQuestion> costQuestions(CostGrouping grouping, const IsKnown &isKnown)
{
    const auto call = callCondition(isKnown);
    const auto by = byText(grouping, isKnown);
    QList<CostQuestion> questions = {
        {CostMeasure::Calls, "{ " + call + " } | count_over_time()" + by}};
    addSums(questions, CostMeasure::InputTokens, CallFact::InputTokens, call, by, isKnown);
    addSums(questions, CostMeasure::CachedTokens, CallFact::CachedTokens, call, by, isKnown);
    addSums(questions, CostMeasure::OutputTokens, CallFact::OutputTokens, call, by, isKnown);
    addSums(questions, CostMeasure::CostDollars, CallFact::Cost, call, by, isKnown);
    if (isKnown(estimated))
        questions.append(
            {CostMeasure::EstimatedCalls,
             "{ (" + call + ") && " + attribute(estimated) + " = true } | count_over_time()" + by});
    addSaving(questions, call, isKnown);
    return questions;
}

app::query::MetricsRequest costRequest(const app::store::TimeRange &range, app::UnixNano now)
{
    app::query::MetricsRequest request;
    request.startUnixNano = startOf(range, now);
    request.endUnixNano = std::min(range.endUnixNano, now + hourNs);
    const auto length = request.endUnixNano > request.startUnixNano
        ? request.endUnixNano - request.startUnixNano
        : 0;
    request.stepNs =
        length > 6 * hourNs ? (length > 200 * dayNs ? hourNs : hourNs / 2) : hourNs / 12;
    request.exemplars = 0;
    return request;
}

bool isCostRangeCut(const app::store::TimeRange &range, app::UnixNano now)
{
    return startOf(range, now) > range.startUnixNano;
}

} // namespace ui
