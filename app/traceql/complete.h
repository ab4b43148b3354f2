#pragma once

#include "app/traceql/ast.h"

#include <cstdint>
#include <functional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

/// What may stand at a place of a query that is being written. Works in broken and unfinished text.
namespace app::traceql {

struct KnownName {
    std::string name;       ///< without scope: "http.method"
    std::int64_t count = 0; ///< how often or how lately seen; the higher is offered first
};
struct KnownValue {
    Static value;
    std::int64_t count = 0;
};

/// What is known of the data. Both answer at once with what they have (the caller asks again when more has
/// come); what they return must live until complete() returns. An empty function knows nothing. `prefix` is
/// what is written already: they may leave out what does not contain it, and need not.
struct Facts {
    std::function<std::span<const KnownName>(Scope scope, std::string_view prefix)> names = {};
    std::function<std::span<const KnownValue>(const Attribute &attribute, std::string_view prefix)>
        values = {};
};

struct Completion {
    enum class Kind { Scope, Attribute, Intrinsic, Value, Operator, Function, Hint };
    Kind kind = Kind::Attribute;
    std::string label;  ///< what the list shows
    std::string insert; ///< what replaces the range, quoted where needed
    std::string detail; ///< one line of explanation, maybe empty
    bool operator==(const Completion &) const = default;
};

struct Completions {
    TextRange replaced; ///< holds the cursor, or ends at it
    std::vector<Completion> items;
};

inline constexpr int maxCompletions = 100;

/// The best `maxCompletions` first: what begins as the text at the cursor, then what contains it; of alike
/// ones the more frequent. `cursor` is a byte offset and brought into the text where it lies outside; nothing
/// is offered inside a comment. Linear in the text and in what is known; never throws; any thread.
Completions complete(std::string_view text, int cursor, const Facts &facts = {});

} // namespace app::traceql
