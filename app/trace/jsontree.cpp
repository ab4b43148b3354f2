#include "app/trace/jsontree.h"

#include "app/trace/limits.h"

#include <algorithm>
#include <rapidjson/prettywriter.h>
#include <rapidjson/stringbuffer.h>
#include <rapidjson/writer.h>

namespace app::trace {
namespace {

/// Texts with so few brackets cannot be deep, whatever stands inside strings; counting them is quick.
bool hasFewBrackets(std::string_view text)
{
    const auto opened =
        std::count(text.begin(), text.end(), '{') + std::count(text.begin(), text.end(), '[');
    return opened <= limits::jsonDepth;
}

/// Brackets inside each other, strings skipped: what is written recursively must not be deep.
bool isShallow(std::string_view text)
{
    if (hasFewBrackets(text))
        return true;
    int depth = 0;
    bool isInString = false;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const char c = text[at];
        if (isInString) {
            at += c == '\\' ? 1 : 0;
            isInString = c != '"';
        } else if (c == '"') {
            isInString = true;
        } else if (c == '{' || c == '[') {
            if (++depth > limits::jsonDepth)
                return false;
        } else if (c == '}' || c == ']') {
            --depth;
        }
    }
    return true;
}

bool looksLikeJson(std::string_view text)
{
    const auto first = text.find_first_not_of(" \t\r\n");
    return first != std::string_view::npos && (text[first] == '{' || text[first] == '[');
}

} // namespace

std::optional<rapidjson::Document> jsonTree(std::string_view text)
{
    if (text.size() > limits::jsonBytes || !looksLikeJson(text) || !isShallow(text))
        return {};
    rapidjson::Document tree;
    constexpr unsigned flags =
        rapidjson::kParseIterativeFlag | rapidjson::kParseValidateEncodingFlag;
    tree.Parse<flags>(text.data(), text.size());
    if (tree.HasParseError())
        return {};
    return tree;
}

std::string jsonText(const rapidjson::Value &value)
{
    rapidjson::StringBuffer buffer;
    rapidjson::Writer<rapidjson::StringBuffer> writer(buffer);
    value.Accept(writer);
    return {buffer.GetString(), buffer.GetSize()};
}

std::string indentedText(const rapidjson::Value &value)
{
    rapidjson::StringBuffer buffer;
    rapidjson::PrettyWriter<rapidjson::StringBuffer> writer(buffer);
    value.Accept(writer);
    return {buffer.GetString(), buffer.GetSize()};
}

const rapidjson::Value *member(const rapidjson::Value &object, const char *name)
{
    if (!object.IsObject())
        return nullptr;
    const auto hit = object.FindMember(name);
    return hit == object.MemberEnd() ? nullptr : &hit->value;
}

std::string_view memberText(const rapidjson::Value &object, const char *name)
{
    const auto *value = member(object, name);
    return value && value->IsString() ? viewOf(*value) : std::string_view();
}

rapidjson::Value copied(std::string_view text, rapidjson::Document &tree)
{
    return {text.data(), rapidjson::SizeType(text.size()), tree.GetAllocator()};
}

} // namespace app::trace
