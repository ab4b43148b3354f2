#pragma once

#include "app/base/result.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string_view>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size);

namespace tests {

/// Ends the program where a property does not hold, which is how libFuzzer and the replay learn of it.
inline void check(bool claim)
{
    if (!claim)
        std::abort();
}

inline std::string_view textOf(const std::uint8_t *data, std::size_t size)
{
    return {reinterpret_cast<const char *>(data), size};
}

/// An error says something, and its place lies inside the text.
inline void checkError(const app::Error &error, std::string_view text)
{
    check(!error.detail.empty());
    if (!error.place)
        return;
    check(error.place->begin >= 0 && error.place->begin <= error.place->end);
    check(std::size_t(error.place->end) <= text.size());
}

} // namespace tests
