#pragma once

#include "tests/support/judgetrace.h"

namespace tests::judge {

/// The value of a field expression on one span (5). Throws Failure.
Value evaluate(const app::traceql::FieldExpr &expression, const At &at, Patterns &patterns);

/// Whether `{ condition }` keeps the span: true of one event and one link of it, where it names them (6.5).
bool holds(const app::traceql::FieldExpr &condition, const Facts &facts, std::size_t position,
           Patterns &patterns);

} // namespace tests::judge
