#include "app/traceql/duration.h"

#include "app/traceql/language.h"

#include <array>
#include <limits>
#include <string>

namespace app::traceql {
namespace {

using Nanoseconds = std::uint64_t;
constexpr Nanoseconds second = 1'000'000'000;
constexpr Nanoseconds hour = 3600 * second;
constexpr Nanoseconds maxValue = std::uint64_t(std::numeric_limits<std::int64_t>::max());

struct Unit {
    std::string_view name;
    Nanoseconds ns;
};
constexpr std::array calendarUnits{
    Unit{"y", 365 * 24 * hour}, Unit{"w", 7 * 24 * hour}, Unit{"d", 24 * hour}, Unit{"h", hour},
    Unit{"m", 60 * second},     Unit{"s", second},        Unit{"ms", 1'000'000}};
constexpr std::array clockUnits{Unit{"ns", 1},         Unit{"us", 1000},  Unit{"µs", 1000},
                                Unit{"ms", 1'000'000}, Unit{"s", second}, Unit{"m", 60 * second},
                                Unit{"h", hour}};

bool isDigit(char c) { return c >= '0' && c <= '9'; }

std::string_view takeDigits(std::string_view &text)
{
    std::size_t count = 0;
    while (count < text.size() && isDigit(text[count]))
        ++count;
    const auto digits = text.substr(0, count);
    text.remove_prefix(count);
    return digits;
}

/// What stands before the next digit or point.
std::string_view takeUnit(std::string_view &text)
{
    std::size_t count = 0;
    while (count < text.size() && !isDigit(text[count]) && text[count] != '.')
        ++count;
    const auto unit = text.substr(0, count);
    text.remove_prefix(count);
    return unit;
}

std::optional<std::uint64_t> number(std::string_view digits)
{
    std::uint64_t value = 0;
    for (const char c : digits) {
        if (value > (maxValue - std::uint64_t(c - '0')) / 10)
            return {};
        value = value * 10 + std::uint64_t(c - '0');
    }
    return value;
}

std::optional<std::uint64_t> scaled(std::uint64_t count, Nanoseconds unit)
{
    if (count > maxValue / unit)
        return {};
    return count * unit;
}

std::optional<std::int64_t> parseCalendar(std::string_view text)
{
    Nanoseconds total = 0;
    std::size_t next = 0;
    while (!text.empty()) {
        const auto digits = takeDigits(text);
        const auto name = takeUnit(text);
        while (next < calendarUnits.size() && calendarUnits[next].name != name)
            ++next;
        const auto count = number(digits);
        if (digits.empty() || !count || next == calendarUnits.size())
            return {};
        const auto part = scaled(*count, calendarUnits[next++].ns);
        if (!part || *part > maxValue - total)
            return {};
        total += *part;
    }
    return std::int64_t(total);
}

/// Digits behind the point as a share of `unit`; further digits than 64 bits hold are dropped, as in Go.
Nanoseconds fraction(std::string_view digits, Nanoseconds unit)
{
    std::uint64_t value = 0;
    double scale = 1;
    for (const char c : digits) {
        if (value > (maxValue - 9) / 10)
            break;
        value = value * 10 + std::uint64_t(c - '0');
        scale *= 10;
    }
    return Nanoseconds(double(value) * (double(unit) / scale));
}

std::optional<Nanoseconds> clockPart(std::string_view &text)
{
    const auto whole = takeDigits(text);
    std::string_view behind;
    if (!text.empty() && text.front() == '.') {
        text.remove_prefix(1);
        behind = takeDigits(text);
    }
    const auto name = takeUnit(text);
    const auto count = number(whole);
    if ((whole.empty() && behind.empty()) || !count)
        return {};
    for (const auto &unit : clockUnits) {
        if (unit.name != name)
            continue;
        if (const auto part = scaled(*count, unit.ns))
            return *part + fraction(behind, unit.ns);
    }
    return {};
}

std::optional<std::int64_t> parseClock(std::string_view text)
{
    Nanoseconds total = 0;
    while (!text.empty()) {
        const auto part = clockPart(text);
        if (!part || *part > maxValue - total)
            return {};
        total += *part;
    }
    return std::int64_t(total);
}

/// `ns` in units of `unit`, the rest as decimals without trailing zeros.
std::string decimal(Nanoseconds ns, Nanoseconds unit)
{
    std::string text = std::to_string(ns / unit);
    std::string rest = std::to_string(unit + ns % unit).substr(1);
    rest.erase(rest.find_last_not_of('0') + 1);
    return rest.empty() ? text : text + '.' + rest;
}

} // namespace

std::optional<std::int64_t> parseDuration(std::string_view text)
{
    if (text.empty())
        return {};
    const auto value = parseCalendar(text);
    return value ? value : parseClock(text);
}

std::string durationText(std::int64_t ns)
{
    const auto size = ns < 0 ? 0 - std::uint64_t(ns) : std::uint64_t(ns);
    std::string text = ns < 0 ? "-" : "";
    if (size == 0)
        return "0s";
    if (size < 1000)
        return text + std::to_string(size) + "ns";
    if (size < 1'000'000)
        return text + decimal(size, 1000) + "µs";
    if (size < second)
        return text + decimal(size, 1'000'000) + "ms";
    if (size >= hour)
        text += std::to_string(size / hour) + 'h';
    if (size >= 60 * second)
        text += std::to_string(size % hour / (60 * second)) + 'm';
    return text + decimal(size % (60 * second), second) + 's';
}

} // namespace app::traceql
