#pragma once

#include "app/query/predicate.h"

namespace app::query {

/// rowsWhere() of an intrinsic.
Result<Bitmap> intrinsicRows(BlockReader &block, const Predicate &predicate);

/// reasonForNone() of an intrinsic.
Result<std::string> intrinsicReasonForNone(BlockReader &block, const Predicate &predicate,
                                           Depth depth);

} // namespace app::query
