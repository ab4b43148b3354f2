#include "app/broadcast/messages.h"

#include "app/broadcast/messagetext.h"

#include <initializer_list>
#include <utility>
#include <vector>

namespace app::broadcast {
namespace {

using otlp::JsonOutput;
using Texts = std::initializer_list<std::pair<std::string_view, std::string_view>>;

void openObject(JsonOutput &out, Texts texts)
{
    out.open('{');
    for (const auto &[name, value] : texts) {
        out.key(name);
        out.string(value);
    }
}

void object(JsonOutput &out, Texts texts)
{
    openObject(out, texts);
    out.close('}');
}

void textPart(JsonOutput &out, std::string_view content)
{
    object(out, {{"type", "text"}, {"content", content}});
}

bool isSystem(JsonElement message)
{
    const auto role = memberText(message, "role");
    return role == "system" || role == "developer";
}

void addPart(JsonOutput &out, JsonElement element)
{
    const auto type = memberText(element, "type");
    if (type == "text" || type == "input_text" || type == "output_text")
        return textPart(out, memberText(element, "text"));
    const auto image = type == "image_url" ? member(element, "image_url") : std::nullopt;
    if (image)
        return object(out,
                      {{"type", "uri"},
                       {"modality", "image"},
                       {"uri", textIn(*image).value_or(memberText(*image, "url"))}});
    if (const auto text = textIn(element))
        return textPart(out, *text);
    write(out, element);
}

/// True where there is any.
bool addContent(JsonOutput &out, JsonElement message)
{
    const auto content = member(message, "content");
    if (!content || content->is_null())
        return false;
    if (memberText(message, "role") == "tool") {
        openObject(out,
                   {{"type", "tool_call_response"}, {"id", memberText(message, "tool_call_id")}});
        out.key("response");
        write(out, *content);
        out.close('}');
    } else if (content->is_array()) {
        eachElement(*content, [&](JsonElement element) { addPart(out, element); });
        return content->get_array().size() > 0;
    } else if (const auto text = textIn(*content)) {
        textPart(out, *text);
    } else {
        write(out, *content);
    }
    return true;
}

/// Arguments are JSON in a text in one convention and JSON itself in the other.
void addArguments(JsonOutput &out, MessageReader &reader, std::string_view json)
{
    out.key("arguments");
    if (const auto read = reader.read(json))
        write(out, *read);
    else
        out.string(json);
}

void addToolCalls(JsonOutput &out, MessageReader &reader, std::optional<JsonElement> calls)
{
    if (!calls)
        return;
    eachElement(*calls, [&](JsonElement call) {
        const auto named = member(call, "function").value_or(call);
        openObject(out,
                   {{"type", "tool_call"},
                    {"id", memberText(call, "id")},
                    {"name", memberText(named, "name")}});
        addArguments(out, reader, memberText(named, "arguments"));
        out.close('}');
    });
}

void addReasoning(JsonOutput &out, JsonElement message)
{
    if (const auto reasoning = memberText(message, "reasoning"); !reasoning.empty())
        object(out, {{"type", "reasoning"}, {"content", reasoning}});
}

void addMessage(JsonOutput &out, MessageReader &reader, JsonElement message)
{
    openObject(out, {{"role", memberText(message, "role")}});
    out.key("parts");
    out.open('[');
    addReasoning(out, message);
    addContent(out, message);
    addToolCalls(out, reader, member(message, "tool_calls"));
    out.close(']');
    out.close('}');
}

/// What of the parts a message in chat shape has room for.
struct ChatPieces {
    std::string content;
    std::string reasoning;
    std::vector<JsonElement> calls;
    std::vector<JsonElement> others;
};

ChatPieces piecesOf(std::optional<JsonElement> parts)
{
    ChatPieces pieces;
    const auto take = [&](JsonElement part) {
        const auto type = memberText(part, "type");
        if (type == "text")
            pieces.content += memberText(part, "content");
        else if (type == "reasoning")
            pieces.reasoning += memberText(part, "content");
        else
            (type == "tool_call" ? pieces.calls : pieces.others).push_back(part);
    };
    if (parts)
        eachElement(*parts, take);
    return pieces;
}

std::string argumentsOf(JsonElement part)
{
    const auto arguments = member(part, "arguments");
    if (!arguments)
        return {};
    if (const auto text = textIn(*arguments))
        return std::string(*text);
    JsonOutput json;
    write(json, *arguments);
    return json.take();
}

void addCalls(JsonOutput &out, const std::vector<JsonElement> &calls)
{
    out.open('[');
    for (const auto call : calls) {
        openObject(out, {{"id", memberText(call, "id")}, {"type", "function"}});
        out.key("function");
        object(out, {{"name", memberText(call, "name")}, {"arguments", argumentsOf(call)}});
        out.close('}');
    }
    out.close(']');
}

/// A tool's answer is a message of its own in chat shape.
bool addToolAnswers(JsonOutput &out, const std::vector<JsonElement> &others)
{
    bool isAnswer = false;
    for (const auto part : others) {
        const auto response = member(part, "response");
        if (memberText(part, "type") != "tool_call_response" || !response)
            continue;
        openObject(out, {{"role", "tool"}, {"tool_call_id", memberText(part, "id")}});
        out.key("content");
        write(out, *response);
        out.close('}');
        isAnswer = true;
    }
    return isAnswer;
}

void addChatContent(JsonOutput &out, const ChatPieces &pieces)
{
    out.key("content");
    if (pieces.others.empty())
        return out.string(pieces.content);
    out.open('[');
    for (const auto part : pieces.others)
        write(out, part);
    if (!pieces.content.empty())
        object(out, {{"type", "text"}, {"text", pieces.content}});
    out.close(']');
}

void addChatMessage(JsonOutput &out, std::string_view role, std::optional<JsonElement> parts)
{
    const auto pieces = piecesOf(parts);
    if (addToolAnswers(out, pieces.others))
        return;
    openObject(out, {{"role", role}});
    addChatContent(out, pieces);
    if (!pieces.reasoning.empty()) {
        out.key("reasoning");
        out.string(pieces.reasoning);
    }
    if (!pieces.calls.empty()) {
        out.key("tool_calls");
        addCalls(out, pieces.calls);
    }
    out.close('}');
}

void textOrNull(JsonOutput &out, std::string_view name, std::string_view text)
{
    out.key(name);
    if (text.empty())
        out.token("null");
    else
        out.string(text);
}

} // namespace

struct Messages::Rooms {
    MessageReader reader;
    MessageReader inner; ///< of what stands inside, or beside, what `reader` has just read
    JsonOutput out;
    JsonOutput beside;
};

Messages::Messages() : m_rooms(std::make_unique<Rooms>()) {}
Messages::~Messages() = default;

std::optional<GenAiInput> Messages::genAiInputFrom(std::string_view prompt)
{
    auto &out = m_rooms->out;
    auto &system = m_rooms->beside;
    const auto read = m_rooms->reader.read(prompt);
    const auto list = read && !read->is_array() ? member(*read, "messages") : read;
    if (!list || !list->is_array())
        return {};
    bool hasMessages = false;
    bool hasSystem = false;
    out.open('[');
    system.open('[');
    eachElement(*list, [&](JsonElement message) {
        if (isSystem(message) && !hasMessages) {
            hasSystem = addContent(system, message) || hasSystem;
        } else {
            addMessage(out, m_rooms->inner, message);
            hasMessages = true;
        }
    });
    out.close(']');
    system.close(']');
    auto instructions = system.copied();
    return GenAiInput{out.copied(), hasSystem ? std::move(instructions) : std::string()};
}

std::optional<std::string> Messages::genAiOutputFrom(std::string_view completion,
                                                     std::string_view finishReason)
{
    const auto read = m_rooms->reader.read(completion);
    if (!read || !read->is_object())
        return {};
    auto &out = m_rooms->out;
    out.open('[');
    openObject(out, {{"role", "assistant"}});
    out.key("parts");
    out.open('[');
    addReasoning(out, *read);
    if (const auto text = memberText(*read, "completion"); !text.empty())
        textPart(out, text);
    addToolCalls(out, m_rooms->inner, member(*read, "toolCalls"));
    out.close(']');
    if (!finishReason.empty()) {
        out.key("finish_reason");
        out.string(finishReason);
    }
    out.close('}');
    out.close(']');
    return out.copied();
}

std::optional<std::string> Messages::promptFrom(std::string_view inputMessages,
                                                std::string_view systemInstructions)
{
    const auto read = m_rooms->reader.read(inputMessages);
    if (!read || !read->is_array())
        return {};
    auto &out = m_rooms->out;
    out.open('{');
    out.key("messages");
    out.open('[');
    if (const auto system = m_rooms->inner.read(systemInstructions); system && system->is_array())
        addChatMessage(out, "system", system);
    eachElement(*read, [&](JsonElement message) {
        addChatMessage(out, memberText(message, "role"), member(message, "parts"));
    });
    out.close(']');
    out.close('}');
    return out.copied();
}

std::optional<std::string> Messages::completionFrom(std::string_view outputMessages)
{
    const auto read = m_rooms->reader.read(outputMessages);
    simdjson::dom::array messages;
    if (!read || read->get(messages) || messages.size() == 0)
        return {};
    const auto pieces = piecesOf(member(messages.at(0).value_unsafe(), "parts"));
    auto &out = m_rooms->out;
    out.open('{');
    textOrNull(out, "completion", pieces.content);
    textOrNull(out, "reasoning", pieces.reasoning);
    out.key("toolCalls");
    addCalls(out, pieces.calls);
    out.close('}');
    return out.copied();
}

} // namespace app::broadcast
