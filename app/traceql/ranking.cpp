#include "app/traceql/ranking.h"

#include <algorithm>
#include <functional>

namespace app::traceql {
namespace {

char lower(char c) { return c >= 'A' && c <= 'Z' ? char(c + 32) : c; }

bool comesFirst(const Candidate &left, const Candidate &right)
{
    if (left.contains != right.contains)
        return right.contains;
    if (left.group != right.group)
        return left.group < right.group;
    if (left.count != right.count)
        return left.count > right.count;
    // entries stand in an order of use
    if (left.entry && right.entry && left.entry != right.entry)
        return std::less<>()(left.entry, right.entry);
    return left.text != right.text ? left.text < right.text : left.scope < right.scope;
}

} // namespace

Typed::Typed(std::string_view text) : m_text(text)
{
    std::ranges::transform(m_text, m_text.begin(), lower);
}

std::optional<std::size_t> Typed::in(std::string_view text) const
{
    // nobody types more than this of a name, and searching for it costs its length for each candidate
    constexpr std::size_t longestTyped = 256;
    if (m_text.size() > std::min(text.size(), longestTyped))
        return {};
    const auto found = std::search(text.begin(), text.end(), m_text.begin(), m_text.end(),
                                   [](char in, char wanted) { return lower(in) == wanted; });
    if (found == text.end() && !m_text.empty())
        return {};
    return std::size_t(found - text.begin());
}

void Ranking::offer(Candidate candidate, const Typed &typed)
{
    const auto at = typed.in(candidate.text);
    if (!at)
        return;
    candidate.contains = *at > 0;
    m_candidates.push_back(candidate);
}

void Ranking::offer(std::span<const Entry> entries, int group, const Typed &typed)
{
    for (const auto &entry : entries)
        offer({.text = entry.label, .group = group, .entry = &entry}, typed);
}

std::vector<Candidate> Ranking::best(std::size_t count)
{
    const auto size = std::min(count, m_candidates.size());
    std::partial_sort(m_candidates.begin(), m_candidates.begin() + std::ptrdiff_t(size),
                      m_candidates.end(), comesFirst);
    m_candidates.resize(size);
    return std::move(m_candidates);
}

} // namespace app::traceql
