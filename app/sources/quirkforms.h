#pragma once

#include "app/traceql/ast.h"

#include <optional>
#include <string>

/// The same conditions in a form that Tempo reads as TraceQL means them. Pure; any thread.
namespace app::sources {

/// `attribute op literal`, whichever side they stand on in the text.
struct Comparison {
    traceql::Attribute attribute;
    traceql::BinaryOp op = traceql::BinaryOp::Equal;
    traceql::Static literal;
    bool isMirrored = false; ///< the literal stood first
};
/// Of the node at `root`; nothing where it compares anything else.
std::optional<Comparison> comparisonAt(const traceql::FieldExpr &expr, int root);

std::string textOf(const Comparison &comparison);

/// For both columns Tempo keeps numbers in: `(a > 1 || a > 1.0)`. Nothing where one column is enough: no number, one whose
/// type is known from its name, an equality that whole numbers cannot meet.
std::optional<std::string> bothColumns(const Comparison &comparison);
/// Whether `left || right` is such a pair.
bool areBothColumns(const Comparison &left, const Comparison &right);

/// The condition at `root` negated without `!`: spans without the attribute match, as they do with it.
/// Nothing where that cannot be said.
std::optional<std::string> negated(const traceql::FieldExpr &expr, int root);

} // namespace app::sources
