#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace app::otlp {

/// RFC 8259 section 6, the whole of `text`.
bool isJsonNumber(std::string_view text);

/// The content of a JSON string (`token` with its quotes, well-formed UTF-8) in which half of a surrogate pair stands
/// alone: JavaScript and Python write that for a text cut inside an emoji, and simdjson refuses it. The half becomes
/// U+FFFD; nullopt for any other escape that RFC 8259 section 7 does not know.
std::optional<std::string> unescapeLoneSurrogates(std::string_view token);

} // namespace app::otlp
