#pragma once

#include "app/query/bitmap.h"

#include <optional>

/// What a condition is of many rows at once: true, false, neither (nil, or no boolean), or a failure that ends the query where
/// nothing to its left decides (operators.h, row by row).
namespace app::query {

struct TriState {
    Bitmap truth;
    std::optional<Bitmap> known = {};  ///< rows where it is true or false; nothing: everywhere
    std::optional<Bitmap> failed = {}; ///< nothing: nowhere; never where `known`
};

TriState both(TriState left, const TriState &right);   ///< &&
TriState either(TriState left, const TriState &right); ///< ||
TriState negated(TriState operand);                    ///< !
TriState compared(TriState left, const TriState &right,
                  bool isEqual); ///< = and != of two conditions

} // namespace app::query
