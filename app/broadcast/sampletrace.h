#pragma once

#include "app/trace/span.h"

namespace app::broadcast {

/// The span of Test Connection: 1 ms long, ending at `at`.
trace::Batch connectionTestBatch(trace::TraceId traceId, UnixNano at);

/// The complete sample trace of Send Trace: OpenRouter's shape with root, provider attempt and generation spans,
/// 1.5 s long, ending at `at`.
trace::Batch sampleBatch(trace::TraceId traceId, UnixNano at);

} // namespace app::broadcast
