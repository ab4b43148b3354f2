#include "app/store/rowcodec.h"

#include "app/store/integercodec.h"

#include <algorithm>
#include <bit>
#include <numeric>

namespace app::store {
namespace {

enum Method : std::uint8_t { Gaps = 0, Runs = 1, Bits = 2 };

std::string asGaps(const View<std::uint32_t> &rows, Compressor &compressor)
{
    std::vector<std::uint32_t> gaps(rows.size());
    std::adjacent_difference(rows.begin(), rows.end(), gaps.begin());
    ByteWriter out;
    encodeIntegers(out, gaps.data(), gaps.size(), compressor);
    return out.take();
}

/// Starts as gaps behind the former run, and lengths.
std::string asRuns(const View<std::uint32_t> &rows, Compressor &compressor)
{
    std::vector<std::uint32_t> gaps;
    std::vector<std::uint32_t> lengths;
    std::uint32_t next = 0;
    for (const auto row : rows) {
        if (row != next || lengths.empty()) {
            gaps.push_back(row - next);
            lengths.push_back(0);
        }
        ++lengths.back();
        next = row + 1;
    }
    ByteWriter out;
    encodeIntegers(out, gaps.data(), gaps.size(), compressor);
    encodeIntegers(out, lengths.data(), lengths.size(), compressor);
    return out.take();
}

std::string asBits(const View<std::uint32_t> &rows, std::uint32_t tableRows, Compressor &compressor)
{
    std::vector<std::uint8_t> flags(tableRows, 0);
    for (const auto row : rows)
        flags[row] = 1;
    ByteWriter out;
    writeBlob(out, packBits(flags.data(), flags.size()), compressor);
    return out.take();
}

Result<std::vector<std::uint32_t>> fromGaps(ByteReader &in, std::uint32_t tableRows)
{
    APP_TRY(auto rows, decodeCodes(in, tableRows));
    std::uint64_t row = 0;
    bool ascends = true;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        ascends = ascends && (i == 0 || rows[i] > 0);
        row += rows[i];
        ascends = ascends && row < tableRows;
        rows[i] = std::uint32_t(row);
    }
    if (!ascends)
        return damagedChunk("rows outside the table");
    return rows;
}

Result<std::vector<std::uint32_t>> fromRuns(ByteReader &in, std::uint32_t tableRows)
{
    APP_TRY(const auto gaps, decodeCodes(in, tableRows));
    APP_TRY(const auto lengths, decodeCodes(in, tableRows));
    if (gaps.size() != lengths.size())
        return damagedChunk("runs without a length");
    std::vector<std::uint32_t> rows;
    std::uint64_t next = 0;
    for (std::size_t i = 0; i < gaps.size(); ++i) {
        next += gaps[i];
        if (lengths[i] > tableRows || next + lengths[i] > tableRows)
            return damagedChunk("rows outside the table");
        for (const auto end = next + lengths[i]; next < end; ++next)
            rows.push_back(std::uint32_t(next));
    }
    return rows;
}

Result<std::vector<std::uint32_t>> fromBits(ByteReader &in, std::uint32_t tableRows)
{
    APP_TRY(const auto bits, readBlob(in, (std::size_t(tableRows) + 7) / 8));
    if (bits.size() != (std::size_t(tableRows) + 7) / 8)
        return damagedChunk("fewer bits than rows");
    std::vector<std::uint32_t> rows;
    for (std::size_t i = 0; i < bits.size(); i += sizeof(std::uint64_t)) {
        std::uint64_t word = 0;
        for (std::size_t byte = 0; byte < std::min(sizeof word, bits.size() - i); ++byte)
            word |= std::uint64_t(std::uint8_t(bits[i + byte])) << 8 * byte;
        for (; word != 0; word &= word - 1)
            rows.push_back(std::uint32_t(i * 8) + std::uint32_t(std::countr_zero(word)));
    }
    if (!rows.empty() && rows.back() >= tableRows)
        return damagedChunk("rows outside the table");
    return rows;
}

} // namespace

std::string packBits(const std::uint8_t *flags, std::size_t count)
{
    std::string bits((count + 7) / 8, '\0');
    for (std::size_t i = 0; i < count; ++i)
        bits[i / 8] = char(std::uint8_t(bits[i / 8]) | (flags[i] ? 1U : 0U) << i % 8);
    return bits;
}

void encodeRows(ByteWriter &out, const View<std::uint32_t> &rows, std::uint32_t tableRows,
                Compressor &compressor)
{
    auto method = Gaps;
    auto best = asGaps(rows, compressor);
    const auto offer = [&](Method other, std::string bytes) {
        if (bytes.size() < best.size()) {
            method = other;
            best = std::move(bytes);
        }
    };
    offer(Runs, asRuns(rows, compressor));
    if (rows.size() >= tableRows / 256)
        offer(Bits, asBits(rows, tableRows, compressor));
    out.byte(method);
    out.raw(best);
}

Result<std::vector<std::uint32_t>> decodeRows(ByteReader &in, std::uint32_t tableRows)
{
    switch (in.byte()) {
    case Gaps: return fromGaps(in, tableRows);
    case Runs: return fromRuns(in, tableRows);
    case Bits: return fromBits(in, tableRows);
    default: return damagedChunk("rows stored in an unknown way");
    }
}

} // namespace app::store
