#pragma once

#include "ui/trace/layout.h"

namespace ui {

/// The flame graph's lines: each span stands at least one below its parent and overlaps nothing on its own line, so
/// that children that run side by side stand below each other.
struct Lanes {
    std::vector<std::int32_t> lane;  ///< by row
    std::vector<std::int32_t> order; ///< rows by lane, then by start
    std::vector<std::int32_t> first; ///< lane i holds order[first[i] .. first[i + 1])
    int count() const { return first.empty() ? 0 : int(first.size()) - 1; }
};

/// Pure, any thread; O(n log n), no recursion.
Lanes layoutLanes(const Outline &outline);

/// A span, or several neighbours on a lane that together are too thin to be told apart.
struct FlameBar {
    int row = 0; ///< the first of them
    int lane = 0;
    int count = 1;
    double x = 0;
    double width = 0;
    bool hasError = false;
    bool operator==(const FlameBar &) const = default;
};

/// The bars of `count` lanes from `firstLane`. Spans under thinnestBar pixels merge with their neighbours up to that
/// width. O(bars log n): what is merged is skipped.
std::vector<FlameBar> layoutFlame(const Outline &outline, const Lanes &lanes, int firstLane,
                                  int count, TimeWindow window, double axisWidth);

} // namespace ui
