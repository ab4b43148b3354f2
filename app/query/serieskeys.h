#pragma once

#include "app/query/grouping.h"
#include "app/traceql/ast.h"

#include <vector>

namespace app::query {

/// The distinct values of one attribute of by(), and which of them each span of a block has. Of the events and links
/// of a span the first with a value speaks, as in Tempo's series. Rules of grouping.h.
Result<Grouping> keysOf(BlockReader &block, const traceql::Attribute &attribute,
                        const Bitmap &spans);

/// A value as a label holds it: empty for nil; one empty array for all arrays, which series do not tell apart (reference
/// 10.7). Both are shown as `nil`, and are two series as in Tempo's answers.
trace::Value toLabelValue(const Dynamic &value);

} // namespace app::query
