#pragma once

#include <cstdint>
#include <random>

namespace tests {

/// Random choices that are the same on every system: standard distributions differ between libraries.
class Dice
{
public:
    explicit Dice(std::uint32_t seed) : m_engine(seed) {}

    std::uint32_t below(std::uint32_t end) { return std::uint32_t(m_engine()) % end; }
    bool oneIn(std::uint32_t times) { return below(times) == 0; }

    template <typename T, std::size_t N>
    T pick(const T (&choices)[N])
    {
        return choices[below(std::uint32_t(N))];
    }

private:
    std::mt19937 m_engine;
};

} // namespace tests
