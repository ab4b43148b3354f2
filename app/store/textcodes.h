#pragma once

#include "app/store/growing.h"

#include <algorithm>
#include <cstdint>
#include <cstring>
#include <string_view>
#include <vector>

namespace app::store {

/// Codes for distinct texts, in the order they first occur. Keeps views: whoever adds a text keeps it alive.
class TextCodes
{
public:
    /// Clients choose the texts; `seed` keeps them from choosing collisions.
    explicit TextCodes(std::uint64_t seed) : m_seed(seed) {}

    /// noRow where `text` has no code yet; then add() gives it the next one.
    std::uint32_t find(std::string_view text);
    /// `text` is the one that find() was just asked for.
    std::uint32_t add(std::string_view text);

    const GrowingArray<std::string_view> &texts() const { return m_texts; }

private:
    struct Slot {
        std::uint32_t hash = 0;
        std::uint32_t code = noRow;
    };
    std::uint32_t findAmongFew(std::string_view text) const;
    void rehash(std::size_t slots);
    std::size_t place(std::uint32_t hash) const { return hash & (m_slots.size() - 1); }

    std::uint64_t m_seed;
    GrowingArray<std::string_view> m_texts;
    std::vector<Slot> m_slots; // a power of two, none while the texts are few
    std::size_t m_free = 0;    // where the text looked for last belongs
    std::uint32_t m_hash = 0;  // and its hash
    std::uint32_t m_latest = 0;
};

/// Mixes eight bytes a step.
std::uint64_t hashText(std::string_view text, std::uint64_t seed);

inline std::uint64_t wordAt(const char *place)
{
    std::uint64_t word = 0;
    std::memcpy(&word, place, sizeof word);
    return word;
}

/// Equality; for keys and other short texts faster than the call of memcmp: it is asked several times for each
/// attribute of each span.
inline bool isSameText(std::string_view a, std::string_view b)
{
    const auto size = a.size();
    if (size != b.size())
        return false;
    const auto *x = a.data();
    const auto *y = b.data();
    if (size > 32)
        return std::memcmp(x, y, size) == 0;
    if (size < 8)
        return std::equal(x, x + size, y);
    for (std::size_t i = 0; i < size - 8; i += 8) {
        if (wordAt(x + i) != wordAt(y + i))
            return false;
    }
    return wordAt(x + size - 8) == wordAt(y + size - 8);
}

} // namespace app::store
