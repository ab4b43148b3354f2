#include "ui/trace/lanes.h"

#include <algorithm>
#include <limits>
#include <numeric>

namespace ui {
namespace {

/// When each lane is free again; finds the first lane from one on that is free at a time. A tree of minima.
class FreeLanes
{
public:
    explicit FreeLanes(std::size_t most)
    {
        while (m_leaves < most + 1)
            m_leaves *= 2;
        m_least.assign(2 * m_leaves, 0);
    }

    int firstFree(int from, std::uint64_t at) const
    {
        auto node = m_leaves + std::size_t(from);
        while (m_least[node] > at) {
            while (node % 2 == 1) // a right child: what follows is above
                node /= 2;
            ++node;
        }
        while (node < m_leaves)
            node = m_least[2 * node] <= at ? 2 * node : 2 * node + 1;
        return int(node - m_leaves);
    }

    void occupy(int lane, std::uint64_t until)
    {
        auto node = m_leaves + std::size_t(lane);
        m_least[node] = until;
        for (node /= 2; node > 0; node /= 2)
            m_least[node] = std::min(m_least[2 * node], m_least[2 * node + 1]);
    }

private:
    std::size_t m_leaves = 1;
    std::vector<std::uint64_t> m_least;
};

/// By start, but never before the parent, which has to have its lane first.
std::vector<std::int32_t> inOrderOfTime(const Outline &outline)
{
    std::vector<std::uint64_t> key(outline.start);
    for (std::size_t row = 0; row < key.size(); ++row) {
        if (outline.parent[row] >= 0)
            key[row] = std::max(key[row], key[std::size_t(outline.parent[row])]);
    }
    std::vector<std::int32_t> order(key.size());
    std::iota(order.begin(), order.end(), 0);
    const auto isEarlier = [&key](std::int32_t a, std::int32_t b) {
        return key[std::size_t(a)] < key[std::size_t(b)];
    };
    if (!std::is_sorted(order.begin(), order.end(), isEarlier))
        std::stable_sort(order.begin(), order.end(), isEarlier);
    return order;
}

void groupByLane(Lanes &lanes, const std::vector<std::int32_t> &order)
{
    const auto most =
        lanes.lane.empty() ? -1 : *std::max_element(lanes.lane.begin(), lanes.lane.end());
    lanes.first.assign(std::size_t(most + 2), 0);
    for (const auto lane : lanes.lane)
        ++lanes.first[std::size_t(lane) + 1];
    std::partial_sum(lanes.first.begin(), lanes.first.end(), lanes.first.begin());
    auto next = lanes.first;
    lanes.order.resize(order.size());
    for (const auto row : order)
        lanes.order[std::size_t(next[std::size_t(lanes.lane[std::size_t(row)])]++)] = row;
}

/// One lane from left to right.
class LaneWalk
{
public:
    LaneWalk(const Outline &outline, TimeWindow window, double axisWidth)
        : m_outline(outline)
        , m_window(window)
        , m_pixelsPerNs(axisWidth / window.lengthNs())
        , m_axisWidth(axisWidth)
    {
    }

    using Iterator = std::vector<std::int32_t>::const_iterator;
    void walk(Iterator begin, Iterator end, int lane, std::vector<FlameBar> &bars) const
    {
        auto at = std::partition_point(
            begin, end, [this](std::int32_t row) { return x(m_outline.end[index(row)]) < 0; });
        while (at != end && x(m_outline.start[index(*at)]) <= m_axisWidth) {
            const double left = std::max(0.0, x(m_outline.start[index(*at)]));
            const double right = std::min(m_axisWidth, x(m_outline.end[index(*at)]));
            FlameBar bar{*at, lane, 1, left, right - left, hasError(*at)};
            auto next = at + 1;
            if (bar.width < thinnestBar) {
                bar.width = thinnestBar;
                next = std::partition_point(next, end, [&](std::int32_t row) {
                    return x(m_outline.end[index(row)]) < left + thinnestBar;
                });
                bar.count = int(next - at);
                constexpr int mostAsked = 64; // a colour is not worth a walk over thousands
                bar.hasError = std::any_of(at, std::min(next, at + mostAsked),
                                           [this](auto row) { return hasError(row); });
            }
            bars.push_back(bar);
            at = next;
        }
    }

private:
    static std::size_t index(std::int32_t row) { return std::size_t(row); }
    double x(std::uint64_t ns) const { return (double(ns) - m_window.startNs) * m_pixelsPerNs; }
    bool hasError(std::int32_t row) const { return m_outline.has(row, Outline::Error); }

    const Outline &m_outline;
    TimeWindow m_window;
    double m_pixelsPerNs;
    double m_axisWidth;
};

} // namespace

Lanes layoutLanes(const Outline &outline)
{
    Lanes lanes;
    const auto order = inOrderOfTime(outline);
    FreeLanes free(order.size());
    lanes.lane.resize(order.size());
    for (const auto row : order) {
        const auto at = std::size_t(row);
        const auto parent = outline.parent[at];
        const int least = parent < 0 ? 0 : lanes.lane[std::size_t(parent)] + 1;
        lanes.lane[at] = free.firstFree(least, outline.start[at]);
        free.occupy(lanes.lane[at], std::max(outline.end[at], outline.start[at] + 1));
    }
    groupByLane(lanes, order);
    return lanes;
}

std::vector<FlameBar> layoutFlame(const Outline &outline, const Lanes &lanes, int firstLane,
                                  int count, TimeWindow window, double axisWidth)
{
    std::vector<FlameBar> bars;
    const LaneWalk walk(outline, window, axisWidth);
    const int end = std::min(lanes.count(), firstLane + count);
    for (int lane = std::max(0, firstLane); lane < end; ++lane)
        walk.walk(lanes.order.begin() + lanes.first[std::size_t(lane)],
                  lanes.order.begin() + lanes.first[std::size_t(lane) + 1], lane, bars);
    return bars;
}

} // namespace ui
