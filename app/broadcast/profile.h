#pragma once

#include "app/broadcast/outgoingrules.h"
#include "app/trace/span.h"

namespace app::broadcast {

/// Says in `batch` what its calls to models say under the names of `profile`. OpenRouter: names of OpenTelemetry's
/// GenAI conventions are replaced; GenAi: OpenRouter's are replaced and the default name of the span becomes
/// "operation model"; Both: what is missing is added, and `gen_ai.response.finish_reasons` is a list, because one
/// key cannot be two types. Other conventions, custom metadata, tokens and cost stay as they are. Nothing that is there
/// under both names is overwritten. Pure.
void rewrite(trace::Batch &batch, Profile profile);

} // namespace app::broadcast
