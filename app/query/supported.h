#pragma once

#include "app/base/result.h"
#include "app/traceql/ast.h"

namespace app::query {

/// Unsupported, with name and place, for the first part of a valid query that this engine cannot run: better refused
/// than answered wrongly. It runs filters, `&&` and `||` between them, filters piped into filters, and select().
Result<> checkSupported(const traceql::Query &query);

} // namespace app::query
