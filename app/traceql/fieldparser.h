#pragma once

#include "app/traceql/cursor.h"

#include <optional>

/// The part of the grammar that stands in braces. Private to the parser.
namespace app::traceql {

/// fieldExpr: operators over literals, attributes and nil tests.
Result<FieldExpr> parseFieldExpr(Cursor &cursor);

/// "{" [ fieldExpr ] "}"; an empty one is true.
Result<SpansetFilter> parseFilter(Cursor &cursor);

/// attribute: `.a`, `span.a`, `span:id`, `duration`.
Result<Attribute> parseAttribute(Cursor &cursor);
bool startsAttribute(const Token &token);

/// attribute { "," attribute }
Result<std::vector<Attribute>> parseAttributes(Cursor &cursor);

/// static: any literal but nil, minInt and maxInt included.
Result<Static> parseStatic(Cursor &cursor);

/// ["-"] ( INTEGER | FLOAT | DURATION )
Result<Static> parseSignedNumber(Cursor &cursor);

/// -value of a number; what is none stays as it is.
Static negated(const Static &value);

/// The comparison `token` is, regular expressions left out.
std::optional<BinaryOp> comparisonOf(const Token &token);

/// An expression of one node.
template <typename Expr, typename Value>
Expr leaf(Value value, TextRange place)
{
    Expr expr;
    expr.nodes.push_back({std::move(value), place});
    return expr;
}

/// An operator with its rank (reference 2.1); the higher binds closer.
struct RankedOp {
    BinaryOp op;
    int rank;
    bool isRightAssociative = false;
};
std::optional<RankedOp> operatorOf(const Token &token);

inline constexpr int lowestRank = 2;
inline constexpr int comparisonRank = 3;
inline constexpr int sumRank = 4;

} // namespace app::traceql
