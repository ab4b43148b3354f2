#include "app/store/doublecodec.h"

#include "app/store/integercodec.h"

#include <array>
#include <bit>
#include <cmath>
#include <cstdint>
#include <optional>

namespace app::store {
namespace {

constexpr std::array<double, 13> powersOfTen = {1,   1e1, 1e2, 1e3,  1e4,  1e5, 1e6,
                                                1e7, 1e8, 1e9, 1e10, 1e11, 1e12};
constexpr std::uint8_t asBits = 0xff;                // otherwise the number of decimal places
constexpr double greatestExact = 9007199254740992.0; // 2^53: above, a double skips whole numbers

/// The whole number that stands for `value` at so many places, if the way back gives the same bits.
std::optional<std::int64_t> scaled(double value, std::size_t places)
{
    const double product = std::nearbyint(value * powersOfTen[places]);
    if (!(std::fabs(product) <= greatestExact)) // NaN too
        return {};
    const auto whole = std::int64_t(product);
    const double back = double(whole) / powersOfTen[places];
    if (std::bit_cast<std::uint64_t>(back) != std::bit_cast<std::uint64_t>(value))
        return {};
    return whole;
}

/// As few places as possible: a value that needs more raises the bar for all, and the first is tried again.
std::optional<std::uint8_t> placesFor(const double *values, std::size_t count)
{
    std::size_t places = 0;
    for (std::size_t i = 0; i < count; ++i) {
        while (places < powersOfTen.size() && !scaled(values[i], places))
            ++places;
        if (places == powersOfTen.size())
            return {};
    }
    for (std::size_t i = 0; i < count; ++i) {
        if (!scaled(values[i], places))
            return {};
    }
    return std::uint8_t(places);
}

} // namespace

void encodeDoubles(ByteWriter &out, const double *values, std::size_t count, Compressor &compressor)
{
    const auto places = placesFor(values, count);
    std::vector<std::int64_t> whole(count);
    for (std::size_t i = 0; i < count; ++i)
        whole[i] = places ? *scaled(values[i], *places) : std::bit_cast<std::int64_t>(values[i]);
    out.byte(places.value_or(asBits));
    encodeIntegers(out, whole.data(), count, compressor);
}

Result<std::vector<double>> decodeDoubles(ByteReader &in, std::size_t mostValues)
{
    const auto places = in.byte();
    if (places != asBits && places >= powersOfTen.size())
        return damagedChunk("numbers with an impossible number of places");
    APP_TRY(const auto whole, decodeLongs(in, mostValues));
    std::vector<double> values(whole.size());
    for (std::size_t i = 0; i < whole.size(); ++i) {
        values[i] = places == asBits ? std::bit_cast<double>(whole[i])
                                     : double(whole[i]) / powersOfTen[places];
    }
    return values;
}

} // namespace app::store
