#include "app/trace/clockskew.h"

namespace app::trace {

std::int64_t clockShift(const SpanTimes &parent, const SpanTimes &child, bool isWaitedFor)
{
    const auto room = parent.end - parent.start;
    const auto length = child.end - child.start;
    const bool fits = length <= room;
    const bool isTooEarly = child.start < parent.start;
    const bool isTooLate = isWaitedFor && fits && child.end > parent.end;
    if (!isTooEarly && !isTooLate)
        return 0;
    const auto wanted = parent.start + (fits ? (room - length) / 2 : 0);
    return std::int64_t(wanted - child.start);
}

} // namespace app::trace
