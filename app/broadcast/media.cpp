#include "app/broadcast/media.h"

#include "app/broadcast/limits.h"
#include "app/trace/jsontree.h"

#include <algorithm>
#include <array>
#include <cctype>

namespace app::broadcast {
namespace {

using trace::copied;
using trace::jsonText;
using trace::jsonTree;
using trace::member;
using trace::memberText;
using trace::viewOf;
using namespace std::string_view_literals;

/// Members of such a part that hold the payload.
constexpr std::array payloadNames = {
    "data"sv, "content"sv, "file_data"sv, "b64_json"sv, "blob"sv, "bytes"sv, "image"sv, "audio"sv,
};

bool isBase64(char c)
{
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '+'
        || c == '/' || c == '-' || c == '_' || c == '=';
}

std::string placeholder(std::size_t bytes, std::string_view type)
{
    return "[removed: " + std::to_string(bytes) + " bytes of "
        + std::string(type.empty() ? "media"sv : type) + ']';
}

/// From `at` to the end of the characters a data: URL may have; JSON escapes the slash.
std::size_t endOfUrl(std::string_view text, std::size_t at)
{
    const auto end = text.find_first_of(" \t\r\n\"'<>)}]`", at);
    auto stop = end == std::string_view::npos ? text.size() : end;
    while (stop > at && text[stop - 1] == '\\') // the escape of a quote in JSON inside JSON
        --stop;
    return stop;
}

bool isDataUrl(std::string_view url)
{
    const auto comma = url.find(',');
    if (comma == std::string_view::npos || comma > 200)
        return false;
    const auto head = url.substr(5, comma - 5);
    return head.empty() || head.find('/') != std::string_view::npos || head.starts_with(';');
}

bool isWordBefore(std::string_view text, std::size_t at)
{
    return at > 0 && std::isalnum(static_cast<unsigned char>(text[at - 1])) != 0;
}

std::size_t findDataUrl(std::string_view text, std::size_t from)
{
    for (auto at = text.find(':', from); at != std::string_view::npos;
         at = text.find(':', at + 1)) {
        if (at < from + 4)
            continue;
        const auto word = text.substr(at - 4, 4);
        const bool isData = std::equal(word.begin(), word.end(), "data",
                                       [](char a, char b) { return (a | 0x20) == b; });
        if (isData && !isWordBefore(text, at - 4))
            return at - 4;
    }
    return std::string_view::npos;
}

bool removeDataUrls(std::string &text)
{
    bool isChanged = false;
    for (auto at = findDataUrl(text, 0); at != std::string::npos; at = findDataUrl(text, at)) {
        const auto end = endOfUrl(text, at + 5);
        const auto url = std::string_view(text).substr(at, end - at);
        if (!isDataUrl(url)) {
            at += 5;
            continue;
        }
        const auto type = url.substr(5, std::min(url.find(';'), url.find(',')) - 5);
        const auto put = placeholder(end - at, std::string(type));
        text.replace(at, end - at, put);
        at += put.size();
        isChanged = true;
    }
    return isChanged;
}

/// A run that is no word of people: all of capitals, small letters and digits.
bool looksEncoded(std::string_view run)
{
    const auto has = [run](char low, char high) {
        return std::any_of(run.begin(), run.end(), [&](char c) { return c >= low && c <= high; });
    };
    return has('A', 'Z') && has('a', 'z') && has('0', '9');
}

/// Every 512th character is looked at first, so that ordinary text costs next to nothing.
bool removeBase64Runs(std::string &text)
{
    bool isChanged = false;
    std::size_t from = 0;
    for (auto at = limits::shortestBase64 - 1; at < text.size(); at += limits::shortestBase64) {
        if (!isBase64(text[at]))
            continue;
        auto begin = at;
        while (begin > from && isBase64(text[begin - 1]))
            --begin;
        auto end = at;
        while (end < text.size() && isBase64(text[end]))
            ++end;
        from = end;
        const auto run = std::string_view(text).substr(begin, end - begin);
        if (run.size() >= limits::shortestBase64 && looksEncoded(run)) {
            const auto put = placeholder(run.size(), "base64"sv);
            text.replace(begin, run.size(), put);
            from = begin + put.size();
            isChanged = true;
        }
        at = from;
    }
    return isChanged;
}

/// Keys that a payload or its type stands under, and values that name such a part.
constexpr std::array partKeys = {
    "data"sv,      "Data"sv,     "b64_json"sv,   "blob"sv,      "bytes"sv,
    "mime_type"sv, "mimeType"sv, "media_type"sv, "mediaType"sv, "audio"sv,
};
constexpr std::array partTypes = {"blob"sv, "base64"sv, "input_audio"sv, "media"sv};

/// Whether a part may stand around the colon at `at`, also in JSON inside JSON, where quotes are escaped.
bool mayNamePart(std::string_view text, std::size_t at)
{
    constexpr auto between = " \t\r\n\"\\"sv;
    const auto keyEnd = text.substr(0, at).find_last_not_of(between);
    const auto key =
        keyEnd == std::string_view::npos ? std::string_view() : text.substr(0, keyEnd + 1);
    const auto valueBegin = text.find_first_not_of(between, at + 1);
    const auto value =
        valueBegin == std::string_view::npos ? std::string_view() : text.substr(valueBegin);
    return std::any_of(partKeys.begin(), partKeys.end(),
                       [&](auto name) { return key.ends_with(name); })
        || std::any_of(partTypes.begin(), partTypes.end(),
                       [&](auto type) { return value.starts_with(type); });
}

/// Looks at colons only, of which people write few.
bool mayHoldParts(std::string_view text)
{
    for (auto at = text.find(':'); at != std::string_view::npos; at = text.find(':', at + 1))
        if (mayNamePart(text, at))
            return true;
    return false;
}

/// As removeBase64Runs() finds it, without asking what the run looks like.
bool hasEncodedRun(std::string_view text)
{
    for (auto at = limits::shortestBase64 - 1; at < text.size(); at += limits::shortestBase64) {
        auto begin = at + 1;
        while (begin > 0 && isBase64(text[begin - 1]))
            --begin;
        auto end = begin;
        while (end < text.size() && isBase64(text[end]))
            ++end;
        if (end - begin >= limits::shortestBase64)
            return true;
    }
    return false;
}

bool hasMember(const rapidjson::Value &object, std::initializer_list<const char *> names)
{
    return std::any_of(names.begin(), names.end(),
                       [&](const char *name) { return member(object, name) != nullptr; });
}

/// Whether an object's own payload members hold something that is no text for people.
bool isMediaPart(const rapidjson::Value &object)
{
    const auto type = memberText(object, "type");
    if (type == "blob" || type == "base64" || type == "input_audio" || type == "media")
        return true;
    return hasMember(object, {"file_data", "b64_json"})
        || (hasMember(object, {"media_type", "mime_type", "mimeType", "mediaType"})
            && hasMember(object, {"data", "blob", "bytes", "content"}));
}

bool holdsMedia(std::string_view name)
{
    return name == "input_audio" || name == "inline_data" || name == "inlineData"
        || name == "audio";
}

class TreeCleaner final
{
public:
    explicit TreeCleaner(rapidjson::Document &tree) : m_tree(tree) {}
    bool clean()
    {
        walk(m_tree, false);
        return m_isChanged;
    }

private:
    void walk(rapidjson::Value &value, bool isPart) // NOLINT(misc-no-recursion): depth is limited
    {
        if (value.IsString())
            return cleanText(value);
        if (value.IsArray())
            for (auto &element : value.GetArray())
                walk(element, isPart);
        if (!value.IsObject())
            return;
        const bool isMedia = isPart || isMediaPart(value);
        const std::string type(memberText(value, "mime_type").empty()
                                   ? memberText(value, "media_type")
                                   : memberText(value, "mime_type"));
        for (auto &[name, held] : value.GetObject()) {
            const auto key = viewOf(name);
            const bool isPayload =
                std::find(payloadNames.begin(), payloadNames.end(), key) != payloadNames.end();
            if (isMedia && isPayload && held.IsString() && held.GetStringLength() > 0)
                replace(held, type);
            else
                walk(held, holdsMedia(key));
        }
    }
    void replace(rapidjson::Value &payload, const std::string &type)
    {
        if (viewOf(payload).starts_with("[removed: "))
            return;
        payload = copied(placeholder(payload.GetStringLength(), type), m_tree);
        m_isChanged = true;
    }
    void cleanText(rapidjson::Value &value)
    {
        std::string text(viewOf(value));
        if (!removeMedia(text))
            return;
        value = copied(text, m_tree);
        m_isChanged = true;
    }

