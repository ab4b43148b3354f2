#pragma once

#include "app/traceql/ast.h"

#include <string>
#include <vector>

/// The part of the checker that looks into expressions. Private to it.
namespace app::traceql {

/// Types and operators inside `expr` (reference 4.1 to 4.7). True when nothing was found.
bool checkFields(const FieldExpr &expr, std::vector<Error> &errors);

/// The same, and that it is a condition (4.5).
void checkFilter(const SpansetFilter &filter, std::vector<Error> &errors);

/// That it is none of the parent's, which Tempo does not support.
bool checkAttribute(const Attribute &attribute, std::vector<Error> &errors);

} // namespace app::traceql
