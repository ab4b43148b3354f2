#pragma once

#include "app/trace/jsontree.h"

namespace app::trace {

/// JSON as far as it can be read.
struct MendedJson {
    rapidjson::Document tree;
    bool isCut = false; ///< something is missing at the end
};

/// Reads JSON that was cut anywhere (servers keep 2,048 bytes of an attribute): a text that breaks off ends where it breaks
/// off, a member or number that breaks off is left out, and what is open is closed. Nothing for what is no object or
/// array from its first character on, and beyond the limits of jsonTree(). Pure.
std::optional<MendedJson> mendedJson(std::string_view text);

} // namespace app::trace
