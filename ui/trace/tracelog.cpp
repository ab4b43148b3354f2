#include "ui/trace/tracelog.h"

#include <algorithm>

namespace ui {
namespace {

void addSpan(std::vector<LogEntry> &log, const Outline &outline, int row)
{
    const auto &span = outline.span(row);
    const auto start = std::int64_t(outline.start[std::size_t(row)]);
    log.push_back({start, row, -1});
    const auto origin =
        span.startTimeUnixNano == 0 ? outline.startUnixNano : span.startTimeUnixNano;
    for (std::size_t i = 0; i < span.events.size(); ++i)
        log.push_back(
            {start + std::int64_t(span.events[i].timeUnixNano - origin), row, std::int32_t(i)});
}

} // namespace

std::vector<LogEntry> buildLog(const Outline &outline, const RowChoice *choice)
{
    std::vector<LogEntry> log;
    log.reserve(std::size_t(outline.size()));
    for (int row = 0; row < outline.size(); ++row) {
        if (isMatch(choice, row))
            addSpan(log, outline, row);
    }
    std::stable_sort(log.begin(), log.end(),
                     [](const LogEntry &a, const LogEntry &b) { return a.ns < b.ns; });
    return log;
}

} // namespace ui
