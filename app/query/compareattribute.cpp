#include "app/query/compareattribute.h"

#include "app/query/metricslimits.h"
#include "app/query/series.h"

#include <algorithm>
#include <cstring>
#include <numeric>

namespace app::query {
namespace {

constexpr std::array<const char *, sideCount> valueLabels = {"baseline", "selection"};
constexpr std::array<const char *, sideCount> totalLabels = {"baseline_total", "selection_total"};

/// What tells the values of one type apart, but for texts.
std::uint64_t bitsOf(const Dynamic &value)
{
    if (const auto *integer = std::get_if<std::int64_t>(&value))
        return std::uint64_t(*integer);
    if (const auto *flag = std::get_if<bool>(&value))
        return *flag;
    if (const auto *status = std::get_if<traceql::StatusCode>(&value))
        return std::uint64_t(*status);
    if (const auto *kind = std::get_if<traceql::SpanKind>(&value))
        return std::uint64_t(*kind);
    std::uint64_t bits = 0;
    if (const auto *real = std::get_if<double>(&value))
        std::memcpy(&bits, real, sizeof bits);
    return bits;
}

Series seriesOf(const char *type, const std::string &key, trace::Value value, const Steps &steps,
                const std::uint64_t *counts)
{
    if (value.isEmpty())
        value = nilText;
    Series series{.labels = {{"__meta_type", type}, {key, std::move(value)}}, .samples = {}};
    for (std::size_t step = 0; step < steps.count; ++step)
        series.samples.push_back({steps.timestampMs(step), double(counts[step])});
    return series;
}

} // namespace

std::uint32_t ComparedAttribute::find(const Dynamic &value) const
{
    if (const auto *text = std::get_if<std::string_view>(&value)) {
        const auto found = m_byText.find(*text);
        return found == m_byText.end() ? none : found->second;
    }
    const auto &known = m_byBits[value.index()];
    const auto found = known.find(bitsOf(value));
    return found == known.end() ? none : found->second;
}

std::uint32_t ComparedAttribute::entryOf(const Dynamic &value)
{
    if (const auto known = find(value); known != none)
        return known;
    if (m_entries.size() >= maxComparedValues) {
        m_isCut = true;
        return none;
    }
    return add(value);
}

std::uint32_t ComparedAttribute::add(const Dynamic &value)
{
    const auto entry = std::uint32_t(m_entries.size());
    m_entries.push_back({.value = toValue(value)});
    if (const auto *text = std::get_if<std::string_view>(&value))
        m_byText.emplace(m_texts.emplace_back(*text), entry);
    else
        m_byBits[value.index()].emplace(bitsOf(value), entry);
    return entry;
}

void ComparedAttribute::addTotal(std::uint32_t entry, const BySide &count)
{
    for (std::size_t side = 0; side < sideCount; ++side)
        m_entries[entry].totals[side] += count[side];
}

/// The entries that occur on a side, the most frequent first.
std::vector<std::uint32_t> ComparedAttribute::byFrequency(std::size_t side, std::size_t topN) const
{
    std::vector<std::uint32_t> order(m_entries.size());
    std::iota(order.begin(), order.end(), 0U);
    std::erase_if(order, [&](std::uint32_t i) { return m_entries[i].totals[side] == 0; });
    const auto isBefore = [&](std::uint32_t left, std::uint32_t right) {
        const auto &l = m_entries[left];
        const auto &r = m_entries[right];
        if (l.totals[side] != r.totals[side])
            return l.totals[side] > r.totals[side];
        return isPreferred({{{}, l.value}}, {{{}, r.value}});
    };
    const auto kept = std::min(topN, order.size());
    std::partial_sort(order.begin(), order.begin() + std::ptrdiff_t(kept), order.end(), isBefore);
    order.resize(kept);
    return order;
}

bool ComparedAttribute::choose(std::size_t topN, std::size_t &budget)
{
    for (std::size_t side = 0; side < sideCount; ++side) {
        for (const auto entry : byFrequency(side, topN)) {
            if (budget < m_steps)
                return false;
            budget -= m_steps;
            m_entries[entry].place[side] = std::uint32_t(m_cells.size());
            m_cells.resize(m_cells.size() + m_steps);
        }
    }
    return true;
}

void ComparedAttribute::appendSeries(const std::string &key, const Steps &steps,
                                     std::vector<Series> &all) const
{
    for (const auto &entry : m_entries) {
        for (std::size_t side = 0; side < sideCount; ++side) {
            if (entry.place[side] != none)
                all.push_back(seriesOf(valueLabels[side], key, entry.value, steps,
                                       &m_cells[entry.place[side]]));
        }
    }
    for (std::size_t side = 0; side < sideCount; ++side) {
        const auto *holders = &m_holders[side * m_steps];
        if (std::any_of(holders, holders + m_steps, [](std::uint64_t n) { return n != 0; }))
            all.push_back(seriesOf(totalLabels[side], key, {}, steps, holders));
    }
}

} // namespace app::query
