#pragma once

#include "app/traceql/ast.h"

namespace app::traceql {

/// `expr` with every part that names no attribute replaced by its value (reference 4.12): `1 + 2 * 3 = 7`
/// becomes `true`. What would fail (1 / 0, a bad pattern, types that do not fit) stays for run time.
FieldExpr fold(const FieldExpr &expr);

/// The same for every expression of the query.
Query fold(Query query);

} // namespace app::traceql
