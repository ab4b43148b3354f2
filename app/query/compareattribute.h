#pragma once

#include "app/query/dynamic.h"
#include "app/query/metrics.h"
#include "app/query/steps.h"

#include <array>
#include <cstdint>
#include <deque>
#include <string>
#include <unordered_map>
#include <variant>
#include <vector>

namespace app::query {

/// The two crowds of compare() (TraceQL reference 10.9).
enum class Side : std::uint8_t { Baseline, Selection };
inline constexpr std::size_t sideCount = 2;

/// What the observed spans say of one attribute: how often each value occurs on each side. First totals, then, for the
/// most frequent values, by interval.
class ComparedAttribute
{
public:
    using BySide = std::array<std::uint64_t, sideCount>;
    static constexpr std::uint32_t none = 0xFFFFFFFFU;

    explicit ComparedAttribute(std::size_t steps) : m_steps(steps), m_holders(sideCount * steps) {}

    /// The entry of a value, a new one where it is met first; none over the limit.
    std::uint32_t entryOf(const Dynamic &value);
    /// The entry of a value met before, or none.
    std::uint32_t find(const Dynamic &value) const;
    void addTotal(std::uint32_t entry, const BySide &count);
    /// Spans that have the attribute at all.
    void addHolders(Side side, std::size_t step, std::uint64_t count)
    {
        m_holders[std::size_t(side) * m_steps + step] += count;
    }

    /// Keeps the `topN` most frequent values of each side; of equally frequent ones those that sort first. Takes its
    /// cells from `budget`; false: there were too few.
    bool choose(std::size_t topN, std::size_t &budget);
    /// The cells of a chosen value, or null.
    std::uint64_t *cells(std::uint32_t entry, Side side)
    {
        const auto place = m_entries[entry].place[std::size_t(side)];
        return place == none ? nullptr : &m_cells[place];
    }

    bool isCut() const { return m_isCut; }
    /// Series under this label key: chosen values, then how many spans have the attribute.
    void appendSeries(const std::string &key, const Steps &steps, std::vector<Series> &all) const;

private:
    struct Entry {
        trace::Value value;
        BySide totals = {};
        std::array<std::uint32_t, sideCount> place = {none, none};
    };
    std::uint32_t add(const Dynamic &value);
    std::vector<std::uint32_t> byFrequency(std::size_t side, std::size_t topN) const;

    std::size_t m_steps;
    bool m_isCut = false;
    std::vector<std::uint64_t> m_holders; ///< by side, then step
    std::vector<Entry> m_entries;
    std::deque<std::string> m_texts;
    std::unordered_map<std::string_view, std::uint32_t> m_byText;
    std::array<std::unordered_map<std::uint64_t, std::uint32_t>, std::variant_size_v<Dynamic>>
        m_byBits; ///< by type, then what tells values of it apart
    std::vector<std::uint64_t> m_cells;
};

} // namespace app::query
