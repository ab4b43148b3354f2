#pragma once

#include "app/trace/value.h"
#include "app/traceql/ast.h"

#include <string_view>
#include <variant>

namespace app::query {

/// Evaluation went wrong in a way that ends the query (division by zero). It travels as a value, so that
/// `x != 0 && 1 / x > 2` never sees it.
struct Failure {
    std::string_view what; ///< static text
    bool operator==(const Failure &) const = default;
};

/// A value at run time (TraceQL reference 5). Texts and arrays point into the span or the query.
/// std::monostate is nil: a missing attribute, or one of a kind the language cannot compare.
using Dynamic =
    std::variant<std::monostate, std::int64_t, double, traceql::Duration, std::string_view, bool,
                 traceql::StatusCode, traceql::SpanKind, const trace::Array *, Failure>;

/// Reference 3.4: one-element arrays are their element; empty and mixed arrays, bytes and key-value lists are nil.
Dynamic toDynamic(const trace::Value &value);
Dynamic toDynamic(const traceql::Static &value);

/// For results: durations, status and kind as text.
trace::Value toValue(const Dynamic &value);

inline bool isNil(const Dynamic &value) { return std::holds_alternative<std::monostate>(value); }
inline bool isTrue(const Dynamic &value)
{
    const auto *flag = std::get_if<bool>(&value);
    return flag && *flag;
}

} // namespace app::query
