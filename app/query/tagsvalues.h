#pragma once

#include "app/query/dynamic.h"
#include "app/query/tags.h"
#include "app/query/tagsblocks.h"

#include <array>
#include <cstdint>
#include <map>
#include <string>
#include <unordered_map>
#include <vector>

namespace app::query {

/// The values of one tag, and how many spans carry each, over several blocks.
class TagValueCounts
{
public:
    explicit TagValueCounts(const traceql::Attribute &attribute);

    /// Errors: Corrupt.
    Result<> add(TagRows &rows);
    /// By type, then value. A limit over 0 keeps the most frequent.
    std::vector<TagValue> take(int limit);

private:
    Result<> addAttribute(TagRows &rows, store::Table table);
    Result<> addColumn(TagRows &rows, const store::ColumnId &id);
    Result<> addUnnamed(TagRows &rows);
    Result<> addIntrinsic(TagRows &rows);
    Result<> addKeywords(TagRows &rows, store::Fixed fixed);
    void add(const Dynamic &value, std::uint64_t spans);
    std::vector<TagValue> keywords() const;

    traceql::Attribute m_attribute;
    std::unordered_map<std::string, std::uint64_t> m_texts;
    std::unordered_map<std::int64_t, std::uint64_t> m_ints;
    std::map<double, std::uint64_t> m_doubles;
    std::array<std::uint64_t, 2> m_flags = {};
    std::vector<std::uint64_t> m_keywords; ///< by number, of status and kind
};

} // namespace app::query
