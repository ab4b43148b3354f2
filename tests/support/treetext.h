#pragma once

#include "app/trace/spantree.h"

#include <string>
#include <string_view>
#include <vector>

namespace tests {

/// A SpanTree from lines "START..END", two blanks of indent a level, in pre-order with siblings by start.
struct TreeText {
    explicit TreeText(std::string_view text);
    app::trace::SpanTree tree() const { return {start, end, parent, subtreeSize}; }

    std::vector<std::uint64_t> start;
    std::vector<std::uint64_t> end;
    std::vector<std::int32_t> parent;
    std::vector<std::int32_t> subtreeSize;
};

} // namespace tests
