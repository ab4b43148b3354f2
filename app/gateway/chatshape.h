#pragma once

#include "app/gateway/json.h"

#include <string>
#include <string_view>

/// What the APIs ask of a model, in the shape of chat completions: a JSON array of messages with the roles system, developer,
/// user, assistant and tool, with tool_calls and tool_call_id. All arguments are slices of a PaddedText, empty where absent.
/// Pure.
namespace app::gateway {

/// Anthropic: `system` (a text or text blocks) and `messages` (texts or content blocks).
std::string chatFromMessages(std::string_view system, std::string_view messages);

/// Responses API: `instructions` (a text) and `input` (a text or items). What the model said in one turn is one message.
std::string chatFromResponses(std::string_view instructions, std::string_view input);

/// Legacy completions and embeddings: a text, or a list of texts, is a user's message each; lists of tokens are only counted.
std::string chatFromTexts(std::string_view texts);

} // namespace app::gateway
