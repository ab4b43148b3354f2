#pragma once

#include <functional>
#include <string_view>

namespace app::otlp {

/// Reads through a request in protobuf without making values of it. True where nothing in it is what a decoder would pass
/// over or repair (every field is known, every text well-formed), no value is of bytes, and `isFine` says so of each text
/// in an attribute's value and of each status message. False also for what is damaged or very deep. Says nothing about
/// limits.h. Pure; any thread.
bool isPlainRequest(std::string_view protobuf, const std::function<bool(std::string_view)> &isFine);

} // namespace app::otlp
