#pragma once

#include "ui/trace/analysis.h"
#include "ui/trace/layout.h"

/// What stands on a bar, as pixels along the time axis: pure, like layout.h.
namespace ui {

/// One or more events; those closer than three pixels are one mark with a count.
struct EventMark {
    double x = 0;
    int count = 1;
    bool isException = false; ///< one of them is
    bool operator==(const EventMark &) const = default;
};
/// The row's events inside the window, by time.
std::vector<EventMark> layoutEvents(const Outline &outline, int row, TimeWindow window,
                                    double axisWidth);

struct Run {
    double x = 0;
    double width = 0;
    bool operator==(const Run &) const = default;
};
/// Where children of the row run, cut at the row and at the window; what is closer than a pixel grows together.
std::vector<Run> layoutChildren(const Outline &outline, int row, TimeWindow window,
                                double axisWidth);
/// Where the row is on the critical path, at least a pixel wide.
std::vector<Run> layoutPath(const Analysis &analysis, int row, TimeWindow window, double axisWidth);

} // namespace ui
