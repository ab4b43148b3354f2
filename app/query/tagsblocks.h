#pragma once

#include "app/query/filterprogram.h"

#include <array>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace app::query {

/// The spans of one block that a question about tags looks at, and how many of them stand behind each row of any table.
class TagRows
{
public:
    /// `spans`: nothing where all spans count.
    TagRows(BlockReader &block, std::optional<Bitmap> spans)
        : m_block(block)
        , m_spans(std::move(spans))
    {
    }
    BlockReader &block() const { return m_block; }
    bool isAll() const { return !m_spans.has_value(); }
    /// How many of the spans each row of the table belongs to: 0 or 1 for spans, events and links.
    Result<const std::vector<std::uint32_t> *> weights(store::Table table);

private:
    Result<std::vector<std::uint32_t>> weighed(store::Table table) const;
    bool has(std::uint32_t span) const { return !m_spans || m_spans->test(span); }

    BlockReader &m_block;
    std::optional<Bitmap> m_spans;
    std::array<std::optional<std::vector<std::uint32_t>>, 6> m_weights;
};

/// What of a snapshot a question about tags is put to.
struct TagScan {
    std::string query; ///< read leniently (tagsfilter.h)
    store::TimeRange range;
    const std::function<bool()> &isCancelled;
};

/// Visits each block with a span that counts. Errors: Cancelled, Corrupt.
Result<> forEachBlock(const store::Snapshot &snapshot, const TagScan &scan,
                      const std::function<Result<>(TagRows &)> &visit);

} // namespace app::query
