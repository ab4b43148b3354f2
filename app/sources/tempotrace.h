#pragma once

#include "app/base/result.h"
#include "app/trace/trace.h"

#include <memory>
#include <string_view>

/// One trace as Tempo answers it. Pure; any thread.
namespace app::sources {

using TracePtr = std::shared_ptr<const trace::Trace>;

enum class TraceForm {
    V1Protobuf, ///< an OTLP message
    V2Protobuf, ///< TraceByIDResponse
    Json,       ///< of either version
};
/// Its spans in order of the answer, each once. Errors: NotFound where there are none, Invalid, TooLarge.
Result<TracePtr> traceFrom(std::string_view body, TraceForm form, const trace::TraceId &id);

} // namespace app::sources
