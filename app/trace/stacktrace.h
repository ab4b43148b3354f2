#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace app::trace {

/// Consecutive lines of a stack trace of one kind. `text` points into the trace, without the last line end.
struct StackPart {
    enum class Kind {
        Message, ///< what was thrown, "Caused by", headings
        Own,     ///< frames of the program
        Library, ///< frames of the language, its runtime or installed packages
    };
    Kind kind = Kind::Message;
    std::string_view text;
    int frames = 0; ///< a frame may have several lines (Python, Go)
    bool operator==(const StackPart &) const = default;
};

/// Takes `exception.stacktrace` apart, in the form of Python, Java and Kotlin, JavaScript, Go, .NET, Ruby, PHP or Rust; what
/// looks like none of them is one message. Pure, linear in the length.
std::vector<StackPart> stackParts(std::string_view trace);

} // namespace app::trace
