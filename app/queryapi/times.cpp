#include "app/queryapi/times.h"

#include "app/base/number.h"
#include "app/traceql/duration.h"

#include <QDateTime>
#include <algorithm>
#include <cmath>

namespace app::queryapi {
namespace {

constexpr double secondNs = 1e9;
constexpr double secondsAtMost = 1e10; ///< 1e19 nanoseconds still fit

/// Exact in its whole part, which a double of nanoseconds would not be.
std::optional<std::uint64_t> secondsToNs(double seconds)
{
    if (!(seconds >= 0 && seconds < secondsAtMost))
        return {};
    const auto whole = std::floor(seconds);
    return std::uint64_t(whole) * std::uint64_t(secondNs)
        + std::uint64_t(std::llround((seconds - whole) * secondNs));
}

std::optional<UnixNano> momentFrom(const std::string &text)
{
    constexpr std::size_t secondsDigits = 10;
    if (const auto whole = toUint64(text))
        return text.size() > secondsDigits ? *whole : *whole * UnixNano(secondNs);
    if (const auto seconds = toDouble(text))
        return secondsToNs(*seconds);
    const auto moment = QDateTime::fromString(QString::fromStdString(text), Qt::ISODateWithMs);
    if (!moment.isValid() || moment.timeSpec() == Qt::LocalTime || moment.toMSecsSinceEpoch() < 0)
        return {};
    return UnixNano(moment.toMSecsSinceEpoch()) * 1'000'000;
}

} // namespace

Result<std::optional<UnixNano>> unixNanoFrom(const Parameters &parameters, const std::string &name)
{
    const auto text = parameters.text(name);
    if (text.empty())
        return std::nullopt;
    const auto moment = momentFrom(text);
    if (!moment)
        return fail(Error::Kind::Invalid,
                    "invalid " + name + ": cannot parse \"" + text + "\" to a valid timestamp");
    return moment;
}

Result<std::uint64_t> stepNsFrom(const std::string &text)
{
    if (const auto seconds = toDouble(text)) {
        if (const auto ns = secondsToNs(*seconds))
            return *ns;
    } else if (const auto ns = traceql::parseDuration(text)) {
        return std::uint64_t(std::max<std::int64_t>(*ns, 0));
    }
    return fail(Error::Kind::Invalid, "cannot parse \"" + text + "\" to a valid duration");
}

std::string durationText(std::uint64_t ns)
{
    if (ns >= 1'000'000'000)
        return toText(double(ns) / 1e9) + "s";
    if (ns >= 1'000'000)
        return toText(double(ns) / 1e6) + "ms";
    return ns >= 1'000 ? toText(double(ns) / 1e3) + "µs" : std::to_string(ns) + "ns";
}

} // namespace app::queryapi
