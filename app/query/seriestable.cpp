#include "app/query/seriestable.h"

#include "app/query/series.h"

#include <algorithm>
#include <limits>
#include <string_view>
#include <utility>

namespace app::query {
namespace {

/// Pairs of codes up to which a table is cheaper than hashing.
constexpr std::size_t densePairs = std::size_t(1) << 22;
constexpr std::uint32_t unseen = std::numeric_limits<std::uint32_t>::max();

class DenseNumbers
{
public:
    explicit DenseNumbers(std::size_t pairs) : m_numbers(pairs, unseen) {}
    std::uint32_t &operator[](std::uint64_t pair) { return m_numbers[pair]; }

private:
    std::vector<std::uint32_t> m_numbers;
};

class SparseNumbers
{
public:
    std::uint32_t &operator[](std::uint64_t pair)
    {
        return m_numbers.try_emplace(pair, unseen).first->second;
    }

private:
    std::unordered_map<std::uint64_t, std::uint32_t> m_numbers;
};

template <typename Numbers>
void splitWith(Numbers numbers, RowGroups &groups, const std::vector<std::uint32_t> &codes,
               std::size_t distinct)
{
    std::vector<std::vector<std::uint32_t>> found;
    for (std::size_t i = 0; i < codes.size(); ++i) {
        const auto group = groups.groups[i];
        auto &number = numbers[std::uint64_t(group) * distinct + codes[i]];
        if (number == unseen) {
            number = std::uint32_t(found.size());
            auto key = groups.codes[group];
            key.push_back(codes[i]);
            found.push_back(std::move(key));
        }
        groups.groups[i] = number;
    }
    groups.codes = std::move(found);
}

} // namespace

RowGroups oneGroup(std::size_t rows)
{
    RowGroups groups{.groups = std::vector<std::uint32_t>(rows), .codes = {}};
    if (rows > 0)
        groups.codes.emplace_back();
    return groups;
}

void split(RowGroups &groups, const std::vector<std::uint32_t> &codes, std::size_t distinct)
{
    const auto pairs = groups.codes.size() * distinct;
    if (pairs <= densePairs)
        splitWith(DenseNumbers(pairs), groups, codes, distinct);
    else
        splitWith(SparseNumbers(), groups, codes, distinct);
}

std::uint32_t SeriesTable::numberOf(std::vector<Label> labels, unsigned bucket)
{
    auto identity = identityOf(labels);
    identity += char(bucket);
    if (const auto known = m_numbers.find(identity); known != m_numbers.end())
        return known->second;
    if (m_entries.size() > m_limit) {
        m_isCut = true;
        return 0;
    }
    const auto number = std::uint32_t(m_entries.size());
    m_numbers.emplace(std::move(identity), number);
    m_entries.push_back({.labels = std::move(labels), .bucket = bucket});
    return number;
}

std::vector<std::uint32_t> SeriesTable::inOrder() const
{
    std::vector<std::pair<std::string_view, std::uint32_t>> all(m_numbers.begin(), m_numbers.end());
    std::sort(all.begin(), all.end());
    std::vector<std::uint32_t> numbers;
    numbers.reserve(all.size());
    for (const auto &[identity, number] : all)
        numbers.push_back(number);
    return numbers;
}

} // namespace app::query
