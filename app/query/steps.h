#pragma once

#include "app/base/result.h"
#include "app/query/metrics.h"

#include <cstddef>
#include <cstdint>

namespace app::query {

/// The intervals of a metrics answer: `count` of them, each open at its left edge and closed at its right one
/// (TraceQL reference 10.2). Times lie below 2^63 ns.
struct Steps {
    std::int64_t startUnixNano = 0; ///< left edge of the first
    std::int64_t stepNs = 1;
    std::size_t count = 0;

    std::int64_t endUnixNano() const { return startUnixNano + stepNs * std::int64_t(count); }
    store::TimeRange range() const { return {UnixNano(startUnixNano), UnixNano(endUnixNano())}; }
    bool contains(std::int64_t time) const { return time > startUnixNano && time <= endUnixNano(); }
    /// Of a time that contains() lets through.
    std::size_t indexOf(std::int64_t time) const
    {
        return std::size_t((time - startUnixNano - 1) / stepNs);
    }
    /// The right edge of an interval, which its sample carries.
    std::int64_t timestampMs(std::size_t index) const
    {
        return (startUnixNano + stepNs * std::int64_t(index + 1)) / 1'000'000;
    }
    double stepSeconds() const { return double(stepNs) / 1e9; }
    bool operator==(const Steps &) const = default;
};

/// What Tempo takes for a range of this length where none is asked for (reference 10.3).
std::uint64_t defaultStepNs(std::uint64_t rangeNs);

/// Whether a range has more than maxIntervals of them; also for a step of 0 that was asked for.
/// Error Invalid: "step of 100ms is too small, minimum step for given range is 360ms".
Result<> checkStep(std::uint64_t stepNs, std::uint64_t rangeNs);

/// Range queries: whole multiples of the step that hold start and end, and one before (reference 10.2).
/// Instant ones: one interval, start to end (10.4).
/// Errors: Invalid (the end not behind the start, a step too small for the range, a time after the year 2262).
Result<Steps> stepsOf(const MetricsRequest &request);

} // namespace app::query
