#include "app/query/tempojson.h"

#include "app/base/number.h"

#include <cmath>

namespace app::query {

void TempoJson::key(std::string_view name)
{
    m_json.Key(name.data(), rapidjson::SizeType(name.size()));
}

void TempoJson::string(std::string_view value)
{
    m_json.String(value.data(), rapidjson::SizeType(value.size()));
}

void TempoJson::number(double value)
{
    const auto digits = toText(value);
    if (std::isfinite(value))
        m_json.RawValue(digits.data(), digits.size(), rapidjson::kNumberType);
    else
        string(digits);
}

void TempoJson::value(const trace::Value &value)
{
    beginObject();
    if (const auto *words = value.get<std::string>()) {
        key("stringValue");
        string(*words);
    } else if (const auto *flag = value.get<bool>()) {
        key("boolValue");
        m_json.Bool(*flag);
    } else if (const auto *integer = value.get<std::int64_t>()) {
        key("intValue");
        string(std::to_string(*integer));
    } else if (const auto *digits = value.get<double>()) {
        key("doubleValue");
        number(*digits);
    } else if (const auto *array = value.get<trace::Array>()) {
        key("arrayValue");
        beginObject();
        if (!array->empty()) {
            key("values");
            beginArray();
            for (const auto &element : *array)
                this->value(element);
            endArray();
        }
        endObject();
    }
    endObject();
}

void TempoJson::text(std::string_view name, std::string_view value)
{
    if (value.empty())
        return;
    key(name);
    string(value);
}

void TempoJson::count(std::string_view name, std::uint64_t value)
{
    if (value == 0)
        return;
    key(name);
    m_json.Uint64(value);
}

void TempoJson::int64(std::string_view name, std::int64_t value)
{
    if (value != 0)
        text(name, std::to_string(value));
}

void TempoJson::real(std::string_view name, double value)
{
    if (value == 0)
        return;
    key(name);
    number(value);
}

} // namespace app::query
