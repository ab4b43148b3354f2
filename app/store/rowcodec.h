#pragma once

#include "app/base/result.h"
#include "app/store/bytes.h"
#include "app/store/chunk.h"
#include "app/store/column.h"

#include <cstdint>
#include <vector>

/// Which rows have a value: as gaps, as runs, or as one bit a row, whichever is smallest.
namespace app::store {

void encodeRows(ByteWriter &out, const View<std::uint32_t> &rows, std::uint32_t tableRows,
                Compressor &compressor);
/// Ascending and below `tableRows`. Errors: Corrupt.
Result<std::vector<std::uint32_t>> decodeRows(ByteReader &in, std::uint32_t tableRows);

/// One bit each, lowest first.
std::string packBits(const std::uint8_t *flags, std::size_t count);

} // namespace app::store
