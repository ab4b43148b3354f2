#include "app/trace/value.h"

#include "app/base/number.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <limits>

namespace app::trace {
namespace {

void appendJson(std::string &out, const Value &value);

void appendQuoted(std::string &out, std::string_view text)
{
    constexpr std::string_view digits = "0123456789abcdef";
    out += '"';
    for (const char c : text) {
        const auto byte = std::uint8_t(c);
        if (c == '"' || c == '\\')
            (out += '\\') += c;
        else if (c == '\n')
            out += "\\n";
        else if (c == '\t')
            out += "\\t";
        else if (byte < 0x20)
            ((out += "\\u00") += digits[byte >> 4]) += digits[byte & 15];
        else
            out += c;
    }
    out += '"';
}

struct JsonWriter {
    std::string &out;

    void operator()(std::monostate) const { out += "null"; }
    void operator()(const std::string &text) const { appendQuoted(out, text); }
    void operator()(bool flag) const { out += flag ? "true" : "false"; }
    void operator()(std::int64_t number) const { out += std::to_string(number); }
    void operator()(double number) const { out += app::toText(number); }
    void operator()(const Bytes &bytes) const { appendQuoted(out, toBase64(bytes)); }
    void operator()(const Array &array) const
    {
        out += '[';
        for (std::size_t i = 0; i < array.size(); ++i) {
            out += i == 0 ? "" : ",";
            appendJson(out, array[i]);
        }
        out += ']';
    }
    void operator()(const Attributes &pairs) const
    {
        out += '{';
        for (std::size_t i = 0; i < pairs.size(); ++i) {
            out += i == 0 ? "" : ",";
            appendQuoted(out, pairs[i].key);
            out += ':';
            appendJson(out, pairs[i].value);
        }
        out += '}';
    }
};

void appendJson(std::string &out, const Value &value) { std::visit(JsonWriter{out}, value.data()); }

} // namespace

Value::Value(std::string text) : m_data(std::move(text)) {}
Value::Value(std::string_view text) : m_data(std::string(text)) {}
Value::Value(const char *text) : m_data(std::string(text)) {}
Value::Value(bool flag) : m_data(flag) {}
Value::Value(std::int64_t number) : m_data(number) {}
Value::Value(int number) : m_data(std::int64_t(number)) {}
Value::Value(double number)
    : m_data(std::isnan(number) ? std::numeric_limits<double>::quiet_NaN() : number)
{
}
Value::Value(Bytes bytes) : m_data(std::move(bytes)) {}
Value::Value(Array array) : m_data(std::move(array)) {}
Value::Value(Attributes pairs) : m_data(std::move(pairs)) {}

bool Value::operator==(const Value &other) const
{
    const auto *left = get<double>();
    const auto *right = other.get<double>();
    if (left && right)
        return std::bit_cast<std::uint64_t>(*left) == std::bit_cast<std::uint64_t>(*right);
    return m_data == other.m_data;
}

const Value *find(const Attributes &attributes, std::string_view key)
{
    const auto hit = std::find_if(attributes.begin(), attributes.end(),
                                  [key](const Attribute &one) { return one.key == key; });
    return hit == attributes.end() ? nullptr : &hit->value;
}

std::string_view findText(const Attributes &attributes, std::string_view key)
{
    const auto *value = find(attributes, key);
    const auto *text = value ? value->get<std::string>() : nullptr;
    return text ? std::string_view(*text) : std::string_view();
}

std::string toText(const Value &value)
{
    if (value.isEmpty())
        return {};
    if (const auto *text = value.get<std::string>())
        return *text;
    if (const auto *bytes = value.get<Bytes>())
        return toBase64(*bytes);
    return toJson(value);
}

std::string toJson(const Value &value)
{
    std::string out;
    appendJson(out, value);
    return out;
}

} // namespace app::trace
