#pragma once

#include <algorithm>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace app::query {

/// One bit for each row of a table of a block. Bits behind the last row are always 0.
class Bitmap
{
public:
    using Word = std::uint64_t;
    static constexpr std::size_t wordBits = 64;

    Bitmap() = default;
    explicit Bitmap(std::size_t size, bool value = false)
        : m_size(size)
        , m_words((size + wordBits - 1) / wordBits, value ? ~Word(0) : Word(0))
    {
        clearTail();
    }

    std::size_t size() const { return m_size; }
    bool test(std::size_t row) const { return (m_words[row / wordBits] >> (row % wordBits)) & 1; }
    void set(std::size_t row) { m_words[row / wordBits] |= Word(1) << (row % wordBits); }
    void reset(std::size_t row) { m_words[row / wordBits] &= ~(Word(1) << (row % wordBits)); }
    void assign(std::size_t row, bool value) { value ? set(row) : reset(row); }

    bool any() const
    {
        return std::any_of(m_words.begin(), m_words.end(), [](Word word) { return word != 0; });
    }
    std::size_t count() const
    {
        std::size_t bits = 0;
        for (const Word word : m_words)
            bits += std::size_t(std::popcount(word));
        return bits;
    }
    bool isAll() const { return count() == m_size; }

    /// Of bitmaps over the same table.
    Bitmap &operator&=(const Bitmap &other)
    {
        for (std::size_t i = 0; i < m_words.size(); ++i)
            m_words[i] &= other.m_words[i];
        return *this;
    }
    Bitmap &operator|=(const Bitmap &other)
    {
        for (std::size_t i = 0; i < m_words.size(); ++i)
            m_words[i] |= other.m_words[i];
        return *this;
    }
    Bitmap &operator^=(const Bitmap &other)
    {
        for (std::size_t i = 0; i < m_words.size(); ++i)
            m_words[i] ^= other.m_words[i];
        return *this;
    }
    /// Keeps what `other` has not.
    Bitmap &subtract(const Bitmap &other)
    {
        for (std::size_t i = 0; i < m_words.size(); ++i)
            m_words[i] &= ~other.m_words[i];
        return *this;
    }
    Bitmap &flip()
    {
        for (Word &word : m_words)
            word = ~word;
        clearTail();
        return *this;
    }
    bool operator==(const Bitmap &) const = default;

    /// `visit(row)` for every set row, ascending.
    template <typename Visit>
    void forEach(Visit visit) const
    {
        for (std::size_t i = 0; i < m_words.size(); ++i) {
            for (Word word = m_words[i]; word != 0; word &= word - 1)
                visit(std::uint32_t(i * wordBits + std::size_t(std::countr_zero(word))));
        }
    }
    /// The set rows, ascending.
    std::vector<std::uint32_t> rows() const
    {
        std::vector<std::uint32_t> list(count());
        auto *out = list.data();
        for (std::size_t i = 0; i < m_words.size(); ++i) {
            const auto first = std::uint32_t(i * wordBits);
            if (m_words[i] == ~Word(0)) {
                for (std::uint32_t bit = 0; bit < wordBits; ++bit)
                    *out++ = first + bit;
                continue;
            }
            for (Word word = m_words[i]; word != 0; word &= word - 1)
                *out++ = first + std::uint32_t(std::countr_zero(word));
        }
        return list;
    }
    /// Sets every row to `test(row)`; branch-free, so `test` is called for all.
    template <typename Test>
    void fill(Test test)
    {
        for (std::size_t i = 0; i < m_words.size(); ++i) {
            const std::size_t first = i * wordBits;
            const std::size_t bits = std::min(wordBits, m_size - first);
            Word word = 0;
            for (std::size_t bit = 0; bit < bits; ++bit)
                word |= Word(bool(test(first + bit))) << bit;
            m_words[i] = word;
        }
    }

    std::vector<Word> &words() { return m_words; }
    const std::vector<Word> &words() const { return m_words; }

private:
    void clearTail()
    {
        if (m_size % wordBits != 0)
            m_words.back() &= (Word(1) << (m_size % wordBits)) - 1;
    }

    std::size_t m_size = 0;
    std::vector<Word> m_words;
};

} // namespace app::query
