#pragma once

#include "app/traceql/fieldparser.h"

/// Aggregates and arithmetic over them. Private to the parser.
namespace app::traceql {

/// "count" "(" ")" | ( "max" | "min" | "avg" | "sum" ) "(" fieldExpr ")"
Result<Aggregate> parseAggregate(Cursor &cursor);
bool startsScalar(const Token &token); ///< an aggregate or a number; a parenthesis may be anything

/// `left op right` as one expression.
ScalarExpr joined(ScalarExpr left, BinaryOp op, ScalarExpr right, TextRange place);

/// aggregate | ["-"] number
Result<ScalarExpr> parseScalarLeaf(Cursor &cursor);

} // namespace app::traceql
