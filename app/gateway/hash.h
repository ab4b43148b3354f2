#pragma once

#include <cstdint>
#include <cstring>
#include <string_view>

namespace app::gateway {

/// A fast 64-bit hash for texts that nobody chooses against us; the same in every run of one program.
inline std::uint64_t hashOf(std::string_view text, std::uint64_t seed)
{
    const auto mix = [](std::uint64_t value, std::uint64_t word) {
        value = (value ^ word) * 0xFF51AFD7ED558CCDU;
        return value ^ (value >> 32);
    };
    auto hash = mix(seed, text.size() + 0x9E3779B97F4A7C15U);
    while (text.size() >= 8) {
        std::uint64_t word = 0;
        std::memcpy(&word, text.data(), 8);
        hash = mix(hash, word);
        text.remove_prefix(8);
    }
    std::uint64_t rest = 0;
    if (!text.empty())
        std::memcpy(&rest, text.data(), text.size());
    return mix(hash, rest);
}

} // namespace app::gateway
