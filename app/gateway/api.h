#pragma once

#include <optional>
#include <string_view>

namespace app::gateway {

/// The calls that are read; everything else passes and leaves no trace.
enum class Api {
    ChatCompletions, ///< OpenAI's, and what half the world copies
    Responses,       ///< OpenAI's newer one
    Messages,        ///< Anthropic's
    Completions,     ///< OpenAI's oldest
    Embeddings,
};

/// By the end of the path, whatever stands before it (`/v1`, `/api/v1`, `/presets/NAME`) and whatever query follows.
/// Only a POST calls a model. Any thread.
std::optional<Api> apiOf(std::string_view method, std::string_view target);

/// `gen_ai.operation.name`: chat, text_completion, embeddings.
std::string_view operationOf(Api api);

/// What `rawRequest._skin` says of the API that was used.
std::string_view skinOf(Api api);

} // namespace app::gateway
