#pragma once

#include <string>
#include <string_view>

namespace app::otlp {

/// Checked at the speed of memory.
bool isWellFormed(std::string_view text);

/// `text` as it is where it is well-formed, else repaired with U+FFFD.
std::string wellFormed(std::string_view text);

/// The same without a copy: `scratch` holds the repaired text where one is needed.
std::string_view wellFormed(std::string_view text, std::string &scratch);

} // namespace app::otlp
