#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace app {

using Bytes = std::vector<std::uint8_t>;

/// Lower-case hex, two digits a byte.
std::string toHex(std::span<const std::uint8_t> bytes);

/// Hex in either case; nullopt for an odd length or any other character.
std::optional<Bytes> fromHex(std::string_view text);

/// Standard alphabet with padding (RFC 4648 section 4).
std::string toBase64(std::span<const std::uint8_t> bytes);

/// Standard or URL-safe alphabet, padding optional (both occur in OTLP JSON in the wild); nullopt for anything else.
std::optional<Bytes> fromBase64(std::string_view text);

inline std::span<const std::uint8_t> asBytes(std::string_view text)
{
    return {reinterpret_cast<const std::uint8_t *>(text.data()), text.size()};
}
inline std::string_view asText(std::span<const std::uint8_t> bytes)
{
    return {reinterpret_cast<const char *>(bytes.data()), bytes.size()};
}

} // namespace app
