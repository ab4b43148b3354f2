#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace app {

/// Shortest decimal text that reads back as the same double (1e+21, 0.1, NaN, Infinity, -Infinity); never a locale.
std::string toText(double value);

/// The whole text as a double: decimal or exponent form, and NaN, Infinity, -Infinity as OTLP JSON spells them.
std::optional<double> toDouble(std::string_view text);

/// The whole text as C and Go write a hexadecimal float: 0x1.8p3. Without a point it needs no exponent.
std::optional<double> hexToDouble(std::string_view text);

/// The whole text as a decimal integer that fits; no blanks, no plus sign.
std::optional<std::int64_t> toInt64(std::string_view text);
std::optional<std::uint64_t> toUint64(std::string_view text);

} // namespace app
