#include "app/gateway/chatanswer.h"

#include "app/gateway/failurereader.h"
#include "app/gateway/usagereader.h"

#include <vector>

namespace app::gateway {
namespace {

/// What one choice of one chunk says. Members of JSON come in any order, and the index may be the last.
struct Piece {
    std::int64_t index = 0;
    std::string content;
    std::string reasoning;
    std::string detailedReasoning;
    std::string_view refusal;
    std::vector<ToolPiece> tools;
    std::string_view finish;
    std::string_view nativeFinish;
    std::optional<Failure> failure;
};

class ChatReader
{
public:
    ChatReader(JsonParser &parser, AnswerBuilder &builder) : m_parser(parser), m_builder(builder) {}

    void read(JsonValue root)
    {
        JsonParser::eachMember(root, [this](std::string_view key, JsonValue value) {
            if (key == "choices")
                JsonParser::eachItem(value, [this](JsonValue choice) { readChoice(choice); });
            else if (key == "id")
                m_builder.setId(m_parser.text(value));
            else if (key == "model")
                m_builder.setModel(m_parser.text(value));
            else if (key == "provider")
                m_builder.setProvider(m_parser.text(value));
            else if (key == "usage" && isObject(value))
                readUsage(value, m_builder.usage());
            else if (key == "error" && startOf(value) != 'n')
                m_builder.setFailure(readFailure(m_parser, value));
        });
    }

private:
    void readChoice(JsonValue value)
    {
        Piece piece;
        JsonParser::eachMember(value, [&](std::string_view key, JsonValue member) {
            readChoiceMember(key, member, piece);
        });
        apply(std::move(piece));
    }

    void readChoiceMember(std::string_view key, JsonValue value, Piece &piece)
    {
        if (key == "delta" || key == "message")
            JsonParser::eachMember(value, [&](std::string_view name, JsonValue member) {
                readMessageMember(name, member, piece);
            });
        else if (key == "text")
            piece.content += m_parser.text(value);
        else if (key == "index")
            piece.index = integerOf(value).value_or(0);
        else if (key == "finish_reason")
            piece.finish = m_parser.text(value);
        else if (key == "native_finish_reason")
            piece.nativeFinish = m_parser.text(value);
        else if (key == "error" && startOf(value) != 'n')
            piece.failure = readFailure(m_parser, value);
    }

    void readMessageMember(std::string_view key, JsonValue value, Piece &piece)
    {
        if (key == "content")
            readContent(value, piece.content);
        else if (key == "reasoning" || key == "reasoning_content")
            piece.reasoning += piece.reasoning.empty() ? m_parser.text(value) : std::string_view();
        else if (key == "reasoning_details" && isArray(value))
            readDetails(value, piece.detailedReasoning);
        else if (key == "refusal")
            piece.refusal = m_parser.text(value);
        else if (key == "tool_calls" && isArray(value))
            readTools(value, piece);
        else if (key == "function_call" && isObject(value))
            readFunction(value, piece.tools.emplace_back());
        else if (key == "audio" && isObject(value))
            readTexts(value, "transcript", piece.content);
    }

    void readTexts(JsonValue object, std::string_view wanted, std::string &text)
    {
        JsonParser::eachMember(object, [&](std::string_view key, JsonValue member) {
            if (key == wanted)
                text += m_parser.text(member);
        });
    }

    /// A text, or parts of which those with a text count.
    void readContent(JsonValue value, std::string &content)
    {
        if (isText(value))
            content += m_parser.text(value);
        else if (isArray(value))
            JsonParser::eachItem(value, [&](JsonValue part) {
                if (isObject(part))
                    readTexts(part, "text", content);
            });
    }

    /// OpenRouter's list of what models call reasoning: texts, summaries, and encrypted ones that nobody can read.
    void readDetails(JsonValue value, std::string &reasoning)
    {
        JsonParser::eachItem(value, [&](JsonValue detail) {
            if (!isObject(detail))
                return;
            JsonParser::eachMember(detail, [&](std::string_view key, JsonValue member) {
                if (key == "text" || key == "summary")
                    reasoning += m_parser.text(member);
            });
        });
    }

    void readTools(JsonValue value, Piece &piece)
    {
        JsonParser::eachItem(value, [&](JsonValue item) {
            if (!isObject(item))
                return;
            ToolPiece tool;
            tool.index = std::int64_t(piece.tools.size()); // a whole message does not number them
            JsonParser::eachMember(item, [&](std::string_view key, JsonValue member) {
                if (key == "index")
                    tool.index = integerOf(member).value_or(tool.index);
                else if (key == "id")
                    tool.id = m_parser.text(member);
                else if ((key == "function" || key == "custom") && isObject(member))
                    readFunction(member, tool);
            });
            piece.tools.push_back(tool);
        });
    }

    void readFunction(JsonValue value, ToolPiece &tool)
    {
        JsonParser::eachMember(value, [&](std::string_view key, JsonValue member) {
            if (key == "name")
                tool.name = m_parser.text(member);
            else if (key == "arguments" || key == "input")
                tool.arguments = isText(member) ? m_parser.text(member) : rawOf(member);
        });
    }

    void apply(Piece piece)
    {
        m_builder.addContent(piece.index, piece.content);
        m_builder.addReasoning(piece.index,
                               piece.reasoning.empty() ? piece.detailedReasoning : piece.reasoning);
        m_builder.addRefusal(piece.index, piece.refusal);
        for (const auto &tool : piece.tools)
            m_builder.addTool(piece.index, tool);
        m_builder.setFinish(piece.index, piece.finish, piece.nativeFinish);
        if (piece.failure)
            m_builder.setFailure(*std::move(piece.failure));
    }

    JsonParser &m_parser;
    AnswerBuilder &m_builder;
};

/// Of numbers in a list, or of their 32 bits each in base64.
std::int64_t dimensionsOf(JsonParser &parser, JsonValue vector)
{
    if (isText(vector))
        return std::int64_t(parser.text(vector).size() / 4 * 3 / 4);
    std::int64_t count = 0;
    if (isArray(vector))
        JsonParser::eachItem(vector, [&](JsonValue) { ++count; });
    return count;
}

void readVectors(JsonParser &parser, JsonValue data, Answer &answer)
{
    std::int64_t count = 0;
    JsonParser::eachItem(data, [&](JsonValue item) {
        if (++count > 1 || !isObject(item))
            return;
        JsonParser::eachMember(item, [&](std::string_view key, JsonValue value) {
            if (key == "embedding")
                answer.dimensions = dimensionsOf(parser, value);
        });
    });
    answer.embeddings = count;
}

} // namespace

void readChatAnswer(JsonParser &parser, JsonValue root, AnswerBuilder &builder)
{
    ChatReader(parser, builder).read(root);
}

void readEmbeddingsAnswer(JsonParser &parser, JsonValue root, AnswerBuilder &builder)
{
    JsonParser::eachMember(root, [&](std::string_view key, JsonValue value) {
        if (key == "data" && isArray(value))
            readVectors(parser, value, builder.answer());
        else if (key == "id")
            builder.setId(parser.text(value));
        else if (key == "model")
            builder.setModel(parser.text(value));
        else if (key == "provider")
            builder.setProvider(parser.text(value));
        else if (key == "usage" && isObject(value))
            readUsage(value, builder.usage());
        else if (key == "error" && startOf(value) != 'n')
            builder.setFailure(readFailure(parser, value));
    });
}

} // namespace app::gateway
