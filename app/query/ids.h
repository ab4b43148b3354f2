#pragma once

#include "app/trace/ids.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace app::query {

/// Lower-case hex without leading zeros, as Tempo writes trace ids.
std::string shortHex(const trace::TraceId &id);

/// The 16 digits of a span id that stands in a column: its big-endian bytes as a number.
std::string hexOf(std::int64_t spanId);
trace::SpanId spanIdOf(std::int64_t spanId);

} // namespace app::query
