#pragma once

#include "app/base/result.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace app::queryapi {

/// The search of before TraceQL: words and durations that a trace must have, each on any of its spans.
struct LegacySearch {
    std::string tags; ///< logfmt: `service.name=shop name="GET /" http.status_code=500`
    std::optional<std::uint64_t> minDurationNs; ///< of the trace
    std::optional<std::uint64_t> maxDurationNs;
};

/// The same as TraceQL, empty where nothing is asked for. A text is looked for inside the values; a number or a truth value also as such. `name`, `error`,
/// `status.code`, `root.name` and `root.service.name` mean what they say. Errors: Invalid (logfmt). Pure.
Result<std::string> toTraceQl(const LegacySearch &search);

} // namespace app::queryapi
