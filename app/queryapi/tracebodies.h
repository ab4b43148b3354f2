#pragma once

#include "app/trace/trace.h"

#include <string>

/// One trace as Tempo's API writes it.
namespace app::queryapi {

/// /api/traces/{id}: the OTLP message, whose list is called `batches` in JSON.
std::string traceV1(const trace::Trace &trace, bool isProtobuf);

/// /api/v2/traces/{id}: TraceByIDResponse. Null stands for a trace that is not there, which is an answer like any other.
std::string traceV2(const trace::Trace *trace, bool isProtobuf);

} // namespace app::queryapi
