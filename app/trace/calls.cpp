#include "app/trace/calls.h"

#include "app/trace/generation.h"

namespace app::trace {

void CallTotals::add(const Attributes &attributes)
{
    const auto call = generationOf(attributes);
    if (!call)
        return;
    ++m_calls;
    m_tokens += call->inputTokens.value_or(0) + call->outputTokens.value_or(0);
    m_costDollars += call->costDollars.value_or(0);
    if (call->model.empty() || m_models.contains(call->model))
        return;
    if (m_models.empty())
        m_firstModel = call->model;
    m_models.emplace(call->model);
}

void CallTotals::writeTo(Summary &summary) const
{
    summary.callCount = m_calls;
    summary.tokenCount = m_tokens;
    summary.costDollars = m_costDollars;
    summary.model = m_firstModel;
    if (m_models.size() > 1)
        summary.model += " +" + std::to_string(m_models.size() - 1);
}

} // namespace app::trace
