#pragma once

#include "app/gateway/captured.h"
#include "app/gateway/conversations.h"
#include "app/gateway/redaction.h"
#include "app/trace/span.h"

#include <memory>
#include <string>

namespace app::gateway {

struct SpanOptions {
    bool withContent = true;     ///< false: no messages, completions, tools or quoted errors at all
    bool repeatsContent = false; ///< also as trace.input, span.input, trace.output and span.output
    std::shared_ptr<const Redaction> redaction; ///< null: none
    std::string serviceName = "openrouter";
    std::string keyName; ///< of calls whose caller brought an own key
    Conversations *conversations =
        nullptr; ///< finds sessions of calls that name none; null: they have none
};

/// One call as a trace in the shape of OpenRouter's Broadcast: the call itself (under `trace.span_name`, where the request
/// asks for a span between), the attempt at the provider and the generation; each under a resource of its own. Empty for
/// paths that are not read. Whatever the bodies hold, a call of a known path gives its spans. Any thread; pure but for the
/// conversations and made ids.
trace::Batch spansOf(const CapturedCall &call, const SpanOptions &options = {});

} // namespace app::gateway
