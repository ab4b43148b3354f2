#include "ui/theme/format.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace ui {
using namespace Qt::StringLiterals;
namespace {

constexpr std::uint64_t nsPerSecond = 1'000'000'000U;
constexpr std::uint64_t secondsPerMinute = 60;
constexpr std::uint64_t secondsPerHour = 3600;
constexpr std::uint64_t secondsPerDay = 86400;

/// 1.24, 12.4 or 842.
QString threeDigits(double value)
{
    const int decimals = value < 9.995 ? 2 : value < 99.95 ? 1 : 0;
    return QLocale().toString(value, 'f', decimals);
}

QString twoParts(std::uint64_t first, const QString &firstUnit, std::uint64_t second,
                 const QString &secondUnit)
{
    return u"%1 %2 %3 %4"_s.arg(first).arg(firstUnit).arg(second).arg(secondUnit);
}

QString longDuration(std::uint64_t seconds)
{
    if (seconds < secondsPerHour)
        return twoParts(seconds / secondsPerMinute, u"min"_s, seconds % secondsPerMinute, u"s"_s);
    const auto minutes = (seconds + secondsPerMinute / 2) / secondsPerMinute;
    if (seconds < secondsPerDay && minutes < 24 * 60)
        return twoParts(minutes / 60, u"h"_s, minutes % 60, u"min"_s);
    const auto hours = (seconds + secondsPerHour / 2) / secondsPerHour;
    return twoParts(hours / 24, u"d"_s, hours % 24, u"h"_s);
}

QDateTime dateTime(std::uint64_t unixNano)
{
    return QDateTime::fromMSecsSinceEpoch(qint64(unixNano / 1'000'000U));
}

constexpr auto timePattern = "yyyy-MM-dd HH:mm:ss.zzz t"_L1;

QString roughSpan(std::uint64_t seconds)
{
    if (seconds < secondsPerMinute)
        return u"%1 s"_s.arg(seconds);
    if (seconds < secondsPerHour)
        return u"%1 min"_s.arg(seconds / secondsPerMinute);
    if (seconds < secondsPerDay)
        return u"%1 h"_s.arg(seconds / secondsPerHour);
    return u"%1 d"_s.arg(seconds / secondsPerDay);
}

/// Zeros at the end go, down to whole cents.
QString centsAndMore(double amount, int decimals)
{
    constexpr int cents = 2;
    auto text = QLocale().toString(amount, 'f', decimals);
    for (; decimals > cents && text.endsWith(QLocale().zeroDigit()); --decimals)
        text.chop(QLocale().zeroDigit().size());
    return text;
}

QString translated(const char *text) { return QCoreApplication::translate("ui::Format", text); }

} // namespace

QString formatDuration(std::uint64_t durationNs)
{
    if (durationNs < 1000)
        return u"%1 ns"_s.arg(durationNs);
    static constexpr std::array units = {u"µs", u"ms", u"s"};
    double value = double(durationNs) / 1e3;
    std::size_t unit = 0;
    for (; unit + 1 < units.size() && value >= 999.5; ++unit)
        value /= 1e3;
    if (unit + 1 == units.size() && value >= 59.95)
        return longDuration(durationNs / nsPerSecond
                            + (durationNs % nsPerSecond >= nsPerSecond / 2));
    return u"%1 %2"_s.arg(threeDigits(value), QStringView(units[unit]));
}

QString formatCount(std::int64_t count)
{
    QLocale locale;
    locale.setNumberOptions(QLocale::DefaultNumberOptions);
    if (locale.language() == QLocale::C)
        locale = QLocale(QLocale::English);
    return locale.toString(qlonglong(count));
}

int pluralNumber(std::int64_t count)
{
    constexpr auto most = std::int64_t(std::numeric_limits<int>::max());
    return int(std::clamp<std::int64_t>(count, 0, most));
}

QString formatBytes(std::int64_t bytes)
{
    if (bytes > -1024 && bytes < 1024)
        return u"%1 B"_s.arg(bytes);
    static constexpr std::array units = {u"KiB", u"MiB", u"GiB", u"TiB", u"PiB"};
    double value = std::abs(double(bytes)) / 1024;
    std::size_t unit = 0;
    for (; unit + 1 < units.size() && value >= 999.5; ++unit)
        value /= 1024;
    const QString sign = bytes < 0 ? u"-"_s : QString();
    return sign + u"%1 %2"_s.arg(threeDigits(value), QStringView(units[unit]));
}

QString formatMoney(double dollars)
{
    if (!std::isfinite(dollars))
        return u"–"_s;
    const double amount = std::abs(dollars);
    if (amount < 1e-10)
        return u"$0"_s;
    const QString sign = dollars < 0 ? u"-"_s : QString();
    if (amount >= 999.95)
        return sign + u'$' + formatCount(std::llround(amount));
    // rounding first, because 9.9999 has one digit before the point and 10.00 has two
    const double unit = std::pow(10.0, std::floor(std::log10(amount)) - 3);
    const double rounded = std::round(amount / unit) * unit;
    const int decimals = 3 - int(std::floor(std::log10(rounded) + 1e-9));
    return sign + u'$' + centsAndMore(rounded, decimals);
}

QString formatTime(std::uint64_t unixNano) { return dateTime(unixNano).toString(timePattern); }

QString formatTimeUtc(std::uint64_t unixNano)
{
    return dateTime(unixNano).toUTC().toString(timePattern);
}

QString formatAgo(std::uint64_t unixNano, std::uint64_t nowUnixNano)
{
    const bool isPast = unixNano <= nowUnixNano;
    const auto seconds = (isPast ? nowUnixNano - unixNano : unixNano - nowUnixNano) / nsPerSecond;
    if (seconds < 1)
        return translated(QT_TRANSLATE_NOOP("ui::Format", "just now"));
    if (isPast)
        return translated(QT_TRANSLATE_NOOP("ui::Format", "%1 ago")).arg(roughSpan(seconds));
    return translated(QT_TRANSLATE_NOOP("ui::Format", "in %1")).arg(roughSpan(seconds));
}

QString shortId(const QString &id)
{
    constexpr int head = 8;
    constexpr int tail = 6;
    return id.size() <= head + tail + 2 ? id : id.left(head) + u'…' + id.right(tail);
}

} // namespace ui
