#pragma once

#include "app/base/result.h"
#include "app/otlp/room.h"

#include <cstddef>
#include <string>
#include <string_view>

namespace app::otlp {

/// RFC 1952, one member, as fast as it goes. Empty only where there is no memory.
std::string gzip(std::string_view plain);

/// RFC 1952 (all members) or RFC 1950 (zlib). Stops as soon as the output passes `limit` (TooLarge), so a
/// decompression bomb costs no more memory than that; Invalid for a damaged or truncated stream.
Result<std::string> gunzip(std::string_view compressed, std::size_t limit);

std::string zstd(std::string_view plain, int level = 3);
/// All frames; same errors as gunzip.
Result<std::string> unzstd(std::string_view compressed, std::size_t limit);
/// A single frame that tells its size, as zstd() makes it, behind what `room` holds; what that was stays after an error.
Result<> unzstdBehind(Room &room, std::string_view frame, std::size_t limit);

} // namespace app::otlp
