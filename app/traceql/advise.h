#pragma once

#include "app/traceql/ast.h"

#include <string>
#include <vector>

namespace app::traceql {

/// What is allowed and perhaps not meant.
struct Advice {
    std::string text;
    TextRange place;
    bool operator==(const Advice &) const = default;
};

/// `&&` beside `||` without parentheses, which TraceQL reads from left to right (reference 2.1), and names
/// such as `.a-1` that look like arithmetic. In the order of the text. Pure; any thread.
std::vector<Advice> advise(const Query &query);

} // namespace app::traceql
