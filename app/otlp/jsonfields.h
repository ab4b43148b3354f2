#pragma once

#include "app/otlp/codecs.h"
#include "app/otlp/jsoninput.h"
#include "app/trace/value.h"

#include <algorithm>
#include <iterator>
#include <type_traits>
#include <vector>

namespace app::otlp {

/// What the message readers of one JSON document share.
struct JsonSource {
    JsonInput in;
    Dialect dialect;
};

/// One field of a message: its name in JSON and how it is read.
template <typename T>
struct JsonField {
    std::string_view name;
    bool (*read)(JsonSource &, JsonValue, T &);
};

template <auto Member, typename T>
bool readMember(JsonSource &source, JsonValue value, T &message)
{
    return source.in.read(value, message.*Member);
}

/// null is the default of any field; fields without a row are walked and skipped.
template <typename T, std::size_t N>
bool readObject(JsonSource &source, JsonValue value, T &message, const JsonField<T> (&fields)[N])
{
    auto &in = source.in;
    return in.eachField(value, [&](std::string_view key, JsonValue member) {
        const auto *field =
            std::find_if(std::begin(fields), std::end(fields),
                         [key](const JsonField<T> &one) { return one.name == key; });
        if (field == std::end(fields))
            return in.skip(member);
        if (in.isNull(member))
            return true;
        const auto step = in.path.enter(field->name);
        return field->read(source, member, message);
    });
}

/// `read(item, value)` fills one element; null is a default one. A field met again starts anew.
template <typename T, typename Read>
bool readItems(JsonSource &source, JsonValue value, std::vector<T> &items, Read read)
{
    auto &in = source.in;
    items.clear();
    // how many come is not known, and the first steps of growing are the dearest
    constexpr std::size_t few = 4;
    if constexpr (std::is_same_v<T, trace::Attribute>)
        items.reserve(few);
    return in.eachItem(value, [&](JsonValue item) {
        const auto step = in.path.enter(items.size());
        if (auto over = in.budget.take(items))
            return in.refuse(item, *std::move(over));
        items.emplace_back();
        return in.isNull(item) || read(item, items.back());
    });
}

/// A list of KeyValue (common.v1). `depth` counts the lists around it.
bool readAttributes(JsonSource &source, JsonValue value, trace::Attributes &attributes,
                    int depth = 0);

} // namespace app::otlp
