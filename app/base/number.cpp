#include "app/base/number.h"

#include <charconv>
#include <double-conversion/double-conversion.h>
#include <limits>

namespace app {
namespace {

using double_conversion::DoubleToStringConverter;
using double_conversion::StringToDoubleConverter;

template <typename Integer>
std::optional<Integer> toInteger(std::string_view text)
{
    Integer value = 0;
    const auto *end = text.data() + text.size();
    const auto [stop, error] = std::from_chars(text.data(), end, value);
    if (error != std::errc{} || stop != end)
        return {};
    return value;
}

std::optional<double> toDouble(std::string_view text, int flags)
{
    constexpr double nan = std::numeric_limits<double>::quiet_NaN();
    const StringToDoubleConverter converter(flags, nan, nan, "Infinity", "NaN");
    if (text.empty() || text.size() > std::size_t(std::numeric_limits<int>::max()))
        return {};
    int used = 0;
    const double value = converter.StringToDouble(text.data(), int(text.size()), &used);
    if (std::size_t(used) != text.size())
        return {};
    return value;
}

} // namespace

std::string toText(double value)
{
    // without UNIQUE_ZERO, so that the sign of -0 survives a round trip
    static const DoubleToStringConverter converter(
        DoubleToStringConverter::EMIT_POSITIVE_EXPONENT_SIGN, "Infinity", "NaN", 'e', -6, 21, 6, 0);
    char buffer[64];
    double_conversion::StringBuilder builder(buffer, int(sizeof buffer));
    converter.ToShortest(value, &builder);
    return builder.Finalize();
}

std::optional<double> toDouble(std::string_view text)
{
    return toDouble(text, StringToDoubleConverter::NO_FLAGS);
}

std::optional<double> hexToDouble(std::string_view text)
{
    return toDouble(text, StringToDoubleConverter::ALLOW_HEX_FLOATS);
}

std::optional<std::int64_t> toInt64(std::string_view text) { return toInteger<std::int64_t>(text); }
std::optional<std::uint64_t> toUint64(std::string_view text)
{
    return toInteger<std::uint64_t>(text);
}

} // namespace app
