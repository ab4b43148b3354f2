#pragma once

#include <cstddef>
#include <string_view>

/// Which characters may stand where. Positions are those of a first byte in UTF-8.
namespace app::traceql {

inline bool isDigit(char c) { return c >= '0' && c <= '9'; }
inline bool isBlank(char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n'; }

/// A letter, an underscore, or any part of a character outside ASCII.
inline bool isWordStart(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || (c & 0x80) != 0;
}
inline bool isWordPart(char c) { return isWordStart(c) || isDigit(c); }

/// Bytes of the Unicode white space (Go's unicode.IsSpace) at `at`; 0 where there is none.
std::size_t spaceLength(std::string_view text, std::size_t at);

/// Whether an attribute name may hold the character at `at` without quotes (reference 1.5).
bool isNamePart(std::string_view text, std::size_t at);

} // namespace app::traceql
