#include "app/otlp/jsoninput.h"

#include "app/base/number.h"
#include "app/base/utf8.h"
#include "app/otlp/jsontext.h"
#include "app/otlp/limits.h"

#include <cmath>
#include <limits>

namespace app::otlp {
namespace {

std::size_t firstIllFormed(std::string_view text)
{
    std::size_t at = 0;
    while (at < text.size() && isUtf8(text.substr(at, std::size_t(codePointLength(text, at)))))
        at += std::size_t(codePointLength(text, at));
    return at;
}

} // namespace

bool JsonInput::open(JsonValue &root)
{
    if (const auto error = m_parser.iterate(m_text).get(m_document)) {
        const auto end = int(m_text.size());
        if (error != simdjson::UTF8_ERROR)
            return refuse({Error::Kind::Invalid,
                           std::string("not valid JSON: ") + simdjson::error_message(error)},
                          {end, end});
        const auto at = int(firstIllFormed(m_text));
        return refuse({Error::Kind::Invalid, "not valid UTF-8"}, {at, std::min(at + 1, end)});
    }
    const auto error = m_document.get_value().get(root);
    if (error == simdjson::SCALAR_DOCUMENT_AS_VALUE)
        return refuse({Error::Kind::Invalid, "expected an object"}, {0, 0});
    return error ? refuseSyntax(error) : true;
}

bool JsonInput::checkEnd()
{
    const char *rest = nullptr;
    if (m_document.current_location().get(rest) == simdjson::OUT_OF_BOUNDS)
        return true;
    return refuse({Error::Kind::Invalid, "not valid JSON: text behind the end of the document"},
                  here());
}

bool JsonInput::enter(JsonValue value, char bracket, std::string_view expected)
{
    if (!value.raw_json_token().starts_with(bracket))
        return refuse(value, expected);
    if (++m_depth > limits::jsonDepth)
        return refuse(value, tooDeep("JSON", limits::jsonDepth, "jsonDepth"));
    return true;
}

bool JsonInput::skip(JsonValue value)
{
    const auto text = token(value);
    if (text.starts_with('{'))
        return eachField(value,
                         [this](std::string_view, JsonValue member) { return skip(member); });
    if (text.starts_with('['))
        return eachItem(value, [this](JsonValue item) { return skip(item); });
    if (text.starts_with('"'))
        return read(value, m_scratch);
    if (text == "null" || text == "true" || text == "false" || isJsonNumber(text))
        return true;
    return refuse(value, "a JSON value");
}

bool JsonInput::read(JsonValue value, std::string &text)
{
    const auto raw = token(value);
    if (!raw.starts_with('"'))
        return refuse(value, "a string");
    std::string_view content;
    if (!value.get_string().get(content)) {
        text = content;
        return true;
    }
    auto repaired = unescapeLoneSurrogates(raw);
    if (!repaired)
        return refuse(value, "a string with the escapes of JSON");
    text = *std::move(repaired);
    return true;
}

bool JsonInput::read(JsonValue value, bool &flag)
{
    const auto text = token(value);
    flag = text == "true";
    return flag || text == "false" || refuse(value, "true or false");
}

bool JsonInput::readNumeral(JsonValue value, std::string &text, std::string_view expected)
{
    const auto raw = token(value);
    if (raw.starts_with('"'))
        return read(value, text);
    text = raw;
    return isJsonNumber(raw) || refuse(value, expected);
}

bool JsonInput::read(JsonValue value, std::int64_t &number)
{
    constexpr std::string_view expected = "a 64-bit integer";
    if (!readNumeral(value, m_scratch, expected))
        return false;
    const auto parsed = toInt64(m_scratch);
    number = parsed.value_or(0);
    return parsed || refuse(value, expected);
}

bool JsonInput::read(JsonValue value, std::uint64_t &number)
{
    constexpr std::string_view expected = "a 64-bit integer that is not negative";
    if (!readNumeral(value, m_scratch, expected))
        return false;
    const auto parsed = toUint64(m_scratch);
    number = parsed.value_or(0);
    return parsed || refuse(value, expected);
}

bool JsonInput::read(JsonValue value, std::int32_t &number)
{
    constexpr std::string_view expected = "a 32-bit integer";
    if (!readNumeral(value, m_scratch, expected))
        return false;
    const auto parsed = toInt64(m_scratch);
    number = std::int32_t(parsed.value_or(0));
    return (parsed && *parsed == number) || refuse(value, expected);
}

bool JsonInput::read(JsonValue value, std::uint32_t &number)
{
    constexpr std::string_view expected = "a 32-bit integer that is not negative";
    if (!readNumeral(value, m_scratch, expected))
        return false;
    const auto parsed = toUint64(m_scratch);
    number = std::uint32_t(parsed.value_or(0));
    return (parsed && *parsed == number) || refuse(value, expected);
}

bool JsonInput::read(JsonValue value, double &number)
{
    constexpr std::string_view expected = "a number, NaN, Infinity or -Infinity";
    if (!readNumeral(value, m_scratch, expected))
        return false;
    const bool isDecimal = isJsonNumber(m_scratch);
    const auto parsed = toDouble(m_scratch);
    number = parsed.value_or(0);
    const bool isNamed = m_scratch == "NaN" || m_scratch == "Infinity" || m_scratch == "-Infinity";
    return (parsed && (isNamed || (isDecimal && std::isfinite(number)))) || refuse(value, expected);
}

bool JsonInput::refuse(JsonValue value, std::string_view expected)
{
    return refuse(value, Error{Error::Kind::Invalid, std::string("expected ").append(expected)});
}

bool JsonInput::refuse(JsonValue value, Error error)
{
    return refuse(std::move(error), placeOf(value));
}

bool JsonInput::refuse(Error error, TextRange place)
{
    error.detail = path.describe(error.detail);
    error.place = place;
    m_error = std::move(error);
    return false;
}

bool JsonInput::refuseSyntax(simdjson::error_code error)
{
    return refuse(
        {Error::Kind::Invalid, std::string("not valid JSON: ") + simdjson::error_message(error)},
        here());
}

TextRange JsonInput::here()
{
    const auto end = int(m_text.size());
    const char *location = nullptr;
    if (m_document.current_location().get(location) || !location)
        return {end, end};
    const auto at = std::clamp(int(location - m_text.data()), 0, end);
    return {at, std::min(at + 1, end)};
}

TextRange JsonInput::placeOf(JsonValue value) const
{
    const auto text = token(value);
    const auto begin = int(text.data() - m_text.data());
    return {begin, begin + int(text.size())};
}

std::string_view JsonInput::token(JsonValue value)
{
    // by hand: two or three times a value, and mostly there is nothing behind it
    std::string_view text = value.raw_json_token();
    const auto isBlank = [](char c) { return c == ' ' || c == '\n' || c == '\r' || c == '\t'; };
    while (!text.empty() && isBlank(text.back()))
        text.remove_suffix(1);
    return text;
}

} // namespace app::otlp
