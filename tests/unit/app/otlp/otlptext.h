#pragma once

#include "app/otlp/otlp.h"

#include <string>

/// Short ways to put one thing into a whole request, shared by the OTLP tests.
namespace otlptext {

/// A request with one span of these members.
inline std::string jsonSpan(const std::string &members)
{
    return R"({"resourceSpans":[{"scopeSpans":[{"spans":[{)" + members + "}]}]}]}";
}

/// A request with one span with one attribute `k` of this AnyValue.
inline std::string jsonValue(const std::string &anyValue)
{
    return jsonSpan(R"("attributes":[{"key":"k","value":)" + anyValue + "}]");
}

inline app::trace::Batch batchOf(app::trace::Span span)
{
    app::trace::ScopeSpans scopeSpans;
    scopeSpans.spans.push_back(std::move(span));
    app::trace::ResourceSpans resourceSpans;
    resourceSpans.scopeSpans.push_back(std::move(scopeSpans));
    app::trace::Batch batch;
    batch.resourceSpans.push_back(std::move(resourceSpans));
    return batch;
}

inline app::trace::Batch batchOf(app::trace::Value value)
{
    app::trace::Span span;
    span.attributes.push_back({"k", std::move(value)});
    return batchOf(std::move(span));
}

inline const app::trace::Span &firstSpan(const app::trace::Batch &batch)
{
    return batch.resourceSpans.at(0).scopeSpans.at(0).spans.at(0);
}

/// A protobuf varint.
inline std::string varint(std::uint64_t number)
{
    std::string bytes;
    for (; number > 127; number >>= 7)
        bytes += char((number & 127) | 128);
    return bytes += char(number);
}

/// A protobuf field of wire type 2: a text, bytes or a message.
inline std::string field(std::uint32_t number, const std::string &content)
{
    return varint(number << 3 | 2) + varint(content.size()) + content;
}

inline std::string protobufSpan(const std::string &fields)
{
    return field(1, field(2, field(2, fields)));
}

inline std::string protobufValue(const std::string &anyValue)
{
    return protobufSpan(field(9, field(1, "k") + field(2, anyValue)));
}

} // namespace otlptext
