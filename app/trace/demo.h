#pragma once

#include "app/trace/span.h"

namespace app::trace {

/// The demonstration set: about sixty traces of calls to language models in OpenRouter's shape, spread over the hours
/// before `now`, with every value the user guide's eight queries ask for and a few planted problems (a time-out, a
/// rate limit with fallback, a slow agent, an orphan). The same `now` gives the same set.
Batch demoBatch(UnixNano now);

/// One complete call as a client would send it, ending at `now`, in the given trace.
Batch demoGeneration(TraceId traceId, UnixNano now);

} // namespace app::trace
