#pragma once

#include "app/query/units.h"
#include "app/traceql/ast.h"

namespace app::query {

/// `left op right` (reference 7) for a structural operator: by parent rows and nested-set numbers, in one pass over the spans
/// of each unit. Spans that hang in no tree take part in no relation, and satisfy every negated one. Errors: Corrupt.
Result<Bitmap> related(BlockReader &block, const Units &units, traceql::SpansetOp op,
                       const Bitmap &left, const Bitmap &right);

/// `&&` and `||`: per unit the union of both, where both have spans, or where either has.
Bitmap joined(const Units &units, traceql::Relation relation, const Bitmap &left,
              const Bitmap &right);

} // namespace app::query
