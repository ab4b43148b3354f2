#pragma once

#include "ui/trace/rows.h"

#include <vector>

/// What the waterfall paints, as values: pure functions of the outline, the visible rows and the time window, so that
/// they are tested without pixels and hit testing asks the same list that was painted.
namespace ui {

/// Part of the trace on the time axis, in ns since its start.
struct TimeWindow {
    double startNs = 0;
    double endNs = 1;
    double lengthNs() const { return endNs - startNs; }
    bool operator==(const TimeWindow &) const = default;
};

/// The whole trace; at least 1 ns, so that a trace of instants has an axis.
TimeWindow wholeTrace(const Outline &outline);
/// Zooms by `factor` (< 1: closer) with `anchorNs` kept in place, within the trace and down to 10 ns.
TimeWindow zoomed(TimeWindow window, double factor, double anchorNs, const TimeWindow &whole);
/// Moves by `share` of the window's length and stops at the ends of the trace.
TimeWindow panned(TimeWindow window, double share, const TimeWindow &whole);

constexpr double thinnestBar = 3;

struct Bar {
    int row = 0;
    int position = 0;
    double x = 0;     ///< from the left edge of the time axis
    double width = 0; ///< 0: outside the window
    enum class Side : std::uint8_t { Inside, Before, After } side = Side::Inside;
    bool operator==(const Bar &) const = default;
};

/// One bar for each visible row from `firstPosition`, cut at the window, never thinner than thinnestBar.
std::vector<Bar> layoutBars(const Outline &outline, const Rows &rows, int firstPosition, int count,
                            TimeWindow window, double axisWidth);
/// The bar at `x` in the row at `position`, or null.
const Bar *barAt(const std::vector<Bar> &bars, int position, double x);

struct Tick {
    double x = 0;
    std::uint64_t ns = 0; ///< since the start of the trace
    bool operator==(const Tick &) const = default;
};
/// Round times (1, 2, 5 by powers of ten) at least `leastGap` pixels apart.
std::vector<Tick> layoutTicks(TimeWindow window, double axisWidth, double leastGap);

/// The whole trace in `columns` by `lanes` cells, top to bottom as the rows stand.
struct Minimap {
    int columns = 0;
    int lanes = 0;
    /// Busy and above: the span's service is `cell - Busy`; the last one stands for all that follow it.
    enum Cell : std::uint8_t { Empty = 0, Failed = 1, Busy = 2 };
    static constexpr int mostServices = 12;
    std::vector<std::uint8_t> cells; ///< lane by lane
    std::uint8_t at(int column, int lane) const
    {
        return cells[std::size_t(lane * columns + column)];
    }
};
/// O(spans + cells).
Minimap layoutMinimap(const Outline &outline, int columns, int lanes);

} // namespace ui
