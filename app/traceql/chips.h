#pragma once

#include "app/traceql/ast.h"

#include <string>
#include <string_view>
#include <vector>

/// A query as parts that a person sets one by one, and what setting one does to the text. The text is the model: an edit
/// replaces the places it is about and nothing beside them, so comments and layout stay. Pure; any thread.
namespace app::traceql {

struct Chip {
    enum class Kind {
        Condition, ///< of the first filter: an attribute compared with something
        Text, ///< a part of it, or of the first stage, that has no such form: `.a || .b`, `{ } > { }`
        Stage, ///< what stands behind a bar, and the hints
    };
    Kind kind = Kind::Text;
    TextRange place; ///< of what it shows, without parentheses around a condition
    TextRange field; ///< of a condition; likewise the two below
    TextRange op;
    TextRange value;
    bool operator==(const Chip &) const = default;
};

/// The parts of a condition as they are written: `span.user.id`, `=~`, `"user_.*"`.
struct Condition {
    std::string field;
    std::string op;
    std::string value;
    bool operator==(const Condition &) const = default;
};

/// With a value in quotes where it was written without, as people write: `span.user.id = anna`.
Condition completed(Condition condition);

/// In a text's own places.
struct TextEdit {
    TextRange place;
    std::string text;
    bool operator==(const TextEdit &) const = default;
};
/// In the order of the text; none overlaps another.
using TextEdits = std::vector<TextEdit>;

std::string applied(std::string_view text, const TextEdits &edits);

/// In the order of the text; none for a blank text and for `{ }`. Errors: those of parse().
Result<std::vector<Chip>> chips(std::string_view text);

Condition conditionOf(std::string_view text, const Chip &chip);

/// The edits below leave a text that parses, and that passes the checker where it did before; Invalid, without a place,
/// where what is written cannot stand there. `chip` is a position in chips(text).
Result<TextEdits> changed(std::string_view text, std::size_t chip, const Condition &condition);
/// Of a stage; `stage` as it stands behind the bar.
Result<TextEdits> replaced(std::string_view text, std::size_t chip, std::string_view stage);
/// With the stages behind it that cannot stand without it.
Result<TextEdits> removed(std::string_view text, std::size_t chip);
/// At the end of the first filter; behind a first stage that is no filter, as a filter of its own.
Result<TextEdits> withCondition(std::string_view text, const Condition &condition);
/// Behind the last stage that can stand before it.
Result<TextEdits> withStage(std::string_view text, std::string_view stage);

} // namespace app::traceql
