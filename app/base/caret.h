#pragma once

#include "app/base/result.h"

#include <string>
#include <string_view>

namespace app {

/// Where a byte offset lies as a person counts: line from 1, column from 1 in code points.
struct Position {
    int line = 1;
    int column = 1;
    bool operator==(const Position &) const = default;
};
Position positionAt(std::string_view text, int offset);

/// The line of `text` that holds the start of `place` and, under it, one caret per covered code point (at least one).
std::string underline(std::string_view text, TextRange place);

} // namespace app
