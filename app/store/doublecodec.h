#pragma once

#include "app/base/result.h"
#include "app/store/bytes.h"
#include "app/store/chunk.h"

#include <cstddef>
#include <vector>

/// Floating-point numbers in a chunk, bit for bit: as whole numbers where all are decimals of a few places (prices,
/// milliseconds), else as byte planes.
namespace app::store {

void encodeDoubles(ByteWriter &out, const double *values, std::size_t count,
                   Compressor &compressor);
/// Errors: Corrupt, also where there would be more than `mostValues`.
Result<std::vector<double>> decodeDoubles(ByteReader &in, std::size_t mostValues);

} // namespace app::store
