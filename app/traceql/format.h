#pragma once

#include "app/traceql/ast.h"

#include <string>
#include <string_view>

namespace app::traceql {

/// A query for people to read: stages on lines of their own, a filter of more than 80 characters with one
/// condition a line, indented by 4. Only blanks and line breaks differ, so numbers, quotes, parentheses and
/// comments stay as written, and parse() gives an equal value. Formatting twice changes nothing more.
/// Errors: those of parse(). Pure; any thread.
Result<std::string> format(std::string_view text);

/// The same for print(query).
std::string format(const Query &query);

} // namespace app::traceql
