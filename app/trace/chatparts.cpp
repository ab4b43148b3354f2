#include "app/trace/chatparts.h"

#include <algorithm>
#include <array>

namespace app::trace {
namespace {

using Kind = MessagePart::Kind;
using Json = rapidjson::Value;

struct TypeName {
    std::string_view name;
    Kind kind;
    const char *modality = "";
};
constexpr std::array typeNames{
    TypeName{"text", Kind::Text},
    TypeName{"input_text", Kind::Text},
    TypeName{"output_text", Kind::Text},
    TypeName{"refusal", Kind::Text},
    TypeName{"user-prompt", Kind::Text},
    TypeName{"system-prompt", Kind::Text},
    TypeName{"reasoning", Kind::Reasoning},
    TypeName{"thinking", Kind::Reasoning},
    TypeName{"redacted_thinking", Kind::Reasoning},
    TypeName{"redacted-reasoning", Kind::Reasoning},
    TypeName{"tool_call", Kind::ToolCall},
    TypeName{"tool_use", Kind::ToolCall},
    TypeName{"tool-call", Kind::ToolCall},
    TypeName{"function_call", Kind::ToolCall},
    TypeName{"server_tool_call", Kind::ToolCall},
    TypeName{"server_tool_use", Kind::ToolCall},
    TypeName{"tool_call_response", Kind::ToolResult},
    TypeName{"server_tool_call_response", Kind::ToolResult},
    TypeName{"tool_result", Kind::ToolResult},
    TypeName{"tool-result", Kind::ToolResult},
    TypeName{"tool-return", Kind::ToolResult},
    TypeName{"function_call_output", Kind::ToolResult},
    TypeName{"image", Kind::Media, "image"},
    TypeName{"image_url", Kind::Media, "image"},
    TypeName{"input_image", Kind::Media, "image"},
    TypeName{"audio", Kind::Media, "audio"},
    TypeName{"input_audio", Kind::Media, "audio"},
    TypeName{"video", Kind::Media, "video"},
    TypeName{"video_url", Kind::Media, "video"},
    TypeName{"document", Kind::Media, "file"},
    TypeName{"file", Kind::Media, "file"},
    TypeName{"input_file", Kind::Media, "file"},
    TypeName{"blob", Kind::Media, "file"},
    TypeName{"uri", Kind::Media, "file"},
};

const TypeName *named(std::string_view type)
{
    const auto hit = std::find_if(typeNames.begin(), typeNames.end(),
                                  [&](const TypeName &row) { return row.name == type; });
    return hit == typeNames.end() ? nullptr : &*hit;
}

MessagePart toolResult(const Json &json)
{
    const auto *result = firstMember(json, {"response", "content", "result", "output"});
    return {.kind = Kind::ToolResult,
            .text = result ? plainText(*result) : std::string(),
            .name = firstText(json, {"name", "toolName", "tool_name"}),
            .id = firstText(json, {"tool_use_id", "tool_call_id", "toolCallId", "call_id", "id"})};
}

/// The part itself, or what it wraps the medium in.
const Json &innerMedia(const Json &json)
{
    for (const auto *name : {"image_url", "video_url", "source", "file", "input_audio", "audio",
                             "inlineData", "inline_data", "fileData", "file_data"}) {
        if (const auto *inner = member(json, name); inner && inner->IsObject())
            return *inner;
    }
    return json;
}

std::size_t decodedLength(std::size_t base64) { return base64 / 4 * 3; }

MessagePart media(const Json &json, const char *modality)
{
    const auto &inner = innerMedia(json);
    auto word = firstText(json, {"modality"});
    if (word.empty())
        word = modality;
    const auto address = firstText(inner,
                                   {"url", "uri", "image_url", "video_url", "image", "fileUri",
                                    "file_uri", "file_url", "filename", "file_id", "id"});
    auto part = mediaPart(std::move(word), address);
    if (part.mediaType.empty())
        part.mediaType =
            firstText(inner, {"mime_type", "mimeType", "media_type", "mediaType", "format"});
    if (part.mediaType.empty())
        part.mediaType = firstText(json, {"mime_type", "mediaType"});
    if (part.bytes == 0)
        part.bytes = decodedLength(firstText(inner, {"data", "content", "file_data"}).size());
    return part;
}

std::string reasoningText(const Json &json)
{
    const auto *text = firstMember(json, {"thinking", "reasoning", "text", "content", "summary"});
    return text ? plainText(*text) : std::string();
}

MessagePart other(const Json &json) { return {.kind = Kind::Other, .text = jsonText(json)}; }

/// Gemini tells parts apart by their members.
MessagePart untyped(const Json &json)
{
    if (const auto *call = firstMember(json, {"functionCall", "function_call"}))
        return toolCallPart(*call);
    if (const auto *result = firstMember(json, {"functionResponse", "function_response"}))
        return toolResult(*result);
    if (firstMember(json, {"inlineData", "inline_data", "fileData", "file_data"}))
        return media(json, "file");
    if (const auto *text = firstMember(json, {"text", "content"}); text && text->IsString())
        return {.kind = Kind::Text, .text = std::string(viewOf(*text))};
    return other(json);
}

bool areTexts(const Json &list)
{
    return std::all_of(list.Begin(), list.End(), [](const Json &one) {
        const auto type = memberText(one, "type");
        return one.IsString() || (member(one, "text") && (type.empty() || type.ends_with("text")));
    });
}

} // namespace

const Json *firstMember(const Json &object, std::initializer_list<const char *> names)
{
    for (const auto *name : names) {
        if (const auto *value = member(object, name); value && !value->IsNull())
            return value;
    }
    return nullptr;
}

std::string firstText(const Json &object, std::initializer_list<const char *> names)
{
    for (const auto *name : names) {
        if (const auto text = memberText(object, name); !text.empty())
            return std::string(text);
    }
    return {};
}

std::string plainText(const Json &json)
{
    if (json.IsString())
        return std::string(viewOf(json));
    if (json.IsNull())
        return {};
    if (!json.IsArray() || json.Empty() || !areTexts(json))
        return jsonText(json);
    std::string text;
    for (const auto &one : json.GetArray()) {
        text += text.empty() ? "" : "\n";
        text += one.IsString() ? viewOf(one) : memberText(one, "text");
    }
    return text;
}

MessagePart toolCallPart(const Json &json)
{
    const auto *function = member(json, "function");
    const auto &call = function && function->IsObject() ? *function : json;
    const auto *arguments = firstMember(call, {"arguments", "input", "args"});
    return {.kind = Kind::ToolCall,
            .text = arguments ? plainText(*arguments) : std::string(),
            .name = firstText(call, {"name", "toolName", "tool_name"}),
            .id = firstText(json, {"call_id", "id", "toolCallId", "tool_call_id"})};
}

MessagePart mediaPart(std::string modality, std::string_view address)
{
    MessagePart part{.kind = Kind::Media, .text = {}, .name = std::move(modality)};
    if (!address.starts_with("data:")) {
        part.text = address;
        return part;
    }
    const auto comma = std::min(address.find(','), address.size());
    part.mediaType = address.substr(5, std::min(address.find(';'), comma) - 5);
    part.bytes = decodedLength(address.size() - comma);
    return part;
}

MessagePart readPart(const Json &json)
{
    if (json.IsString())
        return {.kind = Kind::Text, .text = std::string(viewOf(json))};
    const auto type = firstText(json, {"type", "part_kind"});
    const auto *row = named(type);
    if (!row)
        return untyped(json);
    switch (row->kind) {
    case Kind::Text: {
        const auto *text = firstMember(json, {"text", "content", "refusal"});
        return text ? MessagePart{.kind = Kind::Text, .text = plainText(*text)} : other(json);
    }
    case Kind::Reasoning: return {.kind = Kind::Reasoning, .text = reasoningText(json)};
    case Kind::ToolCall: return toolCallPart(json);
    case Kind::ToolResult: return toolResult(json);
    default: return media(json, row->modality);
    }
}

} // namespace app::trace
