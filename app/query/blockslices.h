#pragma once

#include "app/base/time.h"
#include "app/store/snapshot.h"

#include <cstdint>

namespace app::query {

/// The traces of a block that may share a moment with a range, piece by piece, the newest first. A block whose traces do not stand by start, with their spans
/// together, is one piece. One thread at a time.
class BlockSlices
{
public:
    /// Errors: Corrupt.
    static Result<BlockSlices> open(store::BlockPart part, const store::TimeRange &range);

    /// Of which nothing is left.
    static BlockSlices none() { return BlockSlices({}); }

    bool isAtEnd() const { return m_left <= m_first; }
    /// Traces that are left.
    std::uint32_t left() const { return isAtEnd() ? 0 : m_left - m_first; }
    /// No trace that is left starts later. Not at the end.
    UnixNano newestStart() const;
    /// Takes up to `most` traces off, none that starts before `earliest` where that can be told, but at least one.
    /// Errors: Corrupt.
    Result<store::BlockPart> take(std::uint32_t most, UnixNano earliest);
    Result<store::BlockPart> takeAll() { return take(left(), 0); }

private:
    explicit BlockSlices(store::BlockPart part) : m_part(std::move(part)) {}
    Result<> narrow(const store::TimeRange &range);
    Result<store::BlockPart> cut(std::uint32_t first, std::uint32_t last) const;
    std::uint32_t firstFrom(UnixNano start) const;

    store::BlockPart m_part;
    store::ColumnPtr m_starts; // null: one piece
    std::uint32_t m_first = 0; // all before end before the range
    std::uint32_t m_left = 0;
};

/// The block says when its newest trace starts, or at least when its last one ends.
UnixNano newestStart(const store::Block &block);

} // namespace app::query
