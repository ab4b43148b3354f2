#pragma once

#include <cstdint>

namespace app::trace {

/// A span on the clock of the machine that recorded it.
struct SpanTimes {
    std::uint64_t start = 0;
    std::uint64_t end = 0; ///< never before start
};

/// How many ns to add to the times of `child`, recorded on another machine, so that they fit `parent`; 0 where they
/// are plausible as they are. A child cannot begin before its parent; one that is waited for (a server under its
/// client) cannot end after it either, unless it takes longer than the parent altogether, as after a time-out. What
/// has to move goes into the middle of the parent (the way there took as long as the way back), or to its start where
/// it is longer.
std::int64_t clockShift(const SpanTimes &parent, const SpanTimes &child, bool isWaitedFor);

} // namespace app::trace
