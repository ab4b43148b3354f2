#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace app::traceql {

/// Nanoseconds of `1d12h` (whole numbers, units y w d h m s ms in this order) or `1h15m30.9s` (decimals,
/// units h m s ms us µs ns in any order); nullopt for any other text or more than int64 holds
/// (reference 1.8).
std::optional<std::int64_t> parseDuration(std::string_view text);

} // namespace app::traceql
