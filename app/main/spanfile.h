#pragma once

#include "app/base/result.h"
#include "app/trace/span.h"

#include <QString>
#include <functional>
#include <string>
#include <vector>

namespace app {

/// Reads a file of spans: OTLP JSON or protobuf (one message, or JSON lines), Tempo's trace JSON, plain, .gz or .zst;
/// "-" is standard input. Calls `take` once for each part; files of JSON lines may be larger than one message may be.
/// Errors name the file and, where it is known, the place.
Result<> readSpanFile(const QString &path, const std::function<Result<>(trace::Batch)> &take);

} // namespace app
