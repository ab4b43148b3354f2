#pragma once

#include "app/traceql/cursor.h"

/// What stands behind the last pipe of a metrics query. Private to the parser.
namespace app::traceql {

bool startsMetrics(const Token &token);

/// metricsStage { secondStage }
Result<Metrics> parseMetrics(Cursor &cursor);

/// "with" "(" hint { "," hint } ")"
Result<std::vector<Hint>> parseHints(Cursor &cursor);

} // namespace app::traceql
