#pragma once

#include "app/trace/span.h"

#include <cstddef>
#include <string>

namespace app::broadcast {

/// Makes `text` at most `limit` bytes of UTF-8. JSON stays JSON: its longest texts are cut first, then elements in the
/// middle of its longest list go. Other text is cut at a character. A cut ends in "…". True where it was longer.
/// `limit` is at least 64.
bool shorten(std::string &text, std::size_t limit);

/// Shortens every text attribute that is longer, also inside lists, and says so beside it in `<key>.truncated`.
bool shorten(trace::Attributes &attributes, std::size_t limit);

} // namespace app::broadcast
