#pragma once

#include "app/query/filterprogram.h"
#include "app/query/kernels.h"

#include <string>

namespace app::query {

/// What a kernel can tell of one attribute or intrinsic.
struct Predicate {
    enum class Test {
        Compare,
        Exists,    ///< x != nil
        Missing,   ///< x = nil
        IsTrue,    ///< x, as a condition
        IsBoolean, ///< whether `x` as a condition is true or false at all
    };
    traceql::Attribute attribute;
    Test test = Test::Compare;
    Comparison comparison;

    bool isUnscoped() const
    {
        return attribute.intrinsic == traceql::Intrinsic::None
            && attribute.scope == traceql::Scope::None;
    }
};

/// The rows of homeOf(attribute) of which it is true. Errors: Corrupt.
Result<Bitmap> rowsWhere(BlockReader &block, const Predicate &predicate);

/// Spans that have the key with a value a query can see: there a resource does not speak (reference 3.3).
Result<Bitmap> spansWithKey(BlockReader &block, const std::string &key);

/// Why it is true of no row; empty where it may be.
Result<std::string> reasonForNone(BlockReader &block, const Predicate &predicate, Depth depth);

/// About which share of the rows it is true of, by the facts of the block.
double estimate(BlockReader &block, const Predicate &predicate);

/// From rows of another table to the spans that belong to them. Table::Span: as it is. Not for events and links.
Result<Bitmap> toSpans(BlockReader &block, store::Table from, Bitmap rows);

} // namespace app::query
