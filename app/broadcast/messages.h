#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace app::broadcast {

struct GenAiInput {
    std::string messages;
    std::string systemInstructions; ///< empty: none
};

/// Messages between OpenRouter's JSON (`gen_ai.prompt`, `gen_ai.completion`, chat shape) and that of OpenTelemetry's
/// GenAI conventions (`gen_ai.input.messages`, `gen_ai.output.messages`: roles with parts). Nothing where the text is
/// no such JSON. The same answers for the same texts, whatever came before; made to be used for many of them, by one
/// thread at a time.
class Messages final
{
public:
    Messages();
    ~Messages();

    std::optional<GenAiInput> genAiInputFrom(std::string_view prompt);
    std::optional<std::string> genAiOutputFrom(std::string_view completion,
                                               std::string_view finishReason);
    std::optional<std::string> promptFrom(std::string_view inputMessages,
                                          std::string_view systemInstructions);
    std::optional<std::string> completionFrom(std::string_view outputMessages);

private:
    struct Rooms;
    const std::unique_ptr<Rooms> m_rooms;
};

} // namespace app::broadcast
