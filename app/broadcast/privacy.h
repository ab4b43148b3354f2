#pragma once

#include "app/trace/span.h"

#include <string_view>

namespace app::broadcast {

/// Privacy Mode: `batch` without prompts, completions, tool definitions, tool arguments and results, documents and
/// embeddings, under the names of OpenRouter, OpenTelemetry GenAI (all generations), OpenInference, OpenLLMetry,
/// Langfuse, the Vercel AI SDK, Logfire and MLflow. Attributes are dropped, events keep their name and time. Error texts
/// go too, since providers quote the prompt in them; the status code, error.type and exception.type stay.
/// Tokens, cost, timing, models, ids and custom metadata stay: whoever puts a name into metadata sends it.
/// Pure; any thread.
void removeContent(trace::Batch &batch);
trace::Batch withoutContent(const trace::Batch &batch);

/// Whether an attribute of this key holds content in one of those conventions.
bool isContentKey(std::string_view key);

} // namespace app::broadcast
