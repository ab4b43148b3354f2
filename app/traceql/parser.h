#pragma once

#include "app/traceql/ast.h"

#include <string_view>

namespace app::traceql {

/// The query exactly as written: nothing is folded, nothing beyond the grammar (reference 1 and 2) is
/// checked. Errors: Invalid with a place inside `text` and, where it can be guessed, what to write
/// instead; TooLarge over limits.h. Pure; any thread.
Result<Query> parse(std::string_view text);

/// What an engine should run: parsed, checked (check.h) and folded (fold.h), so that print() of its parts
/// gives the names Tempo uses for results. Accepts what Tempo 3.0.3 accepts and refuses what it refuses.
Result<Query> parseAndCheck(std::string_view text);

} // namespace app::traceql