    rapidjson::Document &m_tree;
    bool m_isChanged = false;
};

bool removeParts(std::string &text)
{
    auto tree = jsonTree(text);
    if (!tree || !TreeCleaner(*tree).clean())
        return false;
    text = jsonText(*tree);
    return true;
}

} // namespace

bool removeMedia(std::string &text)
{
    const bool hadParts = mayHoldParts(text) && removeParts(text);
    const bool hadUrls = removeDataUrls(text);
    const bool hadRuns = removeBase64Runs(text);
    return hadParts || hadUrls || hadRuns;
}

bool mayTextHoldMedia(std::string_view text)
{
    return mayHoldParts(text) || findDataUrl(text, 0) != std::string::npos || hasEncodedRun(text);
}

bool mayHoldMedia(const trace::Value &value) // NOLINT(misc-no-recursion): decoders limit the depth
{
    if (const auto *text = value.get<std::string>())
        return mayTextHoldMedia(*text);
    if (const auto *bytes = value.get<Bytes>())
        return bytes->size() >= limits::shortestBase64;
    if (const auto *array = value.get<trace::Array>())
        return std::any_of(array->begin(), array->end(),
                           [](const trace::Value &element) { return mayHoldMedia(element); });
    if (const auto *pairs = value.get<trace::Attributes>())
        return std::any_of(pairs->begin(), pairs->end(),
                           [](const trace::Attribute &pair) { return mayHoldMedia(pair.value); });
    return false;
}

bool removeMedia(trace::Value &value) // NOLINT(misc-no-recursion): decoders limit the depth
{
    if (auto *text = value.get<std::string>())
        return removeMedia(*text);
    if (const auto *bytes = value.get<Bytes>(); bytes && bytes->size() >= limits::shortestBase64) {
        value = trace::Value(placeholder(bytes->size(), "bytes"sv));
        return true;
    }
    bool isChanged = false;
    if (auto *array = value.get<trace::Array>())
        for (auto &element : *array)
            isChanged = removeMedia(element) || isChanged;
    if (auto *pairs = value.get<trace::Attributes>())
        for (auto &pair : *pairs)
            isChanged = removeMedia(pair.value) || isChanged;
    return isChanged;
}

} // namespace app::broadcast
