#pragma once

#include "app/query/bitmap.h"
#include "app/query/dynamic.h"

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

namespace app::query {

/// The span sets of the traces of one block. A span is in one set at the most.
struct SpanSets {
    struct Set {
        std::uint32_t trace = 0;
        std::uint32_t begin = 0; ///< its rows are rows[begin], …, rows[end - 1], never none
        std::uint32_t end = 0;
    };
    /// What by() and aggregates say of a set.
    struct Attribute {
        std::string name; ///< "by(span.foo)", "count()"
        std::vector<Dynamic> values;
        std::vector<std::uint32_t> codes; ///< not empty: the value of i is values[codes[i]]
        const Dynamic &at(std::size_t i) const { return values[codes.empty() ? i : codes[i]]; }
    };

    Bitmap spans; ///< over Table::Span: those of all sets
    /// false: each trace has at most one set, which is what `spans` has of it, and `sets` and `rows` are empty. That is the form
    /// of every query without by().
    bool isSplit = false;
    std::vector<Set> sets; ///< those of a trace stand together
    std::vector<std::uint32_t> rows;
    /// In pipeline order. The values stand by row of the trace, or by set where isSplit.
    std::vector<Attribute> attributes;
    std::vector<std::shared_ptr<const void>> keep; ///< what values point to
};

} // namespace app::query
