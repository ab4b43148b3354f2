#pragma once

#include "app/query/bitmap.h"
#include "app/query/dynamic.h"
#include "app/store/column.h"

#include <re2/re2.h>
#include <vector>

/// Tight loops over columns. Pure; any thread.
namespace app::query {

/// `value op literal`; what stood the other way round is turned before.
struct Comparison {
    traceql::BinaryOp op = traceql::BinaryOp::Equal;
    Dynamic literal;
    const RE2 *pattern = nullptr; ///< of =~ and !~

    bool isTrueOf(const Dynamic &value) const;
};

/// Adds the rows whose value the comparison is true of: of arrays any element for most operators, every element for != and !~
/// (reference 5.4). Values of a type that does not match are left out.
void addMatches(const store::Column &column, const store::ColumnId &id,
                const Comparison &comparison, Bitmap &rows);

/// Adds the rows that have a value.
void addPresent(const store::Column &column, Bitmap &rows);

/// Rows of numbers, one for each row of the table.
Bitmap matchesOf(const std::vector<std::int64_t> &numbers, const Comparison &comparison);
Bitmap matchesOf(const std::vector<double> &numbers, const Comparison &comparison);

/// Rows whose code passes; `passing` has an entry for each code.
Bitmap rowsWith(const store::View<std::uint32_t> &codes, const std::vector<std::uint8_t> &passing);

/// Whether a value between these bounds may be such that the comparison is true of it.
bool mayMatch(const store::ColumnFacts &facts, const Comparison &comparison);
/// Whether a text of the dictionary is.
bool mayMatch(const store::Dictionary &dictionary, const Comparison &comparison);

} // namespace app::query
