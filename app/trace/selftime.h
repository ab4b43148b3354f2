#pragma once

#include "app/trace/spantree.h"

#include <vector>

namespace app::trace {

/// For each row, how many ns of the span no child was running: its duration without the union of its children, as far
/// as they lie inside it. Iterative; O(n).
std::vector<std::uint64_t> selfTimes(const SpanTree &tree);

} // namespace app::trace
