#pragma once

#include <QByteArray>
#include <QDateTime>
#include <chrono>
#include <optional>

namespace app::broadcast {

/// A date in any of the three forms of RFC 9110 section 5.6.7; invalid where it is none. `now` tells the century. Pure.
QDateTime httpDate(const QByteArray &header, const QDateTime &now);

/// The Retry-After header (RFC 9110 section 10.2.3) as the time to wait from `now`: whole seconds, or a date in any of
/// the three forms of section 5.6.7. A date in the past is zero; more than limits::longestRetryAfter is that.
/// Nothing where the value is neither. Pure.
std::optional<std::chrono::milliseconds> retryAfter(const QByteArray &header, const QDateTime &now);

} // namespace app::broadcast
