#include "app/gateway/json.h"

#include "app/base/number.h"
#include "app/base/utf8.h"
#include "app/otlp/jsonoutput.h"
#include "app/otlp/jsontext.h"

#include <cmath>

namespace app::gateway {
namespace {

/// What simdjson hands out raw holds the blanks behind it.
std::string_view trimmed(std::string_view text)
{
    const auto last = text.find_last_not_of(" \t\r\n");
    return text.substr(0, last == std::string_view::npos ? 0 : last + 1);
}

/// Where a document is damaged, simdjson looks at the byte behind it, and must not take it for more of the document.
bool mayGoOn(char behind)
{
    return std::string_view(",:]}[{\"").find(behind) != std::string_view::npos;
}

std::string_view tokenOf(JsonValue value) { return trimmed(value.raw_json_token()); }

} // namespace

void PaddedText::pad()
{
    m_size = m_text.size();
    m_text.resize(m_size + simdjson::SIMDJSON_PADDING, '\0');
}

bool JsonParser::open(std::string_view slice, JsonValue &root)
{
    m_repaired.clear();
    if (!slice.empty() && mayGoOn(slice.data()[slice.size()])) {
        m_copy = PaddedText(std::string(slice));
        slice = m_copy.view();
    }
    const auto iterate = [this](std::string_view text) {
        const simdjson::padded_string_view padded(text.data(), text.size(),
                                                  text.size() + simdjson::SIMDJSON_PADDING);
        return m_parser.iterate(padded).get(m_document);
    };
    auto error = iterate(slice);
    if (error == simdjson::UTF8_ERROR) {
        m_repairedDocument = PaddedText(repairedUtf8(slice));
        error = iterate(m_repairedDocument.view());
    }
    return !error && !m_document.get_value().get(root);
}

bool JsonParser::isAtEnd()
{
    const char *rest = nullptr;
    return m_document.current_location().get(rest) == simdjson::OUT_OF_BOUNDS;
}

std::string_view JsonParser::text(JsonValue value)
{
    const std::string_view token = value.raw_json_token(); // before the value is read
    if (!token.starts_with('"'))
        return {};
    std::string_view content;
    if (!value.get_string().get(content))
        return content;
    auto repaired = otlp::unescapeLoneSurrogates(trimmed(token));
    return repaired ? m_repaired.emplace_back(*std::move(repaired)) : std::string_view();
}

std::string_view rawOf(JsonValue value)
{
    std::string_view raw;
    if (isObject(value)) {
        simdjson::ondemand::object object;
        return value.get_object().get(object) || object.raw_json().get(raw) ? std::string_view()
                                                                            : trimmed(raw);
    }
    if (isArray(value)) {
        simdjson::ondemand::array array;
        return value.get_array().get(array) || array.raw_json().get(raw) ? std::string_view()
                                                                         : trimmed(raw);
    }
    return tokenOf(value);
}

char startOf(JsonValue value)
{
    const std::string_view token = value.raw_json_token();
    return token.empty() ? '\0' : token.front();
}

std::optional<bool> flagOf(JsonValue value)
{
    const auto token = tokenOf(value);
    return token == "true" ? std::optional(true)
        : token == "false" ? std::optional(false)
                           : std::nullopt;
}

std::optional<double> numberOf(JsonValue value)
{
    const auto token = tokenOf(value);
    if (!otlp::isJsonNumber(token))
        return {};
    const auto number = toDouble(token);
    return number && std::isfinite(*number) ? number : std::nullopt;
}

std::optional<std::int64_t> integerOf(JsonValue value)
{
    if (const auto whole = toInt64(tokenOf(value)))
        return whole;
    const auto number = numberOf(value);
    if (!number || std::abs(*number) > 9e15 || std::trunc(*number) != *number)
        return {};
    return std::int64_t(*number);
}

std::string jsonString(std::string_view text)
{
    otlp::JsonOutput out;
    out.string(text);
    return out.take();
}

} // namespace app::gateway
