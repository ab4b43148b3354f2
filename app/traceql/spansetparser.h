#pragma once

#include "app/traceql/cursor.h"

#include <optional>

/// Spanset expressions. Private to the parser.
namespace app::traceql {

/// A spanset operator with its rank (reference 2.1); all are left-associative.
struct RankedSpansetOp {
    SpansetOp op;
    int rank;
};
std::optional<RankedSpansetOp> spansetOpOf(const Token &token);

/// spansetExpr: filters, operators and parentheses, no pipe. Nested as deep as the text is long.
Result<SpansetExpr> parseSpansets(Cursor &cursor);

/// Whether what stands at the cursor, up to its closing parenthesis, is a spanset expression without pipes or numbers.
bool startsSpansets(const Cursor &cursor);

/// `left op right` as one expression.
SpansetExpr joined(SpansetExpr left, SpansetOp op, SpansetExpr right, TextRange place);

} // namespace app::traceql
