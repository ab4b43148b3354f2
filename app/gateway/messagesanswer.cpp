#include "app/gateway/messagesanswer.h"

#include "app/gateway/failurereader.h"
#include "app/gateway/usagereader.h"

namespace app::gateway {
namespace {

/// Chat completions' word for Anthropic's.
std::string_view finishReasonOf(std::string_view stop)
{
    if (stop == "end_turn" || stop == "stop_sequence" || stop == "pause_turn")
        return "stop";
    if (stop == "max_tokens" || stop == "model_context_window_exceeded")
        return "length";
    if (stop == "tool_use")
        return "tool_calls";
    return stop == "refusal" ? "content_filter" : stop;
}

/// A content block, or what a delta adds to one.
struct Block {
    std::string_view id;
    std::string_view name;
    std::string_view text;
    std::string_view thinking;
    std::string_view arguments;
    bool isCall() const { return !id.empty() || !name.empty() || !arguments.empty(); }
};

class MessagesReader
{
public:
    MessagesReader(JsonParser &parser, AnswerBuilder &builder)
        : m_parser(parser)
        , m_builder(builder)
    {
    }

    void read(JsonValue root)
    {
        std::optional<Block> block;
        std::int64_t index = 0;
        std::string_view type;
        JsonParser::eachMember(root, [&](std::string_view key, JsonValue value) {
            if (key == "content_block" || key == "delta")
                block = readBlock(value);
            else if (key == "index")
                index = integerOf(value).value_or(0);
            else if (key == "type")
                type = m_parser.text(value);
            else if (key == "message")
                readMessage(value);
            else
                readMessageMember(key, value);
        });
        if (block)
            apply(*block, index);
        if (type == "message_stop" || type == "message")
            m_builder.setFinished();
    }

private:
    void readMessage(JsonValue message)
    {
        JsonParser::eachMember(message, [this](std::string_view key, JsonValue value) {
            readMessageMember(key, value);
        });
    }

    void readMessageMember(std::string_view key, JsonValue value)
    {
        if (key == "id")
            m_builder.setId(m_parser.text(value));
        else if (key == "model")
            m_builder.setModel(m_parser.text(value));
        else if (key == "provider")
            m_builder.setProvider(m_parser.text(value));
        else if (key == "content")
            readBlocks(value);
        else if (key == "stop_reason")
            readStop(value);
        else if (key == "usage" && isObject(value))
            readUsage(value, m_builder.usage());
        else if (key == "error" && startOf(value) != 'n')
            m_builder.setFailure(readFailure(m_parser, value));
    }

    void readStop(JsonValue value)
    {
        const auto stop = m_parser.text(value);
        m_builder.setFinish(0, finishReasonOf(stop), stop);
    }

    void readBlocks(JsonValue value)
    {
        std::int64_t index = 0;
        JsonParser::eachItem(value, [&](JsonValue item) { apply(readBlock(item), index++); });
    }

    Block readBlock(JsonValue value)
    {
        Block block;
        JsonParser::eachMember(value, [&](std::string_view key, JsonValue member) {
            if (key == "text")
                block.text = m_parser.text(member);
            else if (key == "thinking")
                block.thinking = m_parser.text(member);
            else if (key == "partial_json")
                block.arguments = m_parser.text(member);
            else if (key == "input")
                block.arguments = rawOf(member);
            else if (key == "id")
                block.id = m_parser.text(member);
            else if (key == "name")
                block.name = m_parser.text(member);
            else if (key == "stop_reason")
                readStop(member);
        });
        // a stream begins a call with an empty input and sends the real one in pieces
        if (m_builder.answer().isStream && block.arguments == "{}" && !block.name.empty())
            block.arguments = {};
        return block;
    }

    void apply(const Block &block, std::int64_t index)
    {
        m_builder.addContent(0, block.text);
        m_builder.addReasoning(0, block.thinking);
        if (block.isCall())
            m_builder.addTool(0, {index, block.id, block.name, block.arguments});
    }

    JsonParser &m_parser;
    AnswerBuilder &m_builder;
};

} // namespace

void readMessagesAnswer(JsonParser &parser, JsonValue root, AnswerBuilder &builder)
{
    MessagesReader(parser, builder).read(root);
}

} // namespace app::gateway
