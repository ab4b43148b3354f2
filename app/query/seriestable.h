#pragma once

#include "app/query/metrics.h"
#include "app/query/serieskeys.h"

#include <cstdint>
#include <string>
#include <unordered_map>
#include <vector>

namespace app::query {

/// Which group each of some spans of one block belongs to: numbers from 0 in the order they are first met.
struct RowGroups {
    std::vector<std::uint32_t> groups;             ///< by position in the list of rows
    std::vector<std::vector<std::uint32_t>> codes; ///< by group: its code of each key
};

RowGroups oneGroup(std::size_t rows);

/// Splits every group by one more key: `codes` by position in the list of rows, below `distinct`.
void split(RowGroups &groups, const std::vector<std::uint32_t> &codes, std::size_t distinct);

/// The series of an answer while it is counted. Number 0 is no series: it takes what is over the limit.
class SeriesTable
{
public:
    struct Entry {
        std::vector<Label> labels; ///< as toLabelValue() has them, without those that are nil
        unsigned bucket = 0;       ///< of a histogram; else 0
    };

    explicit SeriesTable(std::size_t limit) : m_limit(limit) {}
    /// The number of a series, a new one where it is met first.
    std::uint32_t numberOf(std::vector<Label> labels, unsigned bucket);
    const Entry &operator[](std::uint32_t number) const { return m_entries[number]; }
    /// The numbers of all series, by identity: the same order however the spans are spread over blocks. Of series that look
    /// alike the one without a value stands first, then the text, then the array.
    std::vector<std::uint32_t> inOrder() const;
    /// One more than the greatest number.
    std::size_t size() const { return m_entries.size(); }
    bool isCut() const { return m_isCut; }

private:
    std::size_t m_limit;
    bool m_isCut = false;
    std::vector<Entry> m_entries{1};
    std::unordered_map<std::string, std::uint32_t> m_numbers;
};

} // namespace app::query
