#pragma once

#include "app/otlp/budget.h"
#include "app/otlp/fieldpath.h"

#include <simdjson.h>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace app::otlp {

using JsonValue = simdjson::ondemand::value;

/// One JSON document, read strictly in one pass over simdjson's on-demand parser: every value is either taken by one of
/// the readers below or walked by skip(), so that all of the text is checked. Readers return false at the first refusal.
class JsonInput
{
public:
    explicit JsonInput(std::string_view text) : m_text(text) {}

    FieldPath path;
    Budget budget;

    /// `read(root)`, then nothing but blanks may follow.
    template <typename Read>
    bool document(Read read)
    {
        JsonValue root;
        return open(root) && read(root) && checkEnd();
    }

    /// `read(key, value)` for each member; takes or skips the value.
    template <typename Read>
    bool eachField(JsonValue value, Read read)
    {
        simdjson::ondemand::object object;
        if (!enter(value, '{', "an object"))
            return false;
        if (const auto error = value.get_object().get(object))
            return refuseSyntax(error);
        for (auto result : object) {
            simdjson::ondemand::field field;
            std::string_view key;
            if (const auto error = std::move(result).get(field))
                return refuseSyntax(error);
            if (const auto error = field.unescaped_key().get(key))
                return refuseSyntax(error);
            if (!read(key, field.value()))
                return false;
        }
        --m_depth;
        return true;
    }

    /// `read(value)` for each element; takes or skips it.
    template <typename Read>
    bool eachItem(JsonValue value, Read read)
    {
        simdjson::ondemand::array array;
        if (!enter(value, '[', "an array"))
            return false;
        if (const auto error = value.get_array().get(array))
            return refuseSyntax(error);
        for (auto result : array) {
            JsonValue item;
            if (const auto error = std::move(result).get(item))
                return refuseSyntax(error);
            if (!read(item))
                return false;
        }
        --m_depth;
        return true;
    }

    bool skip(JsonValue value);
    static bool isNull(JsonValue value) { return token(value) == "null"; }
    static bool isText(JsonValue value) { return token(value).starts_with('"'); }

    bool read(JsonValue value, std::string &text);
    bool read(JsonValue value, bool &flag);
    /// Integers as a number or as a string of digits; doubles also as NaN, Infinity and -Infinity.
    bool read(JsonValue value, std::int64_t &number);
    bool read(JsonValue value, std::uint64_t &number);
    bool read(JsonValue value, std::int32_t &number);
    bool read(JsonValue value, std::uint32_t &number);
    bool read(JsonValue value, double &number);

    /// `expected` completes the sentence "expected ...".
    bool refuse(JsonValue value, std::string_view expected);
    bool refuse(JsonValue value, Error error);

    const std::optional<Error> &error() const { return m_error; }

private:
    bool open(JsonValue &root);
    bool checkEnd();
    bool enter(JsonValue value, char bracket, std::string_view expected);
    bool refuse(Error error, TextRange place);
    bool refuseSyntax(simdjson::error_code error);
    /// The text of a number, or of a string that may hold one.
    bool readNumeral(JsonValue value, std::string &text, std::string_view expected);

    TextRange here();
    TextRange placeOf(JsonValue value) const;
    /// As it stands in the text: a bracket, or a whole scalar.
    static std::string_view token(JsonValue value);

    simdjson::padded_string m_text;
    simdjson::ondemand::parser m_parser;
    simdjson::ondemand::document m_document;
    int m_depth = 0;
    std::string m_scratch;
    std::optional<Error> m_error;
};

} // namespace app::otlp
