#pragma once

#include "app/base/encoding.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace app::trace {

struct Attribute;

/// In the order they arrived; a key may occur more than once and is never split at its dots, because
/// `gen_ai.prompt` and `gen_ai.prompt.0.content` may stand side by side.
using Attributes = std::vector<Attribute>;

class Value;
using Array = std::vector<Value>;

/// An OTLP AnyValue (opentelemetry.proto.common.v1): empty, string, bool, int, double, bytes, array or key-value list.
class Value
{
public:
    using Data = std::variant<std::monostate, std::string, bool, std::int64_t, double, Bytes, Array,
                              Attributes>;

    Value() = default;
    Value(std::string text);
    Value(std::string_view text);
    Value(const char *text);
    Value(bool flag);
    Value(std::int64_t number);
    Value(int number);
    Value(double number); ///< every NaN becomes the one that JSON can carry
    Value(Bytes bytes);
    Value(Array array);
    Value(Attributes pairs);

    const Data &data() const { return m_data; }
    template <typename T>
    const T *get() const
    {
        return std::get_if<T>(&m_data);
    }
    /// For a reader that fills a list in place.
    template <typename T>
    T *get()
    {
        return std::get_if<T>(&m_data);
    }
    bool isEmpty() const { return m_data.index() == 0; }

    /// Exact: doubles by their bits, so that NaN equals NaN and 0.0 differs from -0.0.
    bool operator==(const Value &other) const;

private:
    Data m_data;
};

struct Attribute {
    std::string key;
    Value value;
    bool operator==(const Attribute &) const = default;
};

/// The first value under `key`, or null.
const Value *find(const Attributes &attributes, std::string_view key);

/// The text under `key`, or nothing where it is missing or no string.
std::string_view findText(const Attributes &attributes, std::string_view key);

/// JSON text: strings quoted, bytes as base64 strings, key-value lists as objects (duplicate keys stay).
std::string toJson(const Value &value);

/// One line for people and for copying: strings as they are, arrays and key-value lists as JSON, bytes as base64.
std::string toText(const Value &value);

} // namespace app::trace
