#include "app/gateway/chatmessage.h"
#include "app/gateway/chatshape.h"

#include <optional>

namespace app::gateway {
namespace {

/// An item of the input; slices of the body, `type` and `role` without their quotes.
struct Item {
    std::string_view whole;
    std::string_view type;
    std::string_view role;
    std::string_view content;
    std::string_view summary;
    std::string_view callId;
    std::string_view name;
    std::string_view arguments;
    std::string_view output;
};

std::string_view unquoted(std::string_view raw)
{
    return raw.size() > 2 && raw.front() == '"' ? raw.substr(1, raw.size() - 2)
                                                : std::string_view();
}

void take(std::string_view key, std::string_view raw, Item &item)
{
    if (key == "type")
        item.type = unquoted(raw);
    else if (key == "role")
        item.role = unquoted(raw);
    else if (key == "content")
        item.content = raw;
    else if (key == "summary")
        item.summary = raw;
    else if (key == "call_id")
        item.callId = raw;
    else if (key == "name")
        item.name = raw;
    else if (key == "arguments" || key == "input" || key == "action")
        item.arguments = raw;
    else if (key == "output")
        item.output = raw;
}

class InputReader
{
public:
    std::string read(std::string_view instructions, std::string_view input)
    {
        if (instructions.starts_with('"'))
            appendMessage(m_out, "system", instructions);
        if (input.starts_with('"'))
            appendMessage(m_out, "user", input);
        else
            m_list.document(input, [&](JsonValue list) {
                JsonParser::eachItem(list, [&](JsonValue item) { readItem(rawOf(item)); });
            });
        endTurn();
        return '[' + m_out + ']';
    }

private:
    void readItem(std::string_view raw)
    {
        Item item{.whole = raw};
        m_item.document(raw, [&](JsonValue root) {
            JsonParser::eachMember(root, [&](std::string_view key, JsonValue value) {
                take(key, rawOf(value), item);
            });
        });
        if (item.type == "reasoning")
            addReasoning(item);
        else if (item.type.ends_with("_call_output"))
            addToolAnswer(item);
        else if (item.type.ends_with("_call"))
            addCall(item);
        else if (item.role == "assistant")
            addContent(item.content, turn());
        else if (!item.role.empty())
            addMessage(item);
    }

    /// The message of the model that is being put together.
    ChatMessage &turn()
    {
        if (!m_turn)
            m_turn.emplace("assistant");
        return *m_turn;
    }

    void endTurn()
    {
        if (m_turn)
            m_turn->appendTo(m_out);
        m_turn.reset();
    }

    void addMessage(const Item &item)
    {
        endTurn();
        const bool isKnown = item.role == "system" || item.role == "developer";
        ChatMessage message(isKnown ? item.role : std::string_view("user"));
        addContent(item.content, message);
        message.appendTo(m_out);
    }

    void addToolAnswer(const Item &item)
    {
        endTurn();
        ChatMessage answer("tool");
        answer.setToolCallId(item.callId);
        if (item.output.starts_with('['))
            addContent(item.output, answer);
        else
            answer.addText(item.output.starts_with('"') ? std::string(item.output)
                                                        : jsonString(item.output));
        answer.appendTo(m_out);
    }

    void addCall(const Item &item)
    {
        const auto name =
            item.name.empty() ? '"' + std::string(item.type) + '"' : std::string(item.name);
        turn().addCall(item.callId, name, item.arguments);
    }

    void addReasoning(const Item &item)
    {
        for (const auto list : {item.summary, item.content})
            m_parts.document(list, [&](JsonValue parts) {
                JsonParser::eachItem(parts, [&](JsonValue part) {
                    JsonParser::eachMember(part, [&](std::string_view key, JsonValue value) {
                        if (key == "text" && isText(value))
                            turn().addReasoning(rawOf(value));
                    });
                });
            });
    }

    /// A text, or parts: input_text, output_text, input_image and others.
    void addContent(std::string_view content, ChatMessage &message)
    {
        if (content.starts_with('"'))
            return message.addText(content);
        m_parts.document(content, [&](JsonValue parts) {
            JsonParser::eachItem(parts, [&](JsonValue part) { addPart(rawOf(part), message); });
        });
    }

    void addPart(std::string_view raw, ChatMessage &message)
    {
        std::string_view text;
        std::string_view image;
        m_part.document(raw, [&](JsonValue part) {
            JsonParser::eachMember(part, [&](std::string_view key, JsonValue value) {
                if (key == "text" && isText(value))
                    text = rawOf(value);
                else if (key == "image_url" && isText(value))
                    image = rawOf(value);
            });
        });
        if (!text.empty())
            message.addText(text);
        else if (!image.empty())
            message.addPart(R"({"type":"image_url","image_url":{"url":)" + std::string(image)
                            + "}}");
        else
            message.addPart(raw);
    }

    JsonParser m_list;
    JsonParser m_item;
    JsonParser m_parts;
    JsonParser m_part;
    std::optional<ChatMessage> m_turn;
    std::string m_out;
};

} // namespace

std::string chatFromResponses(std::string_view instructions, std::string_view input)
{
    return InputReader().read(instructions, input);
}

std::string chatFromTexts(std::string_view texts)
{
    std::string out;
    std::size_t tokens = 0;
    JsonParser parser;
    if (texts.starts_with('"'))
        appendMessage(out, "user", texts);
    parser.document(texts, [&](JsonValue list) {
        JsonParser::eachItem(list, [&](JsonValue item) {
            if (isText(item))
                appendMessage(out, "user", rawOf(item));
            else if (isArray(item))
                JsonParser::eachItem(item, [&](JsonValue) { ++tokens; });
            else
                ++tokens;
        });
    });
    if (tokens > 0)
        appendMessage(out, "user", jsonString("[" + std::to_string(tokens) + " tokens]"));
    return '[' + out + ']';
}

} // namespace app::gateway
