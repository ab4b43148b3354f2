#include "app/trace/chatjson.h"

#include "app/trace/chatparts.h"
#include "app/trace/limits.h"

#include <algorithm>
#include <array>
#include <utility>

namespace app::trace {
namespace {

using Kind = MessagePart::Kind;
using Json = rapidjson::Value;

constexpr std::array<std::pair<std::string_view, std::string_view>, 12> roles{
    {{"system", "system"},
     {"developer", "system"},
     {"user", "user"},
     {"human", "user"},
     {"request", "user"},
     {"assistant", "assistant"},
     {"ai", "assistant"},
     {"model", "assistant"},
     {"response", "assistant"},
     {"bot", "assistant"},
     {"tool", "tool"},
     {"function", "tool"}}};

bool isRole(std::string_view word)
{
    return std::any_of(roles.begin(), roles.end(),
                       [&](const auto &row) { return row.first == word; });
}

/// LangChain writes the role as "type", pydantic-ai as "kind".
std::string_view roleOf(const Json &message, std::string_view otherwise)
{
    if (const auto role = memberText(message, "role"); !role.empty())
        return role;
    for (const auto *name : {"type", "kind"}) {
        if (const auto word = memberText(message, name); isRole(word))
            return word;
    }
    return otherwise;
}

void addParts(const Json &content, std::vector<MessagePart> &parts)
{
    if (content.IsNull())
        return;
    if (!content.IsArray()) {
        auto part = readPart(content);
        if (!part.text.empty() || part.kind != Kind::Text)
            parts.push_back(std::move(part));
        return;
    }
    for (const auto &element : content.GetArray())
        parts.push_back(readPart(element));
}

void addReasoning(const Json &message, Turn &turn)
{
    const auto text = firstText(message, {"reasoning", "reasoning_content", "thinking"});
    if (!text.empty())
        turn.parts.push_back({.kind = Kind::Reasoning, .text = text});
}

void addToolCalls(const Json &message, Turn &turn)
{
    const auto *calls = firstMember(message, {"tool_calls", "toolCalls", "function_call"});
    if (!calls)
        return;
    const auto add = [&](const Json &call) {
        if (!call.IsObject())
            return;
        auto part = readPart(call);
        if (part.kind != Kind::ToolCall)
            part = toolCallPart(call);
        turn.parts.push_back(std::move(part));
    };
    if (calls->IsArray())
        std::for_each(calls->Begin(), calls->End(), add);
    else
        add(*calls);
}

/// In chat shape a tool's answer is the content of a message of its own.
void addContent(const Json &message, Turn &turn)
{
    const auto *content = firstMember(message, {"parts", "content", "completion", "text"});
    const auto id = firstText(message, {"tool_call_id", "toolCallId"});
    if (turn.role == "tool" && content && (!id.empty() || content->IsString())) {
        turn.parts.push_back({.kind = Kind::ToolResult,
                              .text = plainText(*content),
                              .name = firstText(message, {"name"}),
                              .id = id});
        return;
    }
    if (content)
        addParts(*content, turn.parts);
    if (const auto refusal = memberText(message, "refusal"); !refusal.empty())
        turn.parts.push_back({.kind = Kind::Text, .text = std::string(refusal)});
}

bool isMessage(const Json &json)
{
    return firstMember(json,
                       {"role", "parts", "content", "completion", "tool_calls", "toolCalls",
                        "reasoning", "reasoning_content"})
        != nullptr;
}

void addMessage(const Json &message, std::string_view role, std::vector<Turn> &turns)
{
    Turn turn{normalRole(roleOf(message, role)), {}};
    turn.finishReason = firstText(message, {"finish_reason", "stop_reason", "finishReason"});
    addReasoning(message, turn);
    addContent(message, turn);
    addToolCalls(message, turn);
    turns.push_back(std::move(turn));
}

/// Items of OpenAI's Responses and parts that stand in a list without a message around them.
void addPart(const Json &json, std::string_view role, std::vector<Turn> &turns)
{
    auto part = readPart(json);
    const std::string who = part.kind == Kind::ToolResult             ? "tool"
        : part.kind == Kind::ToolCall || part.kind == Kind::Reasoning ? "assistant"
                                                                      : normalRole(role);
    const bool continues = !turns.empty() && turns.back().role == who && who == "assistant";
    if (!continues)
        turns.push_back({who, {}});
    turns.back().parts.push_back(std::move(part));
}

bool isBarePart(const Json &json)
{
    return !member(json, "role") && memberText(json, "type") != "message"
        && !isRole(memberText(json, "type")) && !isRole(memberText(json, "kind"))
        && (!memberText(json, "type").empty() || !isMessage(json));
}

void addElement(const Json &json, std::string_view role, std::vector<Turn> &turns)
{
    if (turns.size() >= limits::turns)
        return;
    if (!json.IsObject() || isBarePart(json))
        return addPart(json, role, turns);
    addMessage(json, role, turns);
}

void addChoices(const Json &choices, std::string_view role, std::vector<Turn> &turns)
{
    for (const auto &choice : choices.GetArray()) {
        const auto *message = firstMember(choice, {"message", "delta"});
        addElement(message ? *message : choice, role, turns);
        const auto reason = memberText(choice, "finish_reason");
        if (!reason.empty() && !turns.empty())
            turns.back().finishReason = reason;
    }
}

} // namespace

std::string normalRole(std::string_view role)
{
    const auto hit = std::find_if(roles.begin(), roles.end(),
                                  [&](const auto &row) { return row.first == role; });
    return std::string(hit == roles.end() ? role : hit->second);
}

void readMessages(const Json &json, std::string_view role, std::vector<Turn> &turns)
{
    if (json.IsArray()) {
        for (const auto &element : json.GetArray())
            element.IsArray() ? readMessages(element, role, turns)
                              : addElement(element, role, turns);
        return;
    }
    if (const auto *choices = firstMember(json, {"choices"}); choices && choices->IsArray())
        return addChoices(*choices, role, turns);
    const auto *list = firstMember(json, {"messages", "input", "prompt", "output", "contents"});
    if (!list || isMessage(json))
        return addElement(json, role, turns);
    if (const auto *system = firstMember(json, {"system", "instructions"}))
        addPart(*system, "system", turns);
    if (list->IsString() || list->IsArray())
        readMessages(*list, role, turns);
    else
        addElement(*list, role, turns);
}

} // namespace app::trace
