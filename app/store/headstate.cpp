#include "app/store/headstate.h"

#include <algorithm>
#include <utility>

namespace app::store {

bool HeadState::addRows(std::vector<HeadRow> rows)
{
    bool isGrown = false;
    std::vector<std::uint32_t> touched;
    for (auto row = rows.begin(); row != rows.end();) {
        if (!takes(*row)) {
            m_blocks.push_back(std::make_shared<HeadBlock>());
            m_isSealed = false;
            setHolders();
        }
        auto &block = *m_blocks.back();
        const auto firstNew = block.traces();
        touched.clear();
        do {
            isGrown |= block.add(std::move(*row++), touched);
        } while (row != rows.end() && takes(*row));
        m_join.touch(block, touched, firstNew);
    }
    return isGrown;
}

/// Whether the last block takes the row.
bool HeadState::takes(const HeadRow &row) const
{
    if (m_blocks.empty() || m_isSealed || m_blocks.back()->isFull())
        return false;
    const auto last = m_blocks.back()->rows().back().position;
    return last > m_border || row.position <= m_border;
}

void HeadState::seal(std::int64_t position)
{
    m_isSealed = true;
    m_border = position;
    for (const auto &block : m_blocks)
        (void)block->block(); // made now, it is only looked at from here on
}

void HeadState::settle(const std::vector<Segment> &segments, std::int64_t position)
{
    std::vector<std::shared_ptr<BlockHolder>> holders;
    for (const auto &segment : segments) {
        const auto known =
            std::find_if(m_segments.begin(), m_segments.end(), [&segment](const auto &holder) {
                return holder->block() == segment.block;
            });
        holders.push_back(known != m_segments.end()
                              ? *known
                              : std::make_shared<BlockHolder>(segment.block, segment.index));
    }
    m_segments = std::move(holders);
    forget(position);
    setHolders();
}

/// A block that reaches beyond `position` is made anew of the rest.
void HeadState::forget(std::int64_t position)
{
    Blocks kept;
    for (const auto &block : m_blocks) {
        if (block->rows().front().position > position) {
            kept.push_back(block);
            continue;
        }
        const auto rest = std::make_shared<HeadBlock>();
        std::vector<std::uint32_t> touched;
        for (const auto &row : block->rows()) {
            if (row.position > position)
                rest->add(row, touched);
        }
        if (!rest->rows().empty())
            kept.push_back(rest);
    }
    m_blocks = std::move(kept);
}

void HeadState::append(const Blocks &blocks, std::size_t first, std::int64_t position)
{
    const auto behind = std::find_if(
        blocks.begin() + std::ptrdiff_t(first), blocks.end(),
        [position](const auto &block) { return block->rows().front().position > position; });
    if (behind == blocks.end())
        return;
    m_blocks.insert(m_blocks.end(), behind, blocks.end());
    m_isSealed = false;
    setHolders();
}

void HeadState::setHolders()
{
    std::vector<Join::HolderPtr> holders(m_segments.begin(), m_segments.end());
    holders.insert(holders.end(), m_blocks.begin(), m_blocks.end());
    m_join.setHolders(std::move(holders));
}

} // namespace app::store
