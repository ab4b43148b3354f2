#include "app/query/steps.h"

#include "app/query/metricslimits.h"
#include "app/traceql/language.h"

#include <algorithm>
#include <array>
#include <limits>

namespace app::query {
namespace {

constexpr std::uint64_t millisecond = 1'000'000;
constexpr std::uint64_t second = 1000 * millisecond;
constexpr std::uint64_t minute = 60 * second;
constexpr std::uint64_t hour = 60 * minute;
constexpr std::uint64_t latest = std::uint64_t(std::numeric_limits<std::int64_t>::max()) / 2;

} // namespace

std::uint64_t defaultStepNs(std::uint64_t rangeNs)
{
    constexpr std::uint64_t wantedIntervals = 240;
    constexpr std::uint64_t finest = 50 * millisecond;
    constexpr std::array<std::uint64_t, 6> grains = {hour,        5 * minute, minute,
                                                     15 * second, 5 * second, second};
    const auto ideal = rangeNs / wantedIntervals;
    if (rangeNs < minute)
        return std::max(finest, ideal / finest * finest);
    for (const auto grain : grains) {
        if (ideal > grain)
            return ideal / grain * grain;
    }
    return second;
}

Result<> checkStep(std::uint64_t stepNs, std::uint64_t rangeNs)
{
    if (stepNs > 0 && rangeNs / stepNs + (rangeNs % stepNs != 0) <= maxIntervals)
        return {};
    const auto least = (rangeNs + maxIntervals - 1) / maxIntervals;
    return fail(Error::Kind::Invalid,
                "step of " + traceql::durationText(std::int64_t(stepNs))
                    + " is too small, minimum step for given range is "
                    + traceql::durationText(std::int64_t(least)));
}

Result<Steps> stepsOf(const MetricsRequest &request)
{
    if (request.endUnixNano <= request.startUnixNano)
        return fail(Error::Kind::Invalid, "end must be greater than start");
    if (request.endUnixNano > latest || request.stepNs > latest / 2)
        return fail(Error::Kind::Invalid, "the time range or the step is out of bounds");
    const auto start = std::int64_t(request.startUnixNano);
    const auto range = request.endUnixNano - request.startUnixNano;
    if (request.isInstant)
        return Steps{.startUnixNano = start, .stepNs = std::int64_t(range), .count = 1};
    const auto chosen = request.stepNs == 0 ? defaultStepNs(range) : request.stepNs;
    APP_CHECK(checkStep(chosen, range));
    const auto step = std::int64_t(chosen);
    auto first = start / step * step;
    const auto last = (std::int64_t(request.endUnixNano) + step - 1) / step * step;
    if (first > step)
        first -= step;
    return Steps{
        .startUnixNano = first, .stepNs = step, .count = std::size_t((last - first) / step)};
}

} // namespace app::query
