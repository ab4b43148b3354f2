#pragma once

#include "app/base/time.h"
#include "app/queryapi/parameters.h"

/// How the metrics endpoints spell times and steps. Pure.
namespace app::queryapi {

/// Unix seconds (at most 10 digits, or with a fraction), Unix nanoseconds (more digits), or RFC 3339; nothing where there
/// is none. Errors: Invalid.
Result<std::optional<UnixNano>> unixNanoFrom(const Parameters &parameters, const std::string &name);

/// Seconds (`60`, `0.5`) or a duration (`15s`). Errors: Invalid.
Result<std::uint64_t> stepNsFrom(const std::string &text);

/// As Go writes a duration below one second, and whole seconds above: `360ms`, `1.5s`.
std::string durationText(std::uint64_t ns);

} // namespace app::queryapi
