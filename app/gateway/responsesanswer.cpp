#include "app/gateway/responsesanswer.h"

#include "app/gateway/failurereader.h"
#include "app/gateway/usagereader.h"

namespace app::gateway {
namespace {

/// The members of an event that mean something, in whatever order they stand.
struct Event {
    std::string_view type;
    std::string_view delta;
    std::string_view message;
    std::string_view code;
    std::int64_t outputIndex = 0;
};

/// What a response says about its end.
struct End {
    std::string_view status;
    std::string_view reason; ///< of an incomplete one
};

struct Item {
    std::string_view type;
    std::string_view id;
    std::string_view callId;
    std::string_view name;
    std::string_view arguments;
    std::string text;
    std::string refusal;
    std::string summary;
    bool isCall() const { return type.ends_with("_call"); }
    bool isReasoning() const { return type == "reasoning"; }
};

class ResponsesReader
{
public:
    ResponsesReader(JsonParser &parser, AnswerBuilder &builder)
        : m_parser(parser)
        , m_builder(builder)
    {
    }

    void read(JsonValue root)
    {
        Event event;
        std::optional<Item> item;
        End end;
        JsonParser::eachMember(root, [&](std::string_view key, JsonValue value) {
            if (key == "type")
                event.type = m_parser.text(value);
            else if (key == "delta")
                event.delta = m_parser.text(value);
            else if (key == "output_index")
                event.outputIndex = integerOf(value).value_or(0);
            else if (key == "message")
                event.message = m_parser.text(value);
            else if (key == "code")
                event.code = m_parser.text(value);
            else if (key == "item")
                item = readItem(value);
            else if (key == "response")
                readResponse(value, end);
            else
                readResponseMember(key, value, end);
        });
        apply(event, item);
        applyEnd(end);
    }

private:
    void apply(const Event &event, const std::optional<Item> &item)
    {
        const auto type = event.type;
        if (type == "response.output_text.delta" || type == "response.audio.transcript.delta")
            m_builder.addContent(0, event.delta);
        else if (type.starts_with("response.reasoning") && type.ends_with(".delta"))
            m_builder.addReasoning(0, event.delta);
        else if (type == "response.refusal.delta")
            m_builder.addRefusal(0, event.delta);
        else if (type == "response.function_call_arguments.delta"
                 || type == "response.custom_tool_call_input.delta")
            m_builder.addTool(0, {event.outputIndex, {}, {}, event.delta});
        else if (type == "response.output_item.added" && item && item->isCall())
            m_builder.addTool(0, toolOf(*item, event.outputIndex));
        else if (type == "error" && !event.message.empty())
            m_builder.setFailure({.type = "error",
                                  .code = std::string(event.code),
                                  .message = std::string(event.message)});
    }

    void applyEnd(const End &end)
    {
        const auto &calls = m_builder.choice(0).toolCalls;
        if (end.status == "completed")
            m_builder.setFinish(0, calls.empty() ? "stop" : "tool_calls", end.status);
        else if (end.status == "incomplete")
            m_builder.setFinish(0, end.reason == "content_filter" ? "content_filter" : "length",
                                end.reason.empty() ? end.status : end.reason);
        else if (end.status == "failed" || end.status == "cancelled")
            m_builder.setFinish(0, "error", end.status);
    }

    void readResponse(JsonValue response, End &end)
    {
        JsonParser::eachMember(response, [&](std::string_view key, JsonValue value) {
            readResponseMember(key, value, end);
        });
    }

    void readResponseMember(std::string_view key, JsonValue value, End &end)
    {
        if (key == "id")
            m_builder.setId(m_parser.text(value));
        else if (key == "model")
            m_builder.setModel(m_parser.text(value));
        else if (key == "provider")
            m_builder.setProvider(m_parser.text(value));
        else if (key == "status")
            end.status = m_parser.text(value);
        else if (key == "incomplete_details")
            readReason(value, end);
        else if (key == "output" && isArray(value))
            readOutput(value);
        else if (key == "usage" && isObject(value))
            readUsage(value, m_builder.usage());
        else if (key == "error" && startOf(value) != 'n')
            m_builder.setFailure(readFailure(m_parser, value));
    }

    void readReason(JsonValue value, End &end)
    {
        JsonParser::eachMember(value, [&](std::string_view key, JsonValue member) {
            if (key == "reason")
                end.reason = m_parser.text(member);
        });
    }

    void readOutput(JsonValue value)
    {
        std::int64_t index = 0;
        const bool hasReasoning = !m_builder.choice(0).reasoning.empty();
        JsonParser::eachItem(value, [&](JsonValue entry) {
            if (index == 0)
                m_builder.restart(0);
            const auto item = readItem(entry);
            if (item.isCall())
                m_builder.addTool(0, toolOf(item, index));
            else if (!item.isReasoning())
                m_builder.addContent(0, item.text);
            else if (!hasReasoning)
                m_builder.addReasoning(0, item.summary + item.text);
            m_builder.addRefusal(0, item.refusal);
            ++index;
        });
    }

    Item readItem(JsonValue value)
    {
        Item item;
        JsonParser::eachMember(value, [&](std::string_view key, JsonValue member) {
            if (key == "type")
                item.type = m_parser.text(member);
            else if (key == "id")
                item.id = m_parser.text(member);
            else if (key == "call_id")
                item.callId = m_parser.text(member);
            else if (key == "name")
                item.name = m_parser.text(member);
            else if (key == "arguments" || key == "input" || key == "action")
                item.arguments = isText(member) ? m_parser.text(member) : rawOf(member);
            else if (key == "content")
                readParts(member, item);
            else if (key == "summary")
                readSummary(member, item);
        });
        return item;
    }

    void readParts(JsonValue value, Item &item)
    {
        if (!isArray(value))
            return;
        JsonParser::eachItem(value, [&](JsonValue part) {
            JsonParser::eachMember(part, [&](std::string_view key, JsonValue member) {
                if (key == "text")
                    item.text += m_parser.text(member);
                else if (key == "refusal")
                    item.refusal += m_parser.text(member);
            });
        });
    }

    void readSummary(JsonValue value, Item &item)
    {
        JsonParser::eachItem(value, [&](JsonValue part) {
            JsonParser::eachMember(part, [&](std::string_view key, JsonValue member) {
                if (key == "text")
                    item.summary += m_parser.text(member);
            });
        });
    }

    static ToolPiece toolOf(const Item &item, std::int64_t index)
    {
        return {index, item.callId.empty() ? item.id : item.callId,
                item.name.empty() ? item.type : item.name, item.arguments};
    }

    JsonParser &m_parser;
    AnswerBuilder &m_builder;
};

} // namespace

void readResponsesAnswer(JsonParser &parser, JsonValue root, AnswerBuilder &builder)
{
    ResponsesReader(parser, builder).read(root);
}

} // namespace app::gateway
