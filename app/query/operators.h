#pragma once

#include "app/query/dynamic.h"

#include <re2/re2.h>

namespace app::query {

/// `left op right` (TraceQL reference 5). `pattern` is the compiled right side of =~ and !~, else null.
/// A nil or ill-matched operand makes it false, arithmetic too: by(1 + span.missing) has a group `false`.
Dynamic apply(traceql::BinaryOp op, const Dynamic &left, const Dynamic &right, const RE2 *pattern);

/// `-x`, `!x`, `x != nil`, `x = nil`. Where Tempo fails the whole query (`!nil`, `-"text"`), the value is nil.
Dynamic apply(traceql::UnaryOp op, const Dynamic &operand);

} // namespace app::query
