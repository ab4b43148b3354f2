#pragma once

#include "app/gateway/captured.h"

#include <string_view>

namespace app::gateway {

/// The first field of that name, in whatever case; empty where there is none.
std::string_view headerOf(const CapturedHeaders &headers, std::string_view name);

/// Letters of ASCII in lower case.
std::string lowered(std::string_view text);

} // namespace app::gateway
