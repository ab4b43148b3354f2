#pragma once

#include "app/traceql/ast.h"

#include <vector>

namespace app::traceql {

/// Types, operators, regular expressions and arguments (reference 4). Every finding, in the order of the
/// text; empty for a valid query. Invalid, each with its place. Pure; any thread.
std::vector<Error> check(const Query &query);

} // namespace app::traceql
