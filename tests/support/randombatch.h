#pragma once

#include "app/trace/span.h"

#include <cstdint>

namespace tests {

/// A batch in which every OTLP field and every kind of value occurs over a few seeds: nested lists, empty messages,
/// extreme numbers, unknown enum values, texts of every plane. The same seed gives the same batch on every system.
app::trace::Batch randomBatch(std::uint32_t seed);

/// One value on its own, at most `depth` lists deep.
app::trace::Value randomValue(std::uint32_t seed, int depth = 3);

} // namespace tests
