#include "app/broadcast/tracechoice.h"

#include "app/broadcast/limits.h"
#include "app/broadcast/sampling.h"
#include "app/trace/generation.h"

#include <algorithm>

namespace app::broadcast {
namespace {

/// What the rules ask about one trace, from its spans in this batch.
struct Facts {
    std::string_view session;
    bool hasKey = false;
    bool hasCall = false;
};

/// For whom and by what is decided; made once for a batch.
struct Judge {
    const OutgoingRules &rules;
    std::string_view destination;
    CallFilter filter;

    bool isKeyWanted(const trace::Span &span) const
    {
        const auto &names = rules.apiKeyNames;
        return names.empty()
            || std::find(names.begin(), names.end(), apiKeyNameOf(span)) != names.end();
    }

    Choice choiceOf(const trace::TraceId &id, const Facts &facts) const
    {
        const auto key = facts.session.empty() ? toHex(id) : std::string(facts.session);
        if (!isSampled(destination, key, rules.samplingRate))
            return Choice::SampledOut;
        if (!rules.apiKeyNames.empty() && !facts.hasKey)
            return Choice::OtherApiKey;
        return filter.isEmpty() || facts.hasCall ? Choice::Leaves : Choice::FilteredOut;
    }

    void note(const trace::Span &span, Facts &facts) const
    {
        if (facts.session.empty())
            facts.session = sessionOf(span);
        facts.hasKey = facts.hasKey || (!rules.apiKeyNames.empty() && isKeyWanted(span));
        if (!facts.hasCall && !filter.isEmpty())
            facts.hasCall = trace::generationOf(span) && isKeyWanted(span) && filter.accepts(span);
    }
};

} // namespace

bool isEverythingWanted(const OutgoingRules &rules)
{
    return rules.samplingRate >= 1 && rules.apiKeyNames.empty() && rules.filter.isEmpty();
}

const Choice *TraceMemory::find(const trace::TraceId &id) const
{
    const auto hit = m_choices.find(id);
    return hit == m_choices.end() ? nullptr : &hit->second;
}

void TraceMemory::keep(const trace::TraceId &id, Choice choice)
{
    if (!m_choices.insert_or_assign(id, choice).second)
        return;
    m_order.push_back(id);
    if (m_order.size() <= limits::rememberedTraces)
        return;
    m_choices.erase(m_order.front());
    m_order.pop_front();
}

Choices chooseTraces(const trace::Batch &batch, const OutgoingRules &rules,
                     std::string_view destination, TraceMemory &memory)
{
    if (isEverythingWanted(rules))
        return {};
    const Judge judge{rules, destination, CallFilter(rules.filter)};
    std::unordered_map<trace::TraceId, Facts> facts;
    for (const auto &resourceSpans : batch.resourceSpans)
        for (const auto &scopeSpans : resourceSpans.scopeSpans)
            for (const auto &span : scopeSpans.spans)
                judge.note(span, facts[span.traceId]);
    Choices choices;
    for (const auto &[id, found] : facts) {
        const auto *known = memory.find(id);
        const auto choice = known ? *known : judge.choiceOf(id, found);
        choices.emplace(id, choice);
        memory.keep(id, choice);
    }
    return choices;
}

} // namespace app::broadcast
