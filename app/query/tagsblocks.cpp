#include "app/query/tagsblocks.h"

#include "app/query/tagsfilter.h"

namespace app::query {
namespace {

using store::Fixed;
using store::Table;

bool isWhole(const store::BlockPart &part, const store::TimeRange &range)
{
    const auto &extent = part.block->extent();
    const bool isShown = !part.hiddenTraces || part.hiddenTraces->empty();
    return isShown && range.startUnixNano <= extent.startUnixNano
        && range.endUnixNano >= extent.endUnixNano;
}

bool isOutside(const store::Block::Extent &extent, const store::TimeRange &range)
{
    return extent.spans == 0 || extent.startUnixNano > range.endUnixNano
        || extent.endUnixNano < range.startUnixNano;
}

/// Nothing: all spans of the block.
Result<std::optional<Bitmap>> spansInRange(BlockReader &block, const store::TimeRange &range)
{
    if (isWhole(block.part(), range))
        return std::optional<Bitmap>();
    APP_TRY(const auto traces, tracesIn(block, range));
    APP_TRY(auto spans, spansOf(block, traces));
    return std::optional<Bitmap>(std::move(spans));
}

Result<std::optional<Bitmap>> spansThatCount(BlockReader &block, const store::TimeRange &range,
                                             const FilterProgram *filter)
{
    APP_TRY(auto spans, spansInRange(block, range));
    if (!filter)
        return spans;
    const auto candidates = spans ? std::move(*spans) : Bitmap(block.extent().spans, true);
    APP_TRY(auto matching, filter->evaluate(block, candidates));
    return std::optional<Bitmap>(std::move(matching));
}

} // namespace

Result<const std::vector<std::uint32_t> *> TagRows::weights(Table table)
{
    auto &known = m_weights[std::size_t(table)];
    if (!known) {
        APP_TRY(known, weighed(table));
    }
    return &*known;
}

Result<std::vector<std::uint32_t>> TagRows::weighed(Table table) const
{
    std::vector<std::uint32_t> weights(m_block.rows(table));
    if (table == Table::Event || table == Table::Link) {
        if (weights.empty())
            return weights;
        APP_TRY(const auto spans,
                m_block.column(table == Table::Event ? Fixed::EventSpan : Fixed::LinkSpan));
        for (std::size_t row = 0; row < weights.size(); ++row)
            weights[row] = has(spans->codes[row]);
        return weights;
    }
    if (table == Table::Span) {
        for (std::uint32_t row = 0; row < weights.size(); ++row)
            weights[row] = has(row);
        return weights;
    }
    APP_TRY(const auto homes,
            m_block.column(table == Table::Resource    ? Fixed::SpanResource
                               : table == Table::Scope ? Fixed::SpanScope
                                                       : Fixed::SpanTrace));
    for (std::uint32_t row = 0; row < homes->codes.size(); ++row)
        weights[homes->codes[row]] += has(row);
    return weights;
}

Result<> forEachBlock(const store::Snapshot &snapshot, const TagScan &scan,
                      const std::function<Result<>(TagRows &)> &visit)
{
    const auto condition = lenientFilter(scan.query);
    std::optional<FilterProgram> filter;
    if (condition)
        filter.emplace(*condition);
    for (const auto &part : snapshot.blocks()) {
        if (scan.isCancelled && scan.isCancelled())
            return fail(Error::Kind::Cancelled, "the question was cancelled");
        if (isOutside(part.block->extent(), scan.range))
            continue;
        BlockReader block(part);
        APP_TRY(auto spans, spansThatCount(block, scan.range, filter ? &*filter : nullptr));
        if (spans && !spans->any())
            continue;
        TagRows rows(block, std::move(spans));
        APP_CHECK(visit(rows));
    }
    return {};
}

} // namespace app::query
