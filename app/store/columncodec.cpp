#include "app/store/columncodec.h"

#include "app/store/doublecodec.h"
#include "app/store/integercodec.h"
#include "app/store/rowcodec.h"

#include <algorithm>
#include <cstring>
#include <numeric>

namespace app::store {
namespace {

constexpr std::uint8_t denseFlag = 1;
constexpr std::uint8_t arrayFlag = 2;

std::uint8_t headOf(const ColumnShape &shape, bool isDense)
{
    return std::uint8_t(unsigned(shape.type) << 4 | (shape.isArray ? arrayFlag : 0)
                        | (isDense ? denseFlag : 0));
}

void encodeOffsets(ByteWriter &out, const View<std::uint32_t> &offsets, Compressor &compressor)
{
    std::vector<std::uint32_t> lengths(offsets.empty() ? 0 : offsets.size() - 1);
    for (std::size_t i = 0; i < lengths.size(); ++i)
        lengths[i] = offsets[i + 1] - offsets[i];
    encodeIntegers(out, lengths.data(), lengths.size(), compressor);
}

Result<View<std::uint32_t>> decodeOffsets(ByteReader &in, std::size_t rows, std::size_t mostValues)
{
    APP_TRY(auto lengths, decodeCodes(in, rows));
    if (lengths.size() != rows)
        return damagedChunk("arrays without a length");
    std::vector<std::uint32_t> offsets(rows + 1, 0);
    std::uint64_t end = 0;
    for (std::size_t i = 0; i < rows; ++i) {
        end += lengths[i];
        if (end > mostValues)
            return damagedChunk("arrays of impossible length");
        offsets[i + 1] = std::uint32_t(end);
    }
    return viewOf(std::move(offsets));
}

void encodeValues(ByteWriter &out, const Column &column, ColumnType type, Compressor &compressor)
{
    switch (type) {
    case ColumnType::Code:
    case ColumnType::Opaque:
        return encodeIntegers(out, column.codes.data(), column.codes.size(), compressor);
    case ColumnType::Int:
        return encodeIntegers(out, column.ints.data(), column.ints.size(), compressor);
    case ColumnType::Double:
        return encodeDoubles(out, column.doubles.data(), column.doubles.size(), compressor);
    case ColumnType::Bool:
        out.varint(column.flags.size());
        return writeBlob(out, packBits(column.flags.data(), column.flags.size()), compressor);
    case ColumnType::TraceId:
        out.text({reinterpret_cast<const char *>(column.traceIds.data()),
                  column.traceIds.size() * sizeof(trace::TraceId)});
        return;
    }
}

Result<std::vector<std::uint8_t>> decodeFlags(ByteReader &in, std::size_t mostValues)
{
    const auto count = in.varint();
    if (in.hasFailed() || count > mostValues)
        return damagedChunk("more flags than there can be");
    APP_TRY(const auto bits, readBlob(in, std::size_t(count + 7) / 8));
    if (bits.size() != (count + 7) / 8)
        return damagedChunk("fewer bits than flags");
    std::vector<std::uint8_t> flags(std::size_t(count), 0);
    for (std::size_t i = 0; i < flags.size(); ++i)
        flags[i] = std::uint8_t(bits[i / 8]) >> i % 8 & 1;
    return flags;
}

Result<std::vector<trace::TraceId>> decodeTraceIds(ByteReader &in)
{
    static_assert(sizeof(trace::TraceId) == 16);
    const auto bytes = in.text();
    if (in.hasFailed() || bytes.size() % sizeof(trace::TraceId) != 0)
        return damagedChunk("a part of a trace id");
    std::vector<trace::TraceId> ids(bytes.size() / sizeof(trace::TraceId));
    if (!ids.empty())
        std::memcpy(ids.data(), bytes.data(), bytes.size());
    return ids;
}

/// How many values, all elements of arrays counted.
Result<std::size_t> decodeValues(ByteReader &in, const ColumnShape &shape, Column &column)
{
    switch (shape.type) {
    case ColumnType::Code:
    case ColumnType::Opaque: {
        APP_TRY(auto codes, decodeCodes(in, shape.mostValues));
        column.codes = viewOf(std::move(codes));
        return column.codes.size();
    }
    case ColumnType::Int: {
        APP_TRY(auto ints, decodeLongs(in, shape.mostValues));
        column.ints = viewOf(std::move(ints));
        return column.ints.size();
    }
    case ColumnType::Double: {
        APP_TRY(auto doubles, decodeDoubles(in, shape.mostValues));
        column.doubles = viewOf(std::move(doubles));
        return column.doubles.size();
    }
    case ColumnType::Bool: {
        APP_TRY(auto flags, decodeFlags(in, shape.mostValues));
        column.flags = viewOf(std::move(flags));
        return column.flags.size();
    }
    case ColumnType::TraceId: {
        APP_TRY(auto ids, decodeTraceIds(in));
        column.traceIds = viewOf(std::move(ids));
        return column.traceIds.size();
    }
    }
    return damagedChunk("a column of an unknown type");
}

/// Offsets into `text` become views; the text stands behind them in the same allocation's owner.
struct Texts {
    std::string bytes;
    std::vector<std::string_view> views;
};

template <typename T>
std::size_t viewBytes(const View<T> &view)
{
    return view.size() * sizeof(T);
}

} // namespace

std::string encodeColumn(const Column &column, const ColumnShape &shape, Compressor &compressor)
{
    ByteWriter out;
    out.byte(headOf(shape, column.isDense));
    if (!column.isDense)
        encodeRows(out, column.rows, shape.tableRows, compressor);
    if (shape.isArray)
        encodeOffsets(out, column.offsets, compressor);
    encodeValues(out, column, shape.type, compressor);
    return sealed(out.bytes());
}

Result<Column> decodeColumn(std::string_view chunk, const ColumnShape &shape)
{
    APP_TRY(const auto body, unsealed(chunk));
    ByteReader in(body);
    Column column;
    const auto head = in.byte();
    column.isDense = (head & denseFlag) != 0;
    if (head != headOf(shape, column.isDense))
        return damagedChunk("another column than the catalogue says");
    std::size_t values = shape.tableRows;
    if (!column.isDense) {
        APP_TRY(auto rows, decodeRows(in, shape.tableRows));
        values = rows.size();
        column.rows = viewOf(std::move(rows));
    }
    if (shape.isArray) {
        APP_TRY(column.offsets, decodeOffsets(in, values, shape.mostValues));
        values = column.offsets[values];
    }
    APP_TRY(const auto decoded, decodeValues(in, shape, column));
    if (decoded != values || in.left() != 0)
        return damagedChunk("another number of values than of rows");
    return column;
}

std::string encodeDictionary(const Dictionary &dictionary, Compressor &compressor)
{
    std::vector<std::uint32_t> lengths;
    std::string bytes;
    lengths.reserve(dictionary.size());
    for (const auto text : dictionary) {
        lengths.push_back(std::uint32_t(text.size()));
        bytes += text;
    }
    ByteWriter out;
    encodeIntegers(out, lengths.data(), lengths.size(), compressor);
    writeBlob(out, bytes, compressor);
    return sealed(out.bytes());
}

Result<Dictionary> decodeDictionary(std::string_view chunk, std::size_t mostBytes,
                                    std::size_t mostTexts)
{
    APP_TRY(const auto body, unsealed(chunk));
    ByteReader in(body);
    APP_TRY(const auto lengths, decodeCodes(in, mostTexts));
    auto texts = std::make_shared<Texts>();
    APP_TRY(texts->bytes, readBlob(in, mostBytes));
    texts->views.reserve(lengths.size());
    std::size_t begin = 0;
    for (const auto length : lengths) {
        if (length > texts->bytes.size() - begin)
            return damagedChunk("texts longer than all of them");
        texts->views.emplace_back(texts->bytes.data() + begin, length);
        begin += length;
    }
    if (begin != texts->bytes.size() || in.left() != 0)
        return damagedChunk("texts shorter than all of them");
    return Dictionary(texts, texts->views.data(), texts->views.size());
}

std::size_t bytesOf(const Column &column)
{
    return sizeof(Column) + viewBytes(column.rows) + viewBytes(column.offsets)
        + viewBytes(column.codes) + viewBytes(column.ints) + viewBytes(column.doubles)
        + viewBytes(column.flags) + viewBytes(column.traceIds);
}

std::size_t bytesOf(const Dictionary &dictionary)
{
    return std::accumulate(
        dictionary.begin(), dictionary.end(), viewBytes(dictionary),
        [](std::size_t sum, std::string_view text) { return sum + text.size(); });
}

} // namespace app::store
