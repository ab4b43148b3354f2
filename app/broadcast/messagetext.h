#pragma once

#include "app/otlp/jsonoutput.h"

#include <optional>
#include <simdjson.h>
#include <string>
#include <string_view>

/// Message texts as JSON that is read and written again, many in a row: the rooms are used again. One thread at a time.
namespace app::broadcast {

using JsonElement = simdjson::dom::element;

class MessageReader final
{
public:
    /// An object or array within trace/limits.h, valid until the next call; nothing for everything else, nor for whole
    /// numbers beyond 64 bits.
    std::optional<JsonElement> read(std::string_view text);

private:
    simdjson::dom::parser m_parser;
    std::string m_padded;
};

/// Of an object; nothing for everything else.
std::optional<JsonElement> member(JsonElement object, std::string_view name);
/// The text under `name`, or empty.
std::string_view memberText(JsonElement object, std::string_view name);
std::optional<std::string_view> textIn(JsonElement value);

/// As it is, without blanks; order and duplicates of members stay.
void write(otlp::JsonOutput &out, JsonElement value);

/// `write(element)` for each of an array's; nothing is called for another value.
template <typename Job>
void eachElement(JsonElement list, const Job &job)
{
    simdjson::dom::array array;
    if (!list.get(array))
        for (const auto element : array)
            job(element);
}

} // namespace app::broadcast
