#include "app/trace/flatmessages.h"

#include "app/trace/chatjson.h"
#include "app/trace/chatparts.h"
#include "app/trace/limits.h"
#include "app/trace/mendjson.h"

#include <charconv>
#include <map>

namespace app::trace {
namespace {

using Kind = MessagePart::Kind;

struct FlatContent {
    std::string type;
    std::string text;
    std::string address;
};

struct FlatMessage {
    std::string role;
    std::string content;
    std::string name;
    std::string toolCallId;
    std::string reasoning;
    std::string finishReason;
    std::map<int, FlatContent> contents;
    std::map<int, MessagePart> calls;
};

/// Takes "12." off the front; -1 where no such number stands there.
int takeIndex(std::string_view &rest)
{
    int index = -1;
    const auto [end, error] = std::from_chars(rest.data(), rest.data() + rest.size(), index);
    const auto length = std::size_t(end - rest.data());
    if (error != std::errc() || length >= rest.size() || rest[length] != '.' || index < 0
        || index > limits::messageIndex)
        return -1;
    rest.remove_prefix(length + 1);
    return index;
}

bool takePrefix(std::string_view &rest, std::string_view prefix)
{
    if (!rest.starts_with(prefix))
        return false;
    rest.remove_prefix(prefix.size());
    return true;
}

void setCall(FlatMessage &message, std::string_view field, const Value &value)
{
    const int index = takeIndex(field);
    if (index < 0)
        return;
    takePrefix(field, "tool_call.");
    takePrefix(field, "function.");
    auto &call = message.calls[index];
    call.kind = Kind::ToolCall;
    if (field == "name")
        call.name = toText(value);
    else if (field == "id")
        call.id = toText(value);
    else if (field == "arguments")
        call.text = toText(value);
}

void setContent(FlatMessage &message, std::string_view field, const Value &value)
{
    const int index = takeIndex(field);
    if (index < 0)
        return;
    takePrefix(field, "message_content.");
    auto &content = message.contents[index];
    if (field == "type")
        content.type = toText(value);
    else if (field == "text")
        content.text = toText(value);
    else if (field.ends_with("url"))
        content.address = toText(value);
}

void setField(FlatMessage &message, std::string_view field, const Value &value)
{
    takePrefix(field, "message.");
    if (takePrefix(field, "tool_calls."))
        return setCall(message, field, value);
    if (takePrefix(field, "contents."))
        return setContent(message, field, value);
    if (field == "role")
        message.role = toText(value);
    else if (field == "content")
        message.content = toText(value);
    else if (field == "name")
        message.name = toText(value);
    else if (field == "tool_call_id")
        message.toolCallId = toText(value);
    else if (field == "reasoning" || field == "reasoning_content")
        message.reasoning = toText(value);
    else if (field == "finish_reason")
        message.finishReason = toText(value);
}

/// OpenLLMetry writes a list of parts as JSON into the content.
void addContent(const std::string &content, std::vector<MessagePart> &parts)
{
    const auto list = content.starts_with("[{") ? mendedJson(content) : std::nullopt;
    if (!list)
        return parts.push_back({.kind = Kind::Text, .text = content});
    for (const auto &element : list->tree.GetArray())
        parts.push_back(readPart(element));
}

MessagePart partOf(const FlatContent &content)
{
    if (!content.address.empty())
        return mediaPart(content.type.empty() ? "image" : content.type, content.address);
    const bool isReasoning = content.type == "reasoning" || content.type == "thinking";
    return {.kind = isReasoning ? Kind::Reasoning : Kind::Text, .text = content.text};
}

Turn turnOf(FlatMessage &message, std::string_view role)
{
    Turn turn{normalRole(message.role.empty() ? role : std::string_view(message.role)), {}};
    turn.finishReason = message.finishReason;
    if (!message.reasoning.empty())
        turn.parts.push_back({.kind = Kind::Reasoning, .text = message.reasoning});
    if (turn.role == "tool")
        turn.parts.push_back({.kind = Kind::ToolResult,
                              .text = message.content,
                              .name = message.name,
                              .id = message.toolCallId});
    else if (!message.content.empty())
        addContent(message.content, turn.parts);
    for (const auto &[index, content] : message.contents)
        turn.parts.push_back(partOf(content));
    for (auto &[index, call] : message.calls)
        turn.parts.push_back(std::move(call));
    return turn;
}

} // namespace

bool readFlatMessages(const Attributes &attributes, std::string_view prefix, std::string_view role,
                      std::vector<Turn> &turns)
{
    std::map<int, FlatMessage> messages;
    for (const auto &attribute : attributes) {
        std::string_view rest = attribute.key;
        if (!takePrefix(rest, prefix))
            continue;
        if (const int index = takeIndex(rest); index >= 0)
            setField(messages[index], rest, attribute.value);
    }
    for (auto &[index, message] : messages) {
        if (turns.size() < limits::turns)
            turns.push_back(turnOf(message, role));
    }
    return !messages.empty();
}

} // namespace app::trace
