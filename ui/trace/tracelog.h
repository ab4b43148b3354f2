#pragma once

#include "ui/trace/rowchoice.h"

namespace ui {

/// A line of the log: a span begins, or one of its events.
struct LogEntry {
    std::int64_t ns = 0; ///< since the start of the trace; negative for an event before it
    std::int32_t row = 0;
    std::int32_t event = -1; ///< into the span's events; -1: the start of the span
    bool operator==(const LogEntry &) const = default;
};

/// Every start and every event of the rows that are asked for, by time; what happens at once stands as in the outline,
/// a start before the events of its span. Pure, any thread.
std::vector<LogEntry> buildLog(const Outline &outline, const RowChoice *choice);

} // namespace ui
