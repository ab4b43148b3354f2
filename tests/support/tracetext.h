#pragma once

#include "app/trace/trace.h"

#include <memory>
#include <string_view>

namespace tests {

/// A trace from lines `ID[<PARENT] NAME START..END [SERVICE] [error]`: ids are numbers, times are in µs after an hour of
/// day one (0 as START means that none was sent). Spans arrive in the order of the lines.
std::shared_ptr<const app::trace::Trace> traceFromText(std::string_view text);

} // namespace tests
