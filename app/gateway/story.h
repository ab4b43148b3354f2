#pragma once

#include "app/gateway/captured.h"
#include "app/gateway/generation.h"
#include "app/gateway/ids.h"
#include "app/gateway/outcome.h"
#include "app/gateway/spans.h"

#include <algorithm>

namespace app::gateway {

/// All that the spans of one call are made from.
struct Story {
    const CapturedCall &call;
    const SpanOptions &options;
    Generation generation;
    Outcome outcome;
    CallIds ids;
    bool isSessionInferred = false;

    UnixNano start() const { return call.startedAt; }
    UnixNano end() const { return std::max(call.startedAt, call.endedAt); }
    /// Who answered: as the upstream says, else the upstream itself.
    const std::string &provider() const
    {
        return generation.answer.provider.empty() ? call.upstreamName : generation.answer.provider;
    }
    const std::string &model() const
    {
        return generation.answer.model.empty() ? generation.request.model : generation.answer.model;
    }
};

/// Of the span that stands for the call, in OpenRouter's order; `spancast.*` behind them says what OpenRouter has no name for.
trace::Attributes callAttributes(const Story &story);

/// trace.name, user, session and the request's own metadata under `trace.metadata.`
void addIdentity(trace::Attributes &out, const Story &story);

/// span.type, span.level and the metadata again under `span.metadata.`
void addSpanHead(trace::Attributes &out, const Story &story, std::string_view type);

} // namespace app::gateway
