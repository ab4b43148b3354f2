#include "app/gateway/chatmessage.h"

#include "app/gateway/json.h"

namespace app::gateway {
namespace {

void appendElement(std::string &list, std::string_view element)
{
    if (!list.empty())
        list += ',';
    list += element;
}

std::string_view orEmptyString(std::string_view raw) { return raw.empty() ? R"("")" : raw; }

/// The inside of a string joined with that of another one.
void appendInside(std::string &joined, std::string_view rawString)
{
    if (rawString.size() < 2 || rawString.front() != '"')
        return;
    if (!joined.empty())
        joined += R"(\n\n)";
    joined += rawString.substr(1, rawString.size() - 2);
}

} // namespace

void ChatMessage::addText(std::string_view rawString)
{
    m_onlyText = ++m_partCount == 1 ? rawString : std::string_view();
    appendElement(m_parts, R"({"type":"text","text":)");
    (m_parts += orEmptyString(rawString)) += '}';
}

void ChatMessage::addPart(std::string_view raw)
{
    ++m_partCount;
    m_onlyText.clear();
    appendElement(m_parts, raw);
}

void ChatMessage::addReasoning(std::string_view rawString) { appendInside(m_reasoning, rawString); }

void ChatMessage::addCall(std::string_view rawId, std::string_view rawName,
                          std::string_view rawArguments)
{
    appendElement(m_calls, R"({"id":)");
    m_calls += orEmptyString(rawId);
    m_calls += R"(,"type":"function","function":{"name":)";
    m_calls += orEmptyString(rawName);
    m_calls += R"(,"arguments":)";
    if (rawArguments.starts_with('"'))
        m_calls += rawArguments;
    else
        m_calls += jsonString(rawArguments);
    m_calls += "}}";
}

std::string ChatMessage::content() const
{
    if (!m_onlyText.empty())
        return m_onlyText;
    if (m_partCount == 0)
        return m_calls.empty() ? R"("")" : "null";
    return '[' + m_parts + ']';
}

void ChatMessage::appendTo(std::string &out) const
{
    appendElement(out, R"({"role":")");
    ((out += m_role) += R"(","content":)") += content();
    if (!m_reasoning.empty())
        ((out += R"(,"reasoning":")") += m_reasoning) += '"';
    if (!m_calls.empty())
        ((out += R"(,"tool_calls":[)") += m_calls) += ']';
    if (!m_toolCallId.empty())
        (out += R"(,"tool_call_id":)") += m_toolCallId;
    out += '}';
}

void appendMessage(std::string &out, std::string_view role, std::string_view rawContent)
{
    appendElement(out, R"({"role":")");
    (((out += role) += R"(","content":)") += orEmptyString(rawContent)) += '}';
}

} // namespace app::gateway
