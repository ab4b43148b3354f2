#pragma once

#include "app/base/result.h"
#include "app/traceql/ast.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// Where Tempo answers another question than the one TraceQL asks (TraceQL reference 14), and how to ask so that both agree.
/// Pure; any thread.
namespace app::sources {

enum class Quirk {
    IntegerPower,  ///< Q1: 2 ^ 3 is 9
    NumberType,    ///< Q2: 1 finds integers only, 1.0 fractions only
    LiteralFirst,  ///< Q3: `3 < span.x` finds nothing
    Negation,      ///< Q4: `!(…)` finds nothing
    Missing,       ///< Q7: `x = nil` misses spans without any attribute
    SeveralEvents, ///< Q8: conditions on several fields may hold on different events
    Nanoseconds,   ///< Q10: some times are measured in nanoseconds, spans without events as 0
    SumOfMissing,  ///< Q11: spans without the attribute spoil the numbers
    IdComparison,  ///< Q12: ids compared by more than = and !=, or with leading zeros
    RootParent,    ///< Q12: `span:parentID = ""` finds nothing
    NegatedNumber, ///< Q15: `-span.x` fails the whole query where one x is no number
    Disconnected,  ///< Q19: `{ }` behind !> and its like misses spans without a known parent
    ChildCount,    ///< stored in the newest format only
};

struct QuirkWarning {
    Quirk quirk = Quirk::NumberType;
    TextRange place;
    std::string replacement; ///< for the text at `place`; empty: no better form is known
    bool operator==(const QuirkWarning &) const = default;
};

/// In the order of the text. Nothing of what cannot be parsed. Whether a number is told with a fraction cannot be seen from
/// here, but for the names that conventions give a type.
std::vector<QuirkWarning> quirksOf(const std::string &query);

/// The query with every replacement made; nothing where there is none to make.
std::optional<std::string> withoutQuirks(const std::string &query);

/// What goes wrong and what to do, in English, for tools.
std::string_view textOf(Quirk quirk);

} // namespace app::sources
