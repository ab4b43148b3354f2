#pragma once

#include "app/trace/value.h"

#include <cstdint>
#include <rapidjson/stringbuffer.h>
#include <rapidjson/writer.h>
#include <string>
#include <string_view>

namespace app::query {

/// Proto3 JSON as Tempo writes it: zero values are left out, 64-bit integers are strings.
class TempoJson
{
public:
    void beginObject() { m_json.StartObject(); }
    void endObject() { m_json.EndObject(); }
    void beginArray() { m_json.StartArray(); }
    void endArray() { m_json.EndArray(); }

    void key(std::string_view name);
    void string(std::string_view value);
    void number(double value);             ///< NaN and infinities as strings
    void value(const trace::Value &value); ///< an AnyValue: {"stringValue":"a"}

    void text(std::string_view name, std::string_view value); ///< not the empty one
    void count(std::string_view name, std::uint64_t value);   ///< not 0; a number
    void int64(std::string_view name, std::int64_t value);    ///< not 0; a string
    void real(std::string_view name, double value);           ///< not 0

    std::string take() const { return {m_buffer.GetString(), m_buffer.GetSize()}; }

private:
    rapidjson::StringBuffer m_buffer;
    rapidjson::Writer<rapidjson::StringBuffer> m_json{m_buffer};
};

} // namespace app::query
