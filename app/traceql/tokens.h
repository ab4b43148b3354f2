#pragma once

#include "app/base/result.h"

#include <string_view>
#include <vector>

namespace app::traceql {

/// What an editor colours alike.
enum class TokenClass {
    Keyword,   ///< stages, functions, with
    Intrinsic, ///< duration, span:id
    Attribute, ///< span.foo
    Constant,  ///< true, error, server, nil, minInt
    Number,    ///< durations included
    String,
    Operator,
    Bracket, ///< parentheses, braces, commas
    Comment,
    Unknown, ///< words the language does not know, and what cannot be read
};

struct ClassedToken {
    TokenClass tokenClass = TokenClass::Unknown;
    TextRange place;
    bool operator==(const ClassedToken &) const = default;
};

/// Every token of `text` in order, blanks left out; works in unfinished and broken text. Pure; any thread.
std::vector<ClassedToken> tokens(std::string_view text);

} // namespace app::traceql
