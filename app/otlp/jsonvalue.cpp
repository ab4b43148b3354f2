#include "app/otlp/jsonfields.h"
#include "app/otlp/limits.h"

/// opentelemetry.proto.common.v1 in JSON: AnyValue, ArrayValue, KeyValueList, KeyValue.
namespace app::otlp {
namespace {

/// A value and how many lists stand around it.
struct Nested {
    trace::Value &value;
    int depth;
};

bool readValue(JsonSource &source, JsonValue json, trace::Value &value, int depth);

template <typename T>
bool readScalar(JsonSource &source, JsonValue json, Nested &target)
{
    T scalar = {};
    if (!source.in.read(json, scalar))
        return false;
    target.value = trace::Value(std::move(scalar));
    return true;
}

bool readBytes(JsonSource &source, JsonValue json, Nested &target)
{
    std::string text;
    if (!source.in.read(json, text))
        return false;
    auto bytes = fromBase64(text);
    if (!bytes)
        return source.in.refuse(json, "base64");
    target.value = *std::move(bytes);
    return true;
}

bool checkDepth(JsonSource &source, JsonValue json, int depth)
{
    return depth <= limits::valueDepth
        || source.in.refuse(json, tooDeep("attribute value", limits::valueDepth, "valueDepth"));
}

struct NestedArray {
    trace::Array &array;
    int depth;
};

constexpr JsonField<NestedArray> arrayFields[] = {
    {"values",
     [](JsonSource &source, JsonValue json, NestedArray &target) {
         return readItems(source, json, target.array, [&](JsonValue item, trace::Value &value) {
             return readValue(source, item, value, target.depth);
         });
     }},
};

bool readArray(JsonSource &source, JsonValue json, Nested &target)
{
    trace::Array array;
    NestedArray nested{array, target.depth + 1};
    if (!checkDepth(source, json, nested.depth) || !readObject(source, json, nested, arrayFields))
        return false;
    target.value = std::move(array);
    return true;
}

struct NestedPairs {
    trace::Attributes &pairs;
    int depth;
};

constexpr JsonField<NestedPairs> pairsFields[] = {
    {"values",
     [](JsonSource &source, JsonValue json, NestedPairs &target) {
         return readAttributes(source, json, target.pairs, target.depth);
     }},
};

bool readPairs(JsonSource &source, JsonValue json, Nested &target)
{
    trace::Attributes pairs;
    NestedPairs nested{pairs, target.depth + 1};
    if (!checkDepth(source, json, nested.depth) || !readObject(source, json, nested, pairsFields))
        return false;
    target.value = std::move(pairs);
    return true;
}

constexpr JsonField<Nested> valueFields[] = {
    {"stringValue", readScalar<std::string>},
    {"boolValue", readScalar<bool>},
    {"intValue", readScalar<std::int64_t>},
    {"doubleValue", readScalar<double>},
    {"arrayValue", readArray},
    {"kvlistValue", readPairs},
    {"bytesValue", readBytes},
};

bool readValue(JsonSource &source, JsonValue json, trace::Value &value, int depth)
{
    Nested target{value, depth};
    return readObject(source, json, target, valueFields);
}

struct NestedAttribute {
    trace::Attribute &attribute;
    int depth;
};

constexpr JsonField<NestedAttribute> attributeFields[] = {
    {"key",
     [](JsonSource &source, JsonValue json, NestedAttribute &target) {
         return source.in.read(json, target.attribute.key);
     }},
    {"value",
     [](JsonSource &source, JsonValue json, NestedAttribute &target) {
         return readValue(source, json, target.attribute.value, target.depth);
     }},
};

} // namespace

bool readAttributes(JsonSource &source, JsonValue json, trace::Attributes &attributes, int depth)
{
    return readItems(source, json, attributes, [&](JsonValue item, trace::Attribute &attribute) {
        NestedAttribute target{attribute, depth};
        return readObject(source, item, target, attributeFields);
    });
}

} // namespace app::otlp
