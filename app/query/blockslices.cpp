#include "app/query/blockslices.h"

#include "app/query/blockreader.h"
#include "app/query/slicedblock.h"
#include "app/store/fixedcolumns.h"

#include <algorithm>

namespace app::query {
namespace {

bool isEarlier(std::int64_t a, std::int64_t b) { return UnixNano(a) < UnixNano(b); }

/// Without a way out, which is faster for what is sorted.
bool areByStart(const store::View<std::int64_t> &starts)
{
    bool isByStart = true;
    for (std::size_t i = 1; i < starts.size(); ++i)
        isByStart &= UnixNano(starts[i - 1]) <= UnixNano(starts[i]);
    return isByStart;
}

/// Those of `rows`, ascending, that lie in [first, last), counted from first.
std::shared_ptr<const std::vector<std::uint32_t>>
rowsBetween(const std::vector<std::uint32_t> &rows, std::uint32_t first, std::uint32_t last)
{
    std::vector<std::uint32_t> inside(std::lower_bound(rows.begin(), rows.end(), first),
                                      std::lower_bound(rows.begin(), rows.end(), last));
    if (inside.empty())
        return nullptr;
    for (auto &row : inside)
        row -= first;
    return std::make_shared<const std::vector<std::uint32_t>>(std::move(inside));
}

} // namespace

UnixNano newestStart(const store::Block &block)
{
    const auto &columns = block.columns();
    const auto starts = std::find_if(columns.begin(), columns.end(), [](const auto &facts) {
        return facts.id.fixed == store::Fixed::TraceStart;
    });
    return starts == columns.end() ? block.extent().endUnixNano : UnixNano(starts->greatestInt);
}

Result<BlockSlices> BlockSlices::open(store::BlockPart part, const store::TimeRange &range)
{
    BlockSlices slices(std::move(part));
    const auto &block = *slices.m_part.block;
    if (!overlaps(block.extent(), range))
        return slices;
    slices.m_left = block.extent().traces;
    APP_TRY(const auto rows, block.traceRows());
    APP_TRY(auto starts, block.column(store::columnId(store::Fixed::TraceStart)));
    if (rows.empty() && areByStart(starts->ints)) {
        slices.m_starts = std::move(starts);
        APP_CHECK(slices.narrow(range));
    }
    return slices;
}

Result<> BlockSlices::narrow(const store::TimeRange &range)
{
    if (range.endUnixNano < m_part.block->extent().endUnixNano)
        m_left = firstFrom(range.endUnixNano + 1);
    if (range.startUnixNano <= m_part.block->extent().startUnixNano)
        return {};
    APP_TRY(const auto ends, m_part.block->column(store::columnId(store::Fixed::TraceEnd)));
    while (m_first < m_left && UnixNano(ends->ints[m_first]) < range.startUnixNano)
        ++m_first;
    return {};
}

UnixNano BlockSlices::newestStart() const
{
    return m_starts ? UnixNano(m_starts->ints[m_left - 1]) : query::newestStart(*m_part.block);
}

/// The row of the first trace that does not start before.
std::uint32_t BlockSlices::firstFrom(UnixNano start) const
{
    const auto &ints = m_starts->ints;
    return std::uint32_t(std::lower_bound(ints.begin(), ints.end(), std::int64_t(start), isEarlier)
                         - ints.begin());
}

Result<store::BlockPart> BlockSlices::take(std::uint32_t most, UnixNano earliest)
{
    const auto last = m_left;
    if (m_starts)
        m_left = std::max(last - std::min(left(), most), std::min(firstFrom(earliest), last - 1));
    else
        m_left = 0;
    return cut(m_left, last);
}

Result<store::BlockPart> BlockSlices::cut(std::uint32_t first, std::uint32_t last) const
{
    if (last - first == m_part.block->extent().traces)
        return m_part;
    store::BlockPart piece;
    APP_TRY(piece.block, SlicedBlock::cut(m_part.block, {first, last}));
    if (m_part.hiddenTraces)
        piece.hiddenTraces = rowsBetween(*m_part.hiddenTraces, first, last);
    return piece;
}

} // namespace app::query
