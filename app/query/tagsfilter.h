#pragma once

#include "app/traceql/ast.h"

#include <optional>
#include <string>
#include <string_view>

namespace app::query {

/// What can be used of a query that is still being typed (TraceQL reference 12): the condition of its first `{ … }`.
/// What is not whole there counts as true, operators without an operand fall away, brackets are closed. Nothing where
/// nothing can be used, and for span sets joined by operators.
std::optional<traceql::FieldExpr> lenientFilter(std::string_view query);

/// The same as text, to be parsed: `{ … }`. Empty: nothing can be used.
std::string repairedFilter(std::string_view query);

} // namespace app::query
