#include "app/broadcast/messages.h"

#include "app/trace/jsontree.h"

#include <initializer_list>
#include <utility>

namespace app::broadcast {
namespace {

using rapidjson::Document;
using rapidjson::kArrayType;
using rapidjson::kObjectType;
using rapidjson::Value;
using trace::copied;
using trace::jsonText;
using trace::jsonTree;
using trace::member;
using trace::memberText;
using trace::viewOf;

/// Builds values that belong to one tree.
class Builder final
{
public:
    Document tree;

    Value text(std::string_view of) { return copied(of, tree); }
    Value copy(const Value &of) { return {of, tree.GetAllocator()}; }
    Value array() { return Value(kArrayType); }
    void push(Value &list, Value element)
    {
        list.PushBack(std::move(element), tree.GetAllocator());
    }
    void set(Value &object, const char *name, Value value)
    {
        object.AddMember(rapidjson::StringRef(name), std::move(value), tree.GetAllocator());
    }
    Value object(std::initializer_list<std::pair<const char *, std::string_view>> texts)
    {
        Value made(kObjectType);
        for (const auto &[name, value] : texts)
            set(made, name, text(value));
        return made;
    }
    /// Arguments are JSON in a text in one convention and JSON itself in the other.
    Value parsed(std::string_view json)
    {
        const auto read = jsonTree(json);
        return read ? copy(*read) : text(json);
    }
    Value textPart(std::string_view content)
    {
        return object({{"type", "text"}, {"content", content}});
    }
};

bool isSystem(const Value &message)
{
    const auto role = memberText(message, "role");
    return role == "system" || role == "developer";
}

Value partFrom(Builder &make, const Value &element)
{
    const auto type = memberText(element, "type");
    if (type == "text" || type == "input_text" || type == "output_text")
        return make.textPart(memberText(element, "text"));
    if (type == "image_url")
        if (const auto *image = member(element, "image_url"))
            return make.object(
                {{"type", "uri"},
                 {"modality", "image"},
                 {"uri", image->IsString() ? viewOf(*image) : memberText(*image, "url")}});
    return element.IsString() ? make.textPart(viewOf(element)) : make.copy(element);
}

void addContent(Builder &make, const Value &message, Value &parts)
{
    const auto *content = member(message, "content");
    if (!content || content->IsNull())
        return;
    if (memberText(message, "role") == "tool") {
        auto part = make.object(
            {{"type", "tool_call_response"}, {"id", memberText(message, "tool_call_id")}});
        make.set(part, "response", make.copy(*content));
        return make.push(parts, std::move(part));
    }
    if (!content->IsArray())
        return make.push(
            parts, content->IsString() ? make.textPart(viewOf(*content)) : make.copy(*content));
    for (const auto &element : content->GetArray())
        make.push(parts, partFrom(make, element));
}

void addToolCalls(Builder &make, const Value *calls, Value &parts)
{
    if (!calls || !calls->IsArray())
        return;
    for (const auto &call : calls->GetArray()) {
        const auto *function = member(call, "function");
        const auto &named = function ? *function : call;
        auto part = make.object({{"type", "tool_call"},
                                 {"id", memberText(call, "id")},
                                 {"name", memberText(named, "name")}});
        make.set(part, "arguments", make.parsed(memberText(named, "arguments")));
        make.push(parts, std::move(part));
    }
}

Value messageFrom(Builder &make, const Value &message)
{
    auto parts = make.array();
    if (const auto reasoning = memberText(message, "reasoning"); !reasoning.empty())
        make.push(parts, make.object({{"type", "reasoning"}, {"content", reasoning}}));
    addContent(make, message, parts);
    addToolCalls(make, member(message, "tool_calls"), parts);
    auto made = make.object({{"role", memberText(message, "role")}});
    make.set(made, "parts", std::move(parts));
    return made;
}

/// What of the parts a message in chat shape has room for.
struct ChatPieces {
    std::string content;
    std::string reasoning;
    Value calls{kArrayType};
    Value others{kArrayType};
};

Value callFrom(Builder &make, const Value &part)
{
    const auto *arguments = member(part, "arguments");
    const auto text = !arguments ? std::string()
        : arguments->IsString()  ? std::string(viewOf(*arguments))
                                 : jsonText(*arguments);
    auto function = make.object({{"name", memberText(part, "name")}, {"arguments", text}});
    auto call = make.object({{"id", memberText(part, "id")}, {"type", "function"}});
    make.set(call, "function", std::move(function));
    return call;
}

void take(Builder &make, const Value &part, ChatPieces &pieces)
{
    const auto type = memberText(part, "type");
    if (type == "text")
        pieces.content += memberText(part, "content");
    else if (type == "reasoning")
        pieces.reasoning += memberText(part, "content");
    else if (type == "tool_call")
        make.push(pieces.calls, callFrom(make, part));
    else
        make.push(pieces.others, make.copy(part));
}

ChatPieces piecesOf(Builder &make, const Value &message)
{
    ChatPieces pieces;
    if (const auto *parts = member(message, "parts"); parts && parts->IsArray())
        for (const auto &part : parts->GetArray())
            take(make, part, pieces);
    return pieces;
}

/// A tool's answer is a message of its own in chat shape.
bool pushToolAnswers(Builder &make, const Value &others, Value &messages)
{
    bool isAnswer = false;
    for (const auto &part : others.GetArray()) {
        const auto *response = member(part, "response");
        if (memberText(part, "type") != "tool_call_response" || !response)
            continue;
        auto made = make.object({{"role", "tool"}, {"tool_call_id", memberText(part, "id")}});
        make.set(made, "content", make.copy(*response));
        make.push(messages, std::move(made));
        isAnswer = true;
    }
    return isAnswer;
}

void pushChatMessage(Builder &make, const Value &message, Value &messages)
{
    auto pieces = piecesOf(make, message);
    if (pushToolAnswers(make, pieces.others, messages))
        return;
    auto made = make.object({{"role", memberText(message, "role")}});
    if (pieces.others.Empty()) {
        make.set(made, "content", make.text(pieces.content));
    } else {
        if (!pieces.content.empty())
            make.push(pieces.others, make.object({{"type", "text"}, {"text", pieces.content}}));
        make.set(made, "content", std::move(pieces.others));
    }
    if (!pieces.reasoning.empty())
        make.set(made, "reasoning", make.text(pieces.reasoning));
    if (!pieces.calls.Empty())
        make.set(made, "tool_calls", std::move(pieces.calls));
    make.push(messages, std::move(made));
}

} // namespace

std::optional<GenAiInput> genAiInputFrom(std::string_view prompt)
{
    const auto read = jsonTree(prompt);
    const auto *list = read ? (read->IsArray() ? &*read : member(*read, "messages")) : nullptr;
    if (!list || !list->IsArray())
        return {};
    Builder make;
    auto messages = make.array();
    auto system = make.array();
    for (const auto &message : list->GetArray()) {
        if (isSystem(message) && messages.Empty())
            addContent(make, message, system);
        else
            make.push(messages, messageFrom(make, message));
    }
    return GenAiInput{jsonText(messages), system.Empty() ? std::string() : jsonText(system)};
}

std::optional<std::string> genAiOutputFrom(std::string_view completion,
                                           std::string_view finishReason)
{
    const auto read = jsonTree(completion);
    if (!read || !read->IsObject())
        return {};
    Builder make;
    auto parts = make.array();
    if (const auto reasoning = memberText(*read, "reasoning"); !reasoning.empty())
        make.push(parts, make.object({{"type", "reasoning"}, {"content", reasoning}}));
    if (const auto text = memberText(*read, "completion"); !text.empty())
        make.push(parts, make.textPart(text));
    addToolCalls(make, member(*read, "toolCalls"), parts);
    auto message = make.object({{"role", "assistant"}});
    make.set(message, "parts", std::move(parts));
    if (!finishReason.empty())
        make.set(message, "finish_reason", make.text(finishReason));
    auto messages = make.array();
    make.push(messages, std::move(message));
    return jsonText(messages);
}

std::optional<std::string> promptFrom(std::string_view inputMessages,
                                      std::string_view systemInstructions)
{
    const auto read = jsonTree(inputMessages);
    if (!read || !read->IsArray())
        return {};
    Builder make;
    auto messages = make.array();
    if (const auto system = jsonTree(systemInstructions); system && system->IsArray()) {
        auto message = make.object({{"role", "system"}});
        make.set(message, "parts", make.copy(*system));
        pushChatMessage(make, message, messages);
    }
    for (const auto &message : read->GetArray())
        pushChatMessage(make, message, messages);
    Value prompt(kObjectType);
    make.set(prompt, "messages", std::move(messages));
    return jsonText(prompt);
}

std::optional<std::string> completionFrom(std::string_view outputMessages)
{
    const auto read = jsonTree(outputMessages);
    if (!read || !read->IsArray() || read->Empty())
        return {};
    Builder make;
    auto pieces = piecesOf(make, (*read)[0]);
    Value made(kObjectType);
    make.set(made, "completion", pieces.content.empty() ? Value() : make.text(pieces.content));
    make.set(made, "reasoning", pieces.reasoning.empty() ? Value() : make.text(pieces.reasoning));
    make.set(made, "toolCalls", std::move(pieces.calls));
    return jsonText(made);
}

} // namespace app::broadcast
