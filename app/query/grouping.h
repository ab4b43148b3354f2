#pragma once

#include "app/query/expression.h"

#include <memory>
#include <vector>

namespace app::query {

/// Which of the distinct values of an expression each span has. Values differ by type, too (int 200 and "200" are two); nil is
/// a value.
struct Grouping {
    std::vector<std::uint32_t>
        codes; ///< by span row: position in `values`; anything at rows that were not asked for
    std::vector<Dynamic> values;                   ///< some may have no row
    std::vector<std::shared_ptr<const void>> keep; ///< what texts and arrays in `values` point to
};

/// Of the rows in `spans`. Columns of texts cost a copy of their codes. Errors: Corrupt; Invalid with its place, where evaluation
/// ends the query.
Result<Grouping> groupBy(BlockReader &block, const Expression &expression, const Bitmap &spans);

} // namespace app::query
