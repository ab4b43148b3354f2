#pragma once

#include "app/store/headblock.h"
#include "app/store/join.h"

#include <cstdint>
#include <memory>
#include <vector>

namespace app::store {

/// The segments, the rows of the log that are in columns, and what of both is joined. One thread at a time. A copy shares
/// the blocks: it may be used beside the original once the original is sealed.
class HeadState
{
public:
    struct Segment {
        BlockPtr block;
        std::shared_ptr<const TraceIndex> index; ///< of its traces
    };

    /// At the end, positions growing. True where there was a new span among them.
    bool addRows(std::vector<HeadRow> rows);
    /// What comes from now on goes into new blocks, none of which reaches over `position`.
    void seal(std::int64_t position);
    /// These segments, oldest first, in place of those before and of the rows up to `position`.
    void settle(const std::vector<Segment> &segments, std::int64_t position);

    using Blocks = std::vector<std::shared_ptr<HeadBlock>>;
    const Blocks &blocks() const { return m_blocks; }
    /// Those of `blocks` from `first` on that lie behind `position`, at the end.
    void append(const Blocks &blocks, std::size_t first, std::int64_t position);

    /// Reads from segments where a trace lies in several blocks.
    Join::Parts resolve() { return m_join.resolve(); }

private:
    bool takes(const HeadRow &row) const;
    void forget(std::int64_t position);
    void setHolders();

    std::vector<std::shared_ptr<BlockHolder>> m_segments;
    Blocks m_blocks;
    bool m_isSealed = false;   // the last block
    std::int64_t m_border = 0; // between rows that share no block
    Join m_join;
};

} // namespace app::store
