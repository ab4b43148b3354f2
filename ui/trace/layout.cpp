#include "ui/trace/layout.h"

#include <algorithm>
#include <cmath>

namespace ui {
namespace {

constexpr double shortestWindowNs = 10;

/// The window shifted into the trace without a change of length.
TimeWindow within(double startNs, double lengthNs, const TimeWindow &whole)
{
    const double length = std::min(lengthNs, whole.lengthNs());
    const double start = std::clamp(startNs, whole.startNs, whole.endNs - length);
    return {start, start + length};
}

Bar barOf(const Outline &outline, int row, TimeWindow window, double axisWidth)
{
    const double start = double(outline.start[std::size_t(row)]);
    const double end = double(outline.end[std::size_t(row)]);
    Bar bar{.row = row};
    if (end < window.startNs)
        return bar.side = Bar::Side::Before, bar;
    if (start > window.endNs)
        return bar.side = Bar::Side::After, bar;
    const double pixelsPerNs = axisWidth / window.lengthNs();
    const double left = std::max(0.0, (start - window.startNs) * pixelsPerNs);
    const double right = std::min(axisWidth, (end - window.startNs) * pixelsPerNs);
    bar.width = std::max(thinnestBar, right - left);
    bar.x = std::max(0.0, std::min(left, axisWidth - bar.width));
    return bar;
}

double roundStep(double least)
{
    const double power = std::pow(10.0, std::floor(std::log10(least)));
    for (const double factor : {1.0, 2.0, 5.0}) {
        if (power * factor >= least * (1 - 1e-9))
            return power * factor;
    }
    return power * 10;
}

/// The bars of one lane as what begins minus what ends, so that a long bar costs no more than a short one.
class LaneChanges
{
public:
    LaneChanges(std::size_t services, std::size_t columns)
        : m_columns(columns)
        , m_change(services * (columns + 1), 0)
        , m_open(services, 0)
        , m_since(services, 0)
    {
    }

    void add(std::size_t service, std::size_t first, std::size_t last)
    {
        ++m_change[first * m_open.size() + service];
        --m_change[(last + 1) * m_open.size() + service];
    }

    /// Fills what is empty with the service that began last, and starts the next lane.
    void flush(std::uint8_t *cells)
    {
        std::fill(m_open.begin(), m_open.end(), 0);
        for (std::size_t column = 0; column < m_columns; ++column) {
            const auto service = advance(column);
            if (service < m_open.size() && cells[column] == Minimap::Empty)
                cells[column] = std::uint8_t(Minimap::Busy + service);
        }
        std::fill(m_change.begin(), m_change.end(), 0);
    }

private:
    /// Past the last one where nothing is open.
    std::size_t advance(std::size_t column)
    {
        auto latest = m_open.size();
        for (std::size_t service = 0; service < m_open.size(); ++service) {
            const auto change = m_change[column * m_open.size() + service];
            if (change > 0 || m_open[service] == 0)
                m_since[service] = column;
            m_open[service] += change;
            if (m_open[service] > 0
                && (latest == m_open.size() || m_since[service] >= m_since[latest]))
                latest = service;
        }
        return latest;
    }

    std::size_t m_columns;
    std::vector<std::int32_t> m_change; ///< column by column, service by service
    std::vector<std::int32_t> m_open;
    std::vector<std::size_t> m_since;
};

} // namespace

TimeWindow wholeTrace(const Outline &outline)
{
    return {0, std::max(1.0, double(outline.durationNs))};
}

TimeWindow zoomed(TimeWindow window, double factor, double anchorNs, const TimeWindow &whole)
{
    const double shortest = std::min(shortestWindowNs, whole.lengthNs());
    const double length = std::clamp(window.lengthNs() * factor, shortest, whole.lengthNs());
    const double share = (anchorNs - window.startNs) / window.lengthNs();
    return within(anchorNs - share * length, length, whole);
}

TimeWindow panned(TimeWindow window, double share, const TimeWindow &whole)
{
    return within(window.startNs + share * window.lengthNs(), window.lengthNs(), whole);
}

std::vector<Bar> layoutBars(const Outline &outline, const Rows &rows, int firstPosition, int count,
                            TimeWindow window, double axisWidth)
{
    std::vector<Bar> bars;
    const int end = std::min(rows.visibleCount(), firstPosition + count);
    for (int position = std::max(0, firstPosition); position < end; ++position) {
        Bar bar = barOf(outline, rows.rowAt(position), window, axisWidth);
        bar.position = position;
        bars.push_back(bar);
    }
    return bars;
}

const Bar *barAt(const std::vector<Bar> &bars, int position, double x)
{
    const auto found = std::find_if(
        bars.begin(), bars.end(), [position](const Bar &bar) { return bar.position == position; });
    if (found == bars.end() || found->width <= 0 || x < found->x || x >= found->x + found->width)
        return nullptr;
    return &*found;
}

std::vector<Tick> layoutTicks(TimeWindow window, double axisWidth, double leastGap)
{
    std::vector<Tick> ticks;
    if (axisWidth < 1)
        return ticks;
    const double least = window.lengthNs() * std::max(leastGap, 1.0) / axisWidth;
    const double step = std::max(1.0, roundStep(least));
    for (double i = std::ceil(window.startNs / step); i * step <= window.endNs; ++i) {
        const double ns = i * step;
        ticks.push_back({(ns - window.startNs) / window.lengthNs() * axisWidth, std::uint64_t(ns)});
    }
    return ticks;
}

Minimap layoutMinimap(const Outline &outline, int columns, int lanes)
{
    Minimap map{columns, lanes,
                std::vector<std::uint8_t>(std::size_t(columns * lanes), Minimap::Empty)};
    if (columns <= 0 || outline.size() == 0)
        return map;
    const auto services =
        std::clamp<std::size_t>(outline.services.size(), 1, Minimap::mostServices);
    LaneChanges changes(services, std::size_t(columns));
    const double columnsPerNs = columns / wholeTrace(outline).lengthNs();
    const auto columnOf = [&](std::uint64_t ns) {
        return std::size_t(std::min(columns - 1, int(double(ns) * columnsPerNs)));
    };
    const auto laneOf = [&](int row) {
        return std::size_t(std::int64_t(row) * lanes / std::max(outline.size(), lanes));
    };
    for (int row = 0; row < outline.size(); ++row) {
        const auto lane = laneOf(row);
        auto *cells = &map.cells[lane * std::size_t(columns)];
        const auto first = columnOf(outline.start[std::size_t(row)]);
        const auto service = std::size_t(outline.service[std::size_t(row)]);
        changes.add(std::min(service, services - 1), first,
                    columnOf(outline.end[std::size_t(row)]));
        if (outline.has(row, Outline::Error))
            cells[first] = Minimap::Failed;
        if (row + 1 == outline.size() || laneOf(row + 1) != lane)
            changes.flush(cells);
    }
    return map;
}

} // namespace ui
