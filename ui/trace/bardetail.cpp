#include "ui/trace/bardetail.h"

#include <algorithm>

namespace ui {
namespace {

/// Time to pixels, cut at the window.
struct Axis {
    TimeWindow window;
    double width;
    double x(double ns) const
    {
        return std::clamp((ns - window.startNs) / window.lengthNs(), 0.0, 1.0) * width;
    }
};

/// Joins what is closer than a pixel.
void append(std::vector<Run> &runs, double left, double right)
{
    if (!runs.empty() && left <= runs.back().x + runs.back().width + 1)
        runs.back().width = std::max(runs.back().width, right - runs.back().x);
    else
        runs.push_back({left, right - left});
}

/// Since the start of the trace, moved as the span was; a unix time in ns has more digits than a double.
std::vector<std::pair<double, bool>> eventTimes(const Outline &outline, int row)
{
    const auto &span = outline.span(row);
    const auto origin =
        span.startTimeUnixNano == 0 ? outline.startUnixNano : span.startTimeUnixNano;
    std::vector<std::pair<double, bool>> times;
    times.reserve(span.events.size());
    for (const auto &event : span.events)
        times.emplace_back(double(outline.start[std::size_t(row)])
                               + double(std::int64_t(event.timeUnixNano - origin)),
                           event.name == "exception");
    std::sort(times.begin(), times.end());
    return times;
}

} // namespace

std::vector<EventMark> layoutEvents(const Outline &outline, int row, TimeWindow window,
                                    double axisWidth)
{
    constexpr double closest = 3;
    const Axis axis{window, axisWidth};
    std::vector<EventMark> marks;
    for (const auto &[ns, isException] : eventTimes(outline, row)) {
        if (ns < window.startNs || ns > window.endNs)
            continue;
        const double x = axis.x(ns);
        if (marks.empty() || x - marks.back().x >= closest) {
            marks.push_back({x, 1, isException});
            continue;
        }
        ++marks.back().count;
        marks.back().isException = marks.back().isException || isException;
    }
    return marks;
}

std::vector<Run> layoutChildren(const Outline &outline, int row, TimeWindow window,
                                double axisWidth)
{
    const Axis axis{window, axisWidth};
    const double first = std::max(window.startNs, double(outline.start[std::size_t(row)]));
    const double last = std::min(window.endNs, double(outline.end[std::size_t(row)]));
    std::vector<Run> runs;
    const int end = row + outline.subtreeSize[std::size_t(row)];
    for (int child = row + 1; child < end; child += outline.subtreeSize[std::size_t(child)]) {
        const double from = std::max(first, double(outline.start[std::size_t(child)]));
        const double to = std::min(last, double(outline.end[std::size_t(child)]));
        if (double(outline.start[std::size_t(child)]) > last)
            break; // the others begin even later
        if (from < to)
            append(runs, axis.x(from), axis.x(to));
    }
    return runs;
}

std::vector<Run> layoutPath(const Analysis &analysis, int row, TimeWindow window, double axisWidth)
{
    const Axis axis{window, axisWidth};
    std::vector<Run> runs;
    auto segment = std::lower_bound(analysis.byRow.begin(), analysis.byRow.end(), row,
                                    [](const auto &part, int wanted) { return part.row < wanted; });
    for (; segment != analysis.byRow.end() && segment->row == row; ++segment) {
        if (double(segment->endNs) < window.startNs || double(segment->startNs) > window.endNs)
            continue;
        const double left = axis.x(double(segment->startNs));
        append(runs, left, std::max(left + 1, axis.x(double(segment->endNs))));
    }
    return runs;
}

} // namespace ui
