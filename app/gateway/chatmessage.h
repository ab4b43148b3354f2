#pragma once

#include <string>
#include <string_view>

namespace app::gateway {

/// Writes one message in the shape of chat completions from pieces of another API's JSON. `raw` is a value as it stands in the
/// other text: what the shapes have in common is not decoded.
class ChatMessage
{
public:
    explicit ChatMessage(std::string_view role) : m_role(role) {}

    void addText(std::string_view rawString);
    void addPart(std::string_view raw); ///< an element of a content list that is no text
    void addReasoning(std::string_view rawString);
    void addCall(std::string_view rawId, std::string_view rawName, std::string_view rawArguments);
    void setToolCallId(std::string_view rawId) { m_toolCallId = rawId; }

    std::string_view role() const { return m_role; }
    bool isEmpty() const { return m_parts.empty() && m_calls.empty() && m_reasoning.empty(); }
    /// As one more element of the list whose inside `out` is.
    void appendTo(std::string &out) const;

private:
    std::string content() const;

    std::string m_role;
    std::string m_parts;     ///< elements of a list
    std::string m_onlyText;  ///< raw; where there is exactly one part and it is a text
    std::string m_reasoning; ///< elements of a list
    std::string m_calls;     ///< elements of a list
    std::string m_toolCallId;
    int m_partCount = 0;
};

/// A message of one text, as an element of a list.
void appendMessage(std::string &out, std::string_view role, std::string_view rawContent);

} // namespace app::gateway
