#pragma once

#include <QString>
#include <cstdint>

namespace ui {

/// Three digits and a unit: 0 ns, 842 µs, 1.24 s, 2 min 5 s, 3 h 12 min.
QString formatDuration(std::uint64_t durationNs);
/// By the locale, with thousands separators.
QString formatCount(std::int64_t count);
/// `count` as the number by which tr() chooses a plural form, where %1 holds formatCount(count).
int pluralNumber(std::int64_t count);
/// Binary units: 512 B, 1.50 KiB.
QString formatBytes(std::int64_t bytes);
/// At most four significant digits, at least cents, and the currency: $0.001234, $0.50.
QString formatMoney(double dollars);
/// Local date and time to the millisecond, with the zone.
QString formatTime(std::uint64_t unixNano);
QString formatTimeUtc(std::uint64_t unixNano);
/// "2 min ago"; only beside an absolute time.
QString formatAgo(std::uint64_t unixNano, std::uint64_t nowUnixNano);
/// Shortened in the middle: 9b1de41a…573c3e.
QString shortId(const QString &id);

} // namespace ui
