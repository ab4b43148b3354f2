#pragma once

#include <string>
#include <string_view>

namespace app {

/// Whether every byte belongs to well-formed UTF-8 (RFC 3629: no surrogates, no overlong forms).
bool isUtf8(std::string_view text);

/// `text` with each ill-formed byte replaced by U+FFFD.
std::string repairedUtf8(std::string_view text);

/// Length in bytes of the code point that starts at `at`; 1 where the bytes are ill-formed. `at` is inside `text`.
int codePointLength(std::string_view text, std::size_t at);

} // namespace app
