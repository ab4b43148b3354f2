#pragma once

#include "app/base/result.h"
#include "app/store/block.h"
#include "app/store/chunk.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

/// What a segment holds and where: enough to answer "can it match" and to find a column's chunks without reading any.
namespace app::store {

/// Chunks of a segment are counted from 1; 0 is none.
using ChunkNumber = std::uint32_t;

struct CatalogueEntry {
    ColumnFacts facts;
    bool isListed = true; ///< in Block::columns()
    ChunkNumber values = 0;
    ChunkNumber dictionary = 0;
    std::uint32_t storedBytes = 0; ///< of both chunks
};

struct Catalogue {
    Block::Extent extent;
    ChunkNumber order = 0;               ///< which span rows belong to which trace
    ChunkNumber chunks = 0;              ///< how many there are
    std::vector<CatalogueEntry> entries; ///< in the order of isBefore()
};

std::string encodeCatalogue(const Catalogue &catalogue, Compressor &compressor);
/// Errors: Corrupt, Unsupported (a newer version wrote it).
Result<Catalogue> decodeCatalogue(std::string_view bytes);

} // namespace app::store
