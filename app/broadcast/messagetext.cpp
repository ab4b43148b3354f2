#include "app/broadcast/messagetext.h"

#include "app/base/number.h"
#include "app/trace/limits.h"

#include <algorithm>

namespace app::broadcast {
namespace {

using simdjson::dom::element_type;

bool looksLikeJson(std::string_view text)
{
    const auto first = text.find_first_not_of(" \t\r\n");
    return first != std::string_view::npos && (text[first] == '{' || text[first] == '[');
}

void writeObject(otlp::JsonOutput &out, simdjson::dom::object object) // NOLINT(misc-no-recursion)
{
    out.open('{');
    for (const auto field : object) {
        out.anyKey(field.key);
        write(out, field.value);
    }
    out.close('}');
}

void writeArray(otlp::JsonOutput &out, simdjson::dom::array array) // NOLINT(misc-no-recursion)
{
    out.open('[');
    for (const auto element : array)
        write(out, element);
    out.close(']');
}

} // namespace

std::optional<JsonElement> MessageReader::read(std::string_view text)
{
    if (text.size() > trace::limits::jsonBytes || !looksLikeJson(text))
        return {};
    // doubled, so that a row of growing texts does not mean a row of new rooms
    if (m_parser.capacity() < text.size()
        && m_parser.allocate(std::max(text.size(), 2 * m_parser.capacity()),
                             trace::limits::jsonDepth + 1))
        return {};
    m_padded.reserve(text.size() + simdjson::SIMDJSON_PADDING);
    m_padded.assign(text);
    JsonElement root;
    if (m_parser.parse(m_padded.data(), text.size(), false).get(root))
        return {};
    return root;
}

std::optional<JsonElement> member(JsonElement object, std::string_view name)
{
    simdjson::dom::object fields;
    JsonElement value;
    if (object.get(fields) || fields.at_key(name).get(value))
        return {};
    return value;
}

std::optional<std::string_view> textIn(JsonElement value)
{
    std::string_view text;
    if (value.get(text))
        return {};
    return text;
}

std::string_view memberText(JsonElement object, std::string_view name)
{
    const auto value = member(object, name);
    return value ? textIn(*value).value_or(std::string_view()) : std::string_view();
}

void write(otlp::JsonOutput &out, JsonElement value) // NOLINT(misc-no-recursion): depth is limited
{
    switch (value.type()) {
    case element_type::OBJECT: return writeObject(out, value.get_object().value_unsafe());
    case element_type::ARRAY: return writeArray(out, value.get_array().value_unsafe());
    case element_type::STRING: return out.string(value.get_string().value_unsafe());
    case element_type::INT64: return out.number(value.get_int64().value_unsafe());
    case element_type::UINT64: return out.token(std::to_string(value.get_uint64().value_unsafe()));
    case element_type::DOUBLE: return out.token(toText(value.get_double().value_unsafe()));
    case element_type::BOOL: return out.token(value.get_bool().value_unsafe() ? "true" : "false");
    case element_type::NULL_VALUE: return out.token("null");
    }
}

} // namespace app::broadcast
