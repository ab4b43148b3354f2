#pragma once

#include "app/broadcast/callfilter.h"
#include "app/broadcast/outgoingrules.h"
#include "app/trace/span.h"

#include <cstdint>
#include <deque>
#include <string>
#include <unordered_map>

namespace app::broadcast {

enum class Choice : std::uint8_t { Leaves, SampledOut, OtherApiKey, FilteredOut };

/// Which traces were chosen before, so that spans which come later follow their trace. Bounded; the oldest go first.
class TraceMemory final
{
public:
    const Choice *find(const trace::TraceId &id) const;
    void keep(const trace::TraceId &id, Choice choice);
    std::size_t size() const { return m_choices.size(); }

private:
    std::unordered_map<trace::TraceId, Choice> m_choices;
    std::deque<trace::TraceId> m_order;
};

using Choices = std::unordered_map<trace::TraceId, Choice>;

/// No rule keeps a trace back.
bool isEverythingWanted(const OutgoingRules &rules);

/// Decides about every trace of a batch as a whole, in the order sampling, API keys, filter rules. A trace leaves with
/// filter rules (API keys) where one of its calls passes them; one without a call passes none. Its session decides
/// about sampling, else its id. Spans of one trace that come in several batches follow the first.
Choices chooseTraces(const trace::Batch &batch, const OutgoingRules &rules,
                     std::string_view destination, TraceMemory &memory);

} // namespace app::broadcast
