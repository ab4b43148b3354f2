#pragma once

#include "app/traceql/ast.h"

#include <optional>
#include <string>

/// Operators on values that are known (reference 5), for folding and for an evaluator's slow path.
namespace app::traceql {

/// nullopt where it fails or types do not fit: an error or, in a filter, false at run time.
std::optional<Static> evaluate(UnaryOp op, const Static &operand);
std::optional<Static> evaluate(BinaryOp op, const Static &left, const Static &right);

/// Whether RE2 takes `pattern`.
bool isPattern(const std::string &pattern);

} // namespace app::traceql
