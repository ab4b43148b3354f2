#pragma once

#include "app/base/result.h"
#include "app/store/block.h"
#include "app/store/catalogue.h"

#include <functional>
#include <string>

/// A block as the chunks of a segment.
namespace app::store {

/// What refers to what is stored as the difference: a span's parent id is the id of its parent row nearly always.
/// Both directions; `parents` are the values of Fixed::SpanParent.
std::vector<std::int64_t> parentDifferences(const Column &parents, const Column &identities,
                                            const Column &parentRows);
std::vector<std::int64_t> parentsOf(const Column &differences, const Column &identities,
                                    const Column &parentRows);

/// Gets chunk after chunk, numbered from 1; an error ends the encoding.
using TakeChunk = std::function<Result<>(ChunkNumber number, std::string bytes)>;

/// Errors: those of the block and of `take`.
Result<Catalogue> encodeSegment(const Block &block, const TakeChunk &take);

/// How many rows a table of the block has.
std::uint32_t rowsOf(const Block::Extent &extent, Table table);

} // namespace app::store
