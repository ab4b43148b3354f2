#pragma once

#include <optional>
#include <string>
#include <string_view>

/// Go's string literals, which TraceQL's are (reference 1.6).
namespace app::traceql {

/// The bytes inside the double quotes, escapes resolved; nullopt for an escape Go does not know, a value
/// out of its range or a half of a surrogate pair.
std::optional<std::string> unescaped(std::string_view inside);

/// `text` as a literal: in backticks where that can hold it, else in double quotes.
std::string quoted(std::string_view text);

/// In double quotes where that needs no escape, as most people write it; else as quoted().
std::string plainlyQuoted(const std::string &text);

/// An attribute's name in double quotes; unlike a literal it escapes nothing but quotes and backslashes.
std::string quotedName(std::string_view name);

/// Whether `text` is a character of Go, such as 'a' or '\n'. Tempo takes it for a word.
bool isCharacter(std::string_view text);

} // namespace app::traceql
