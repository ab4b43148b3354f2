#include "app/store/traceholder.h"

#include "app/store/blocktrace.h"

#include <algorithm>
#include <utility>

namespace app::store {

BlockHolder::BlockHolder(BlockPtr block, std::shared_ptr<const TraceIndex> index)
    : m_block(std::move(block))
    , m_index(std::move(index))
{
}

std::uint32_t BlockHolder::find(const trace::TraceId &id) const
{
    return m_index->find(id).value_or(noRow);
}

Result<std::uint32_t> BlockHolder::spanCount(std::uint32_t row) const
{
    APP_TRY(const auto offsets, m_block->traceOffsets());
    if (row + std::size_t(1) >= offsets.size())
        return fail(Error::Kind::Corrupt, m_block->name() + ": traces and spans do not fit");
    return offsets[row + 1] - offsets[row];
}

Result<std::vector<TraceHolder::Spans>>
BlockHolder::spansOf(const std::vector<std::uint32_t> &rows,
                     const std::vector<std::size_t> &known) const
{
    APP_TRY(const auto traces, BlockTraces::load(*m_block));
    std::vector<Spans> all;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        APP_TRY(auto spans, traces.spansOf(rows[i]));
        spans.erase(spans.begin(),
                    spans.begin() + std::ptrdiff_t(std::min(known[i], spans.size())));
        all.push_back(std::move(spans));
    }
    return all;
}

} // namespace app::store
