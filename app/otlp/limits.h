#pragma once

#include <cstddef>

/// What a decoder accepts. Over a limit: Error::Kind::TooLarge, and the detail names the limit and its value.
namespace app::otlp::limits {

constexpr std::size_t bodyBytes =
    64 * 1024 * 1024;          ///< compressed and decompressed, each (OTLP specification)
constexpr int valueDepth = 64; ///< arrays and key-value lists inside each other
constexpr int jsonDepth =
    320; ///< any JSON, unknown fields included; room for valueDepth key-value lists, 4 levels each
constexpr std::size_t spansPerRequest = 1'000'000;
/// Resources, scopes, spans, events, links, attributes and array elements together: an empty one costs two bytes on
/// the wire and a hundred in memory, and a full body of real attributes (16 bytes and more each) stays below it.
constexpr std::size_t itemsPerRequest = 4'000'000;
constexpr std::size_t attributesPerOwner =
    65'536; ///< of one span, event, link, resource, scope or key-value list

} // namespace app::otlp::limits
