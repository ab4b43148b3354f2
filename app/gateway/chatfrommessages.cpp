#include "app/gateway/chatmessage.h"
#include "app/gateway/chatshape.h"

namespace app::gateway {
namespace {

/// A content block; slices of the body.
struct Block {
    std::string_view whole;
    std::string_view type;
    std::string_view text;
    std::string_view thinking;
    std::string_view id;
    std::string_view name;
    std::string_view input;
    std::string_view toolUseId;
    std::string_view content;
};

/// The members of each block, all raw; `type` without its quotes.
class BlockReader
{
public:
    /// `read(block)` for each; a bare text is one text block.
    template <typename Read>
    void each(std::string_view blocks, Read read)
    {
        if (blocks.starts_with('"'))
            return read(Block{.whole = blocks, .type = "text", .text = blocks});
        m_list.document(blocks, [&](JsonValue list) {
            JsonParser::eachItem(list, [&](JsonValue item) { read(blockOf(rawOf(item))); });
        });
    }

private:
    Block blockOf(std::string_view raw)
    {
        Block block{.whole = raw};
        m_item.document(raw, [&](JsonValue root) {
            JsonParser::eachMember(root, [&](std::string_view key, JsonValue value) {
                take(key, rawOf(value), block);
            });
        });
        return block;
    }

    static void take(std::string_view key, std::string_view raw, Block &block)
    {
        if (key == "type" && raw.size() > 2)
            block.type = raw.substr(1, raw.size() - 2);
        else if (key == "text")
            block.text = raw;
        else if (key == "thinking")
            block.thinking = raw;
        else if (key == "id")
            block.id = raw;
        else if (key == "name")
            block.name = raw;
        else if (key == "input")
            block.input = raw;
        else if (key == "tool_use_id")
            block.toolUseId = raw;
        else if (key == "content")
            block.content = raw;
    }

    JsonParser m_list;
    JsonParser m_item;
};

/// What a tool answered: a text, or blocks of which texts become parts.
void appendToolAnswer(std::string &out, const Block &block)
{
    ChatMessage answer("tool");
    answer.setToolCallId(block.toolUseId);
    BlockReader().each(block.content, [&](const Block &part) {
        if (part.type == "text")
            answer.addText(part.text);
        else
            answer.addPart(part.whole);
    });
    answer.appendTo(out);
}

void appendTurn(std::string &out, std::string_view role, std::string_view content)
{
    ChatMessage message(role);
    BlockReader().each(content, [&](const Block &block) {
        if (block.type == "text")
            message.addText(block.text);
        else if (block.type == "thinking")
            message.addReasoning(block.thinking);
        else if (block.type == "tool_use" || block.type == "server_tool_use")
            message.addCall(block.id, block.name, block.input);
        else if (block.type == "tool_result")
            appendToolAnswer(out, block); // the answers come before what the person adds
        else if (block.type != "redacted_thinking")
            message.addPart(block.whole);
    });
    if (!message.isEmpty())
        message.appendTo(out);
}

} // namespace

std::string chatFromMessages(std::string_view system, std::string_view messages)
{
    std::string out;
    if (!system.empty() && system != "null")
        appendTurn(out, "system", system);
    JsonParser parser;
    parser.document(messages, [&](JsonValue list) {
        JsonParser::eachItem(list, [&](JsonValue item) {
            std::string role;
            std::string_view content;
            JsonParser::eachMember(item, [&](std::string_view key, JsonValue value) {
                if (key == "role")
                    role = parser.text(value);
                else if (key == "content")
                    content = rawOf(value);
            });
            appendTurn(out,
                       role == "assistant"    ? "assistant"
                           : role == "system" ? "system"
                                              : "user",
                       content);
        });
    });
    return '[' + out + ']';
}

} // namespace app::gateway
