#pragma once

#include "app/base/result.h"
#include "app/store/chunk.h"
#include "app/store/column.h"
#include "app/store/limits.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

/// Columns as bytes and back. Knows types, not what a column means.
namespace app::store {

/// What must be known of a column to read it.
struct ColumnShape {
    ColumnType type = ColumnType::Code;
    bool isArray = false;
    std::uint32_t tableRows = 0; ///< of the table it belongs to
    std::size_t mostValues = limits::columnValues;
};

/// Without its dictionary.
std::string encodeColumn(const Column &column, const ColumnShape &shape, Compressor &compressor);
/// Rows ascend and lie in the table, offsets ascend and fit, every row has its value. Whether codes fit their
/// dictionary or table is the caller's to check. Errors: Corrupt, Unsupported.
Result<Column> decodeColumn(std::string_view chunk, const ColumnShape &shape);

std::string encodeDictionary(const Dictionary &dictionary, Compressor &compressor);
/// Errors: Corrupt, also where it would hold more than `mostBytes` of text or more than `mostTexts`.
Result<Dictionary> decodeDictionary(std::string_view chunk,
                                    std::size_t mostBytes = limits::chunkBytes,
                                    std::size_t mostTexts = limits::columnValues);

/// Memory the views hold, for caches.
std::size_t bytesOf(const Column &column);
std::size_t bytesOf(const Dictionary &dictionary);

/// A view that owns what it shows.
template <typename T>
View<T> viewOf(std::vector<T> values)
{
    const auto owner = std::make_shared<const std::vector<T>>(std::move(values));
    return View<T>(owner, owner->data(), owner->size());
}

} // namespace app::store
