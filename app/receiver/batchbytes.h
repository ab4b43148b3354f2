#pragma once

#include "app/trace/span.h"

#include <cstddef>

namespace app::receiver {

/// About what the spans take up in memory; texts short enough to stand in their strings count with these.
std::size_t bytesInMemory(const trace::Batch &batch);

} // namespace app::receiver
