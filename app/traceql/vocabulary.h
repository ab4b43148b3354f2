#pragma once

#include "app/traceql/complete.h"
#include "app/traceql/situation.h"

#include <span>

/// The words completion offers, each with a line about it. Private to completion.
namespace app::traceql {

struct Entry {
    Completion::Kind kind;
    std::string_view label;
    std::string_view insert; ///< empty: the label
    std::string_view detail;
};

/// What the grammar takes there, the commonest first; operators and values by the type beside them are
/// operatorEntries() and valueEntries(), which Operator and Value need, too.
std::span<const Entry> entriesFor(Expected expected);

/// `.a`, `span:id`, ...: what an operand may be without any data known.
std::span<const Entry> operandEntries();
/// The rarer ones.
std::span<const Entry> rareOperandEntries();

/// One entry an operator, in an order of use.
struct OperatorEntry {
    BinaryOp op;
    std::string_view detail;
};
std::span<const OperatorEntry> operatorEntries();
bool fits(Type type, BinaryOp op);

/// Constants and examples of a type.
std::span<const Entry> valueEntries(Type type);

} // namespace app::traceql
