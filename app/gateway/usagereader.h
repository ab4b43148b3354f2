#pragma once

#include "app/gateway/generation.h"
#include "app/gateway/json.h"

namespace app::gateway {

/// A `usage` object of any of the APIs. What it does not name stays as it was, because a stream may report in parts.
/// Counts that are negative or no integers are passed over, as are costs that are no finite numbers.
void readUsage(JsonValue value, Usage &usage);

} // namespace app::gateway
