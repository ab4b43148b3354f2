#include "app/gateway/failurereader.h"

#include "app/gateway/limits.h"

namespace app::gateway {
namespace {

std::string messageOf(JsonParser &parser, JsonValue value)
{
    const auto text = isText(value) ? parser.text(value) : rawOf(value);
    return text == "null" ? std::string() : std::string(text.substr(0, limits::errorBytes));
}

/// A name or a number for programs, never a sentence, which might quote somebody.
std::string wordOf(JsonParser &parser, JsonValue value)
{
    if (isText(value))
        return std::string(parser.text(value).substr(0, limits::wordBytes));
    return numberOf(value) ? std::string(rawOf(value)) : std::string();
}

void readMetadata(JsonParser &parser, JsonValue value, Failure &failure)
{
    if (!isObject(value))
        return;
    JsonParser::eachMember(value, [&](std::string_view key, JsonValue member) {
        if (key == "error_type")
            failure.type = wordOf(parser, member);
        else if (key == "raw")
            failure.raw = messageOf(parser, member);
    });
}

} // namespace

Failure readFailure(JsonParser &parser, JsonValue value)
{
    Failure failure;
    if (!isObject(value)) {
        failure.message = messageOf(parser, value);
        return failure;
    }
    std::string type;
    JsonParser::eachMember(value, [&](std::string_view key, JsonValue member) {
        if (key == "message")
            failure.message = messageOf(parser, member);
        else if (key == "type")
            type = wordOf(parser, member);
        else if (key == "code")
            failure.code = wordOf(parser, member);
        else if (key == "metadata")
            readMetadata(parser, member, failure);
    });
    if (failure.type.empty())
        failure.type = type;
    return failure;
}

std::optional<Failure> readErrorBody(JsonParser &parser, std::string_view padded)
{
    std::optional<Failure> failure;
    std::string other;
    parser.document(padded, [&](JsonValue root) {
        JsonParser::eachMember(root, [&](std::string_view key, JsonValue member) {
            if (key == "error" && startOf(member) != 'n')
                failure = readFailure(parser, member);
            else if (key == "message" || key == "detail")
                other = messageOf(parser, member);
        });
    });
    if (!failure && !other.empty())
        failure = Failure{.message = other};
    if (failure && failure->message.empty())
        failure->message = other;
    return failure;
}

} // namespace app::gateway
