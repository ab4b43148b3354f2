#pragma once

#include <optional>
#include <string>
#include <string_view>

/// Messages between OpenRouter's JSON (`gen_ai.prompt`, `gen_ai.completion`, chat shape) and that of OpenTelemetry's
/// GenAI conventions (`gen_ai.input.messages`, `gen_ai.output.messages`: roles with parts). Nothing where the text is
/// no such JSON. Pure.
namespace app::broadcast {

struct GenAiInput {
    std::string messages;
    std::string systemInstructions; ///< empty: none
};
std::optional<GenAiInput> genAiInputFrom(std::string_view prompt);
std::optional<std::string> genAiOutputFrom(std::string_view completion,
                                           std::string_view finishReason);

std::optional<std::string> promptFrom(std::string_view inputMessages,
                                      std::string_view systemInstructions);
std::optional<std::string> completionFrom(std::string_view outputMessages);

} // namespace app::broadcast
