// Chunks of segments: hostile bytes end in an error or in a column whose views fit together. The first byte says what
// kind of chunk the rest is; the checksum is made right, so that what lies behind it is reached.
#include "app/store/catalogue.h"
#include "app/store/columncodec.h"
#include "tests/fuzz/check.h"

#include <string>

using namespace app::store;

namespace {

constexpr std::uint32_t tableRows = 4096;
constexpr std::size_t most = 1 << 16;

void checkColumn(std::string_view chunk, ColumnType type, bool isArray)
{
    const ColumnShape shape = {type, isArray, tableRows, most};
    const auto column = decodeColumn(chunk, shape);
    if (!column)
        return tests::check(!column.error().detail.empty());
    const auto values = column->codes.size() + column->ints.size() + column->doubles.size()
        + column->flags.size() + column->traceIds.size();
    const auto rows = column->isDense ? tableRows : column->rows.size();
    tests::check(values == (isArray ? column->offsets[rows] : rows));
    for (std::size_t i = 0; i < column->rows.size(); ++i)
        tests::check(column->rows[i] < tableRows
                     && (i == 0 || column->rows[i] > column->rows[i - 1]));
    Compressor compressor;
    const auto again = decodeColumn(encodeColumn(*column, shape, compressor), shape);
    tests::check(again && again->ints.size() == column->ints.size());
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size == 0)
        return 0;
    const auto kind = data[0];
    const auto body = tests::textOf(data + 1, size - 1);
    const auto chunk = sealed(body);
    if (kind % 8 == 7) {
        const auto texts = decodeDictionary(chunk, most, most);
        tests::check(!texts || bytesOf(*texts) <= most + texts->size() * sizeof(std::string_view));
        (void)decodeCatalogue(chunk);
        (void)decodeColumn(body, {ColumnType::Int, false, tableRows, most}); // a wrong checksum
    } else if (kind % 8 <= int(ColumnType::Opaque)) {
        checkColumn(chunk, ColumnType(kind % 8), (kind & 8) != 0);
    }
    return 0;
}
