#pragma once

#include <simdjson.h>

#include <cstdint>
#include <deque>
#include <optional>
#include <string>
#include <string_view>

/// Reading what clients and upstreams send: simdjson's on-demand parser, leniently. A part that is not what one hoped for is
/// passed over; a damaged document gives what stands before the damage.
namespace app::gateway {

using JsonValue = simdjson::ondemand::value;

/// A text with the room behind it that simdjson asks for. Slices of it can be parsed without being copied.
class PaddedText
{
public:
    PaddedText() = default;
    explicit PaddedText(std::string text) : m_text(std::move(text)) { pad(); }

    std::string_view view() const { return std::string_view(m_text).substr(0, m_size); }

private:
    void pad();

    std::string m_text;
    std::size_t m_size = 0;
};

/// Texts and slices it hands out live until its next document.
class JsonParser
{
public:
    /// `read(root)` where `slice` (of a PaddedText) begins like an object or an array.
    template <typename Read>
    bool document(std::string_view slice, Read read)
    {
        JsonValue root;
        if (!open(slice, root))
            return false;
        read(root);
        return true;
    }

    /// `read(key, value)` for each member, in order; one that is not read is passed over.
    template <typename Read>
    static bool eachMember(JsonValue value, Read read)
    {
        simdjson::ondemand::object object;
        if (value.get_object().get(object))
            return false;
        for (auto result : object) {
            simdjson::ondemand::field field;
            std::string_view key;
            if (std::move(result).get(field) || field.unescaped_key().get(key))
                return false;
            read(key, field.value());
        }
        return true;
    }

    /// `read(value)` for each element.
    template <typename Read>
    static bool eachItem(JsonValue value, Read read)
    {
        simdjson::ondemand::array array;
        if (value.get_array().get(array))
            return false;
        for (auto result : array) {
            JsonValue item;
            if (std::move(result).get(item))
                return false;
            read(item);
        }
        return true;
    }

    /// Whether the last document was read to its end.
    bool isAtEnd();

    /// Empty for everything but a string. Half a surrogate pair becomes U+FFFD.
    std::string_view text(JsonValue value);

private:
    bool open(std::string_view slice, JsonValue &root);

    simdjson::ondemand::parser m_parser;
    simdjson::ondemand::document m_document;
    std::deque<std::string> m_repaired; ///< a deque, because texts of it are handed out
    PaddedText m_repairedDocument;
    PaddedText m_copy; ///< of a slice with more JSON behind it
};

/// The whole value as it stands in the text; it is read by that.
std::string_view rawOf(JsonValue value);
/// The first byte, which tells the type: { [ " t f n - or a digit.
char startOf(JsonValue value);
inline bool isObject(JsonValue value) { return startOf(value) == '{'; }
inline bool isArray(JsonValue value) { return startOf(value) == '['; }
inline bool isText(JsonValue value) { return startOf(value) == '"'; }

std::optional<bool> flagOf(JsonValue value);
/// Also a number with a point that is whole; nothing outside of 64 bits.
std::optional<std::int64_t> integerOf(JsonValue value);
std::optional<double> numberOf(JsonValue value);

/// `text`, well-formed UTF-8, as a JSON string.
std::string jsonString(std::string_view text);

} // namespace app::gateway
