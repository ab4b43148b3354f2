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
    // bars that begin minus bars that end, so that a long bar costs no more than a short one
    const auto stride = std::size_t(columns + 1);
    std::vector<std::int32_t> change(stride * std::size_t(lanes), 0);
    const double columnsPerNs = columns / wholeTrace(outline).lengthNs();
    const auto columnOf = [&](std::uint64_t ns) {
        return std::min(columns - 1, int(double(ns) * columnsPerNs));
    };
    for (int row = 0; row < outline.size(); ++row) {
        const auto lane = std::size_t(std::int64_t(row) * lanes / std::max(outline.size(), lanes));
        const int first = columnOf(outline.start[std::size_t(row)]);
        ++change[lane * stride + std::size_t(first)];
        --change[lane * stride + std::size_t(columnOf(outline.end[std::size_t(row)])) + 1];
        if (outline.has(row, Outline::Error))
            map.cells[lane * std::size_t(columns) + std::size_t(first)] = Minimap::Failed;
    }
    for (std::size_t lane = 0; lane < std::size_t(lanes); ++lane) {
        std::int32_t open = 0;
        for (std::size_t column = 0; column < std::size_t(columns); ++column) {
            open += change[lane * stride + column];
            auto &cell = map.cells[lane * std::size_t(columns) + column];
            if (open > 0 && cell == Minimap::Empty)
                cell = Minimap::Busy;
        }
    }
    return map;
}

} // namespace ui
