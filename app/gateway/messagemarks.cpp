#include "app/gateway/messagemarks.h"

#include "app/gateway/hash.h"
#include "app/gateway/json.h"
#include "app/gateway/limits.h"

namespace app::gateway {
namespace {

std::string_view withoutBlanks(std::string_view text)
{
    constexpr std::string_view blanks = " \t\r\n";
    const auto first = text.find_first_not_of(blanks);
    if (first == std::string_view::npos)
        return {};
    return text.substr(first, text.find_last_not_of(blanks) - first + 1);
}

/// What of a message is in its mark.
struct Essence {
    std::string_view role;
    std::string_view text;
    std::string joined; ///< the text where it has several parts
    std::uint64_t ids = 0;
    std::uint64_t bytes = 0;
    int parts = 0;
};

class MarkReader
{
public:
    Essence read(JsonValue message)
    {
        Essence essence;
        JsonParser::eachMember(message, [&](std::string_view key, JsonValue value) {
            if (key == "role")
                essence.role = m_parser.text(value);
            else if (key == "content")
                readContent(value, essence);
            else if (key == "tool_calls" && isArray(value))
                JsonParser::eachItem(value, [&](JsonValue call) { readCall(call, essence); });
            else if (key == "tool_call_id")
                essence.ids = hashOf(m_parser.text(value), essence.ids);
        });
        if (essence.parts > 1)
            essence.text = essence.joined;
        return essence;
    }

    JsonParser &parser() { return m_parser; }

private:
    void readContent(JsonValue value, Essence &essence)
    {
        if (isText(value))
            return addText(m_parser.text(value), essence);
        if (!isArray(value))
            return;
        JsonParser::eachItem(value, [&](JsonValue part) {
            if (isText(part))
                return addText(m_parser.text(part), essence);
            JsonParser::eachMember(part, [&](std::string_view key, JsonValue member) {
                if (key == "text" && isText(member))
                    addText(m_parser.text(member), essence);
            });
        });
    }

    static void addText(std::string_view text, Essence &essence)
    {
        essence.bytes += text.size();
        if (++essence.parts == 1) {
            essence.text = text;
            return;
        }
        if (essence.parts == 2)
            essence.joined = essence.text;
        essence.joined += text;
    }

    void readCall(JsonValue call, Essence &essence)
    {
        if (!isObject(call))
            return;
        JsonParser::eachMember(call, [&](std::string_view key, JsonValue value) {
            if (key == "id")
                essence.ids = hashOf(m_parser.text(value), essence.ids);
            else if (key == "function")
                essence.bytes += rawOf(value).size();
        });
    }

    JsonParser m_parser;
};

std::uint64_t markHash(std::string_view role, std::string_view text, std::uint64_t ids)
{
    return hashOf(withoutBlanks(text), hashOf(role, ids));
}

} // namespace

void readMarks(std::string_view messages, Request &request)
{
    MarkReader reader;
    reader.parser().document(messages, [&](JsonValue list) {
        JsonParser::eachItem(list, [&](JsonValue item) {
            if (!isObject(item) || request.marks.size() >= limits::messages)
                return;
            const auto essence = reader.read(item);
            request.textBytes += essence.bytes;
            if (essence.role != "system" && essence.role != "developer")
                request.marks.push_back({markHash(essence.role, essence.text, essence.ids),
                                         essence.role == "assistant"});
        });
    });
}

MessageMark markOf(const Choice &choice)
{
    std::uint64_t ids = 0;
    for (const auto &call : choice.toolCalls)
        ids = hashOf(call.id, ids);
    return {markHash("assistant", choice.content, ids), true};
}

} // namespace app::gateway
