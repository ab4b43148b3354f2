#pragma once

#include "app/base/result.h"
#include "app/store/bytes.h"
#include "app/store/chunk.h"

#include <cstddef>
#include <cstdint>
#include <vector>

/// Runs of whole numbers in a chunk: one value for all, packed to the bits a block of them needs, or byte planes
/// compressed, of the values or of the differences between neighbours; whichever is smallest.
namespace app::store {

void encodeIntegers(ByteWriter &out, const std::int64_t *values, std::size_t count,
                    Compressor &compressor);
/// Codes and row numbers; noRow counts as -1, which stands near the small ones.
void encodeIntegers(ByteWriter &out, const std::uint32_t *values, std::size_t count,
                    Compressor &compressor);

/// Errors: Corrupt, also where there would be more than `mostValues`; then nothing is allocated.
Result<std::vector<std::int64_t>> decodeLongs(ByteReader &in, std::size_t mostValues);
Result<std::vector<std::uint32_t>> decodeCodes(ByteReader &in, std::size_t mostValues);

} // namespace app::store
