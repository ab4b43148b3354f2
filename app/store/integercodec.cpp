#include "app/store/integercodec.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstring>

namespace app::store {
namespace {

constexpr std::size_t blockValues = 256;
constexpr std::size_t slackBytes =
    8; // so that the last value of a block may be read with eight bytes
constexpr unsigned widestPacked = 56; // beyond, a value may not lie within eight bytes

enum Method : std::uint8_t { Constant = 0, Packed = 1, Planes = 2 };
constexpr std::uint8_t differencesFlag = 0x10;

using Words = std::vector<std::uint64_t>; // arithmetic modulo 2^64, so that no value overflows

unsigned bitsOf(std::uint64_t value) { return unsigned(std::bit_width(value)); }

Words differencesOf(const Words &values)
{
    Words differences(values.size());
    std::uint64_t former = 0;
    for (std::size_t i = 0; i < values.size(); ++i) {
        differences[i] = values[i] - former;
        former = values[i];
    }
    return differences;
}

struct BlockPlan {
    std::uint64_t least = 0;
    unsigned width = 0;
};

BlockPlan planBlock(const std::uint64_t *values, std::size_t count)
{
    auto least = std::int64_t(values[0]);
    auto greatest = least;
    for (std::size_t i = 1; i < count; ++i) {
        least = std::min(least, std::int64_t(values[i]));
        greatest = std::max(greatest, std::int64_t(values[i]));
    }
    const auto width = bitsOf(std::uint64_t(greatest) - std::uint64_t(least));
    return {std::uint64_t(least), width > widestPacked ? 64 : width};
}

std::size_t packedBytes(std::size_t count, unsigned width) { return (count * width + 7) / 8; }

std::size_t packedSize(const Words &values)
{
    std::size_t size = slackBytes;
    for (std::size_t i = 0; i < values.size(); i += blockValues) {
        const auto count = std::min(blockValues, values.size() - i);
        const auto plan = planBlock(values.data() + i, count);
        size += 2 + bitsOf(plan.least << 1) / 7 + packedBytes(count, plan.width);
    }
    return size;
}

std::uint64_t zigzag(std::uint64_t value)
{
    return value << 1 ^ (std::int64_t(value) < 0 ? ~std::uint64_t(0) : 0);
}
std::uint64_t unzigzag(std::uint64_t value) { return value >> 1 ^ (~(value & 1) + 1); }

void packBlock(ByteWriter &out, const std::uint64_t *values, std::size_t count)
{
    const auto plan = planBlock(values, count);
    out.varint(zigzag(plan.least));
    out.byte(std::uint8_t(plan.width));
    std::array<char, blockValues * 8 + slackBytes> bytes = {};
    for (std::size_t i = 0; i < count; ++i) {
        const auto bit = i * plan.width;
        std::uint64_t word = 0;
        std::memcpy(&word, bytes.data() + bit / 8, 8);
        word |= (values[i] - plan.least) << bit % 8;
        std::memcpy(bytes.data() + bit / 8, &word, 8);
    }
    out.raw({bytes.data(), packedBytes(count, plan.width)});
}

std::string packed(const Words &values)
{
    ByteWriter out;
    for (std::size_t i = 0; i < values.size(); i += blockValues)
        packBlock(out, values.data() + i, std::min(blockValues, values.size() - i));
    out.raw(std::string(slackBytes, '\0'));
    return out.take();
}

/// The bytes of equal weight side by side, those of the least weight first, as many planes as any value needs.
std::string planes(const Words &values)
{
    std::uint64_t all = 0;
    for (const auto value : values)
        all |= value;
    const std::size_t width = (bitsOf(all) + 7) / 8;
    std::string bytes(width * values.size(), '\0');
    for (std::size_t plane = 0; plane < width; ++plane) {
        auto *to = bytes.data() + plane * values.size();
        for (std::size_t i = 0; i < values.size(); ++i)
            to[i] = char(values[i] >> 8 * plane);
    }
    return bytes;
}

std::string compressedPlanes(Words values, Compressor &compressor)
{
    const auto least =
        *std::min_element(values.begin(), values.end(), [](std::uint64_t a, std::uint64_t b) {
            return std::int64_t(a) < std::int64_t(b);
        });
    for (auto &value : values)
        value -= least;
    ByteWriter out;
    out.varint(zigzag(least));
    writeBlob(out, planes(values), compressor);
    return out.take();
}

struct Candidate {
    std::uint8_t method = Constant;
    std::string bytes;
};

Candidate smallest(const Words &values, Compressor &compressor)
{
    const auto differences = differencesOf(values);
    const auto plainSize = packedSize(values);
    const bool asDifferences = packedSize(differences) < plainSize;
    const auto &chosen = asDifferences ? differences : values;
    const auto flag = asDifferences ? differencesFlag : std::uint8_t(0);
    Candidate best = {std::uint8_t(Packed | flag), packed(chosen)};
    // bits are read several times faster than planes: planes have to be worth it
    const auto offer = [&best](std::uint8_t method, std::string bytes) {
        if (bytes.size() + bytes.size() / 16 < best.bytes.size())
            best = {method, std::move(bytes)};
    };
    offer(std::uint8_t(Planes | flag), compressedPlanes(chosen, compressor));
    if (asDifferences)
        offer(Planes, compressedPlanes(values, compressor));
    return best;
}

void encodeWords(ByteWriter &out, const Words &values, Compressor &compressor)
{
    out.varint(values.size());
    if (values.empty())
        return;
    const bool isConstant = std::all_of(values.begin(), values.end(),
                                        [&](std::uint64_t value) { return value == values[0]; });
    if (isConstant) {
        out.byte(Constant);
        out.varint(zigzag(values[0]));
        return;
    }
    const auto best = smallest(values, compressor);
    out.byte(best.method);
    out.raw(best.bytes);
}

template <typename T>
void unpackBlock(const char *bytes, BlockPlan plan, T *to, std::size_t count)
{
    if (plan.width == 64) {
        for (std::size_t i = 0; i < count; ++i) {
            std::uint64_t word = 0;
            std::memcpy(&word, bytes + i * 8, 8);
            to[i] = T(plan.least + word);
        }
        return;
    }
    const auto mask = (std::uint64_t(1) << plan.width) - 1;
    for (std::size_t i = 0; i < count; ++i) {
        const auto bit = i * plan.width;
        std::uint64_t word = 0;
        std::memcpy(&word, bytes + bit / 8, 8);
        to[i] = T(plan.least + (word >> bit % 8 & mask));
    }
}

template <typename T>
Result<> unpack(ByteReader &in, std::vector<T> &values)
{
    for (std::size_t i = 0; i < values.size(); i += blockValues) {
        const auto count = std::min(blockValues, values.size() - i);
        BlockPlan plan = {unzigzag(in.varint()), in.byte()};
        if (plan.width > widestPacked && plan.width != 64)
            return damagedChunk("numbers of an impossible width");
        const auto bytes = in.raw(packedBytes(count, plan.width));
        if (in.hasFailed() || in.left() < slackBytes)
            return damagedChunk("numbers end too early");
        unpackBlock(bytes.data(), plan, values.data() + i, count);
    }
    in.raw(slackBytes);
    return {};
}

template <typename T>
void addPlane(const char *bytes, unsigned shift, std::vector<T> &values)
{
    for (std::size_t i = 0; i < values.size(); ++i)
        values[i] = T(std::uint64_t(values[i]) + (std::uint64_t(std::uint8_t(bytes[i])) << shift));
}

template <typename T>
Result<> unplane(ByteReader &in, std::vector<T> &values)
{
    const auto least = unzigzag(in.varint());
    APP_TRY(const auto bytes, readBlob(in, values.size() * 8));
    const auto width = bytes.size() / values.size();
    if (width * values.size() != bytes.size())
        return damagedChunk("planes of different lengths");
    std::fill(values.begin(), values.end(), T(least));
    for (std::size_t plane = 0; plane < width; ++plane)
        addPlane(bytes.data() + plane * values.size(), unsigned(8 * plane), values);
    return {};
}

template <typename T>
void sumUp(std::vector<T> &values)
{
    std::uint64_t sum = 0;
    for (auto &value : values) {
        sum += std::uint64_t(std::int64_t(value));
        value = T(sum);
    }
}

template <typename T>
Result<std::vector<T>> decode(ByteReader &in, std::size_t mostValues)
{
    const auto count = in.varint();
    if (in.hasFailed() || count > mostValues)
        return damagedChunk("more numbers than there can be");
    std::vector<T> values(std::size_t(count), T(0));
    if (count == 0)
        return values;
    const auto method = in.byte();
    switch (method & ~differencesFlag) {
    case Constant: std::fill(values.begin(), values.end(), T(unzigzag(in.varint()))); break;
    case Packed: APP_CHECK(unpack(in, values)); break;
    case Planes: APP_CHECK(unplane(in, values)); break;
    default: return damagedChunk("numbers stored in an unknown way");
    }
    if (method & differencesFlag)
        sumUp(values);
    if (in.hasFailed())
        return damagedChunk("numbers end too early");
    return values;
}

} // namespace

void encodeIntegers(ByteWriter &out, const std::int64_t *values, std::size_t count,
                    Compressor &compressor)
{
    encodeWords(out, Words(values, values + count), compressor);
}

void encodeIntegers(ByteWriter &out, const std::uint32_t *values, std::size_t count,
                    Compressor &compressor)
{
    Words words(count);
    std::transform(values, values + count, words.begin(), [](std::uint32_t value) {
        return std::uint64_t(std::int64_t(std::int32_t(value)));
    });
    encodeWords(out, words, compressor);
}

Result<std::vector<std::int64_t>> decodeLongs(ByteReader &in, std::size_t mostValues)
{
    return decode<std::int64_t>(in, mostValues);
}

Result<std::vector<std::uint32_t>> decodeCodes(ByteReader &in, std::size_t mostValues)
{
    return decode<std::uint32_t>(in, mostValues);
}

} // namespace app::store
