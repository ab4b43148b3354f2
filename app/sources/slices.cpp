#include "app/sources/slices.h"

#include "app/query/steps.h"
#include "app/sources/limits.h"

#include <algorithm>
#include <array>

namespace app::sources {
namespace {

constexpr std::array firstLengths = {6 * limits::hourNs, 24 * limits::hourNs};

tl::unexpected<Error> tooMany()
{
    return fail(Error::Kind::TooLarge,
                "the range needs more than " + std::to_string(limits::slices)
                    + " questions to this source; ask for a shorter one");
}

std::uint64_t lengthAt(std::size_t index, std::uint64_t longestNs)
{
    return index < firstLengths.size() ? std::min(firstLengths[index], longestNs) : longestNs;
}

UnixNano wholeSeconds(UnixNano time) { return time / limits::secondNs * limits::secondNs; }

} // namespace

Result<std::vector<store::TimeRange>> searchSlices(const store::TimeRange &range,
                                                   std::uint64_t longestNs)
{
    const auto start = wholeSeconds(range.startUnixNano);
    const auto last = std::max(range.endUnixNano, range.startUnixNano);
    auto end = std::max(wholeSeconds(last + limits::secondNs - 1), start + limits::secondNs);
    const auto longest = std::max(wholeSeconds(longestNs), limits::secondNs);
    std::vector<store::TimeRange> slices;
    while (end > start) {
        if (slices.size() == limits::slices)
            return tooMany();
        const auto length = std::min(lengthAt(slices.size(), longest), end - start);
        slices.push_back({end - length, end});
        end -= length;
    }
    return slices;
}

static Result<std::vector<query::MetricsRequest>>
instantSlices(const query::MetricsRequest &request, std::uint64_t longestNs)
{
    std::vector<query::MetricsRequest> slices;
    for (auto end = request.endUnixNano; end > request.startUnixNano;) {
        if (slices.size() == limits::slices)
            return tooMany();
        auto slice = request;
        slice.endUnixNano = end;
        slice.startUnixNano = end - std::min(longestNs, end - request.startUnixNano);
        end = slice.startUnixNano;
        slices.push_back(std::move(slice));
    }
    return slices;
}

Result<std::vector<query::MetricsRequest>> metricsSlices(const query::MetricsRequest &request,
                                                         std::uint64_t longestNs)
{
    APP_TRY(const auto steps, query::stepsOf(request));
    if (request.isInstant)
        return instantSlices(request, longestNs);
    auto whole = request;
    whole.stepNs = std::uint64_t(steps.stepNs);
    const auto length = longestNs / whole.stepNs * whole.stepNs;
    if (length == 0 || request.endUnixNano - request.startUnixNano <= longestNs)
        return std::vector{whole};
    // the last interval may be a broken one, and servers add one in front
    const auto spare = std::min(length, 2 * whole.stepNs);
    std::vector<query::MetricsRequest> slices;
    while (whole.endUnixNano - whole.startUnixNano > longestNs) {
        if (slices.size() == limits::slices)
            return tooMany();
        slices.push_back(whole);
        const auto aligned = (whole.endUnixNano - 1) / whole.stepNs * whole.stepNs;
        slices.back().startUnixNano = aligned - (length - spare);
        whole.endUnixNano = slices.back().startUnixNano;
    }
    slices.push_back(whole);
    return slices;
}

} // namespace app::sources
