#include "app/store/textcodes.h"

#include <cstring>
#include <utility>

namespace app::store {
namespace {

constexpr std::size_t few = 8;

std::uint64_t mixed(std::uint64_t hash, std::uint64_t word)
{
    hash = (hash ^ word) * 0xFF51AFD7ED558CCDU;
    return hash ^ hash >> 32;
}

} // namespace

std::uint64_t hashText(std::string_view text, std::uint64_t seed)
{
    auto hash = seed ^ text.size() * 0x9E3779B97F4A7C15U;
    while (text.size() >= 8) {
        std::uint64_t word = 0;
        std::memcpy(&word, text.data(), 8);
        hash = mixed(hash, word);
        text.remove_prefix(8);
    }
    std::uint64_t last = 0;
    if (!text.empty())
        std::memcpy(&last, text.data(), text.size());
    return mixed(mixed(hash, last), seed);
}

std::uint32_t TextCodes::find(std::string_view text)
{
    if (!m_texts.empty() && isSameText(m_texts[m_latest], text))
        return m_latest;
    if (m_slots.empty())
        return findAmongFew(text);
    m_hash = std::uint32_t(hashText(text, m_seed));
    for (auto i = place(m_hash);; i = (i + 1) & (m_slots.size() - 1)) {
        const auto &slot = m_slots[i];
        if (slot.code == noRow) {
            m_free = i;
            return noRow;
        }
        if (slot.hash == m_hash && isSameText(m_texts[slot.code], text))
            return m_latest = slot.code;
    }
}

std::uint32_t TextCodes::findAmongFew(std::string_view text) const
{
    for (std::uint32_t code = 0; code < m_texts.size(); ++code) {
        if (isSameText(m_texts[code], text))
            return code;
    }
    return noRow;
}

std::uint32_t TextCodes::add(std::string_view text)
{
    const auto code = std::uint32_t(m_texts.size());
    m_texts.append(text);
    m_latest = code;
    if (!m_slots.empty())
        m_slots[m_free] = {m_hash, code};
    if (m_texts.size() > few && 2 * m_texts.size() > m_slots.size())
        rehash(m_slots.empty() ? 4 * few : 2 * m_slots.size());
    return code;
}

void TextCodes::rehash(std::size_t slots)
{
    const auto former = std::exchange(m_slots, std::vector<Slot>(slots));
    const auto put = [this](Slot slot) {
        auto i = place(slot.hash);
        while (m_slots[i].code != noRow)
            i = (i + 1) & (m_slots.size() - 1);
        m_slots[i] = slot;
    };
    for (const auto &slot : former) {
        if (slot.code != noRow)
            put(slot);
    }
    for (std::uint32_t code = 0; former.empty() && code < m_texts.size(); ++code)
        put({std::uint32_t(hashText(m_texts[code], m_seed)), code});
}

} // namespace app::store
