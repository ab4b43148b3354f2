#pragma once

#include "app/query/blockslices.h"
#include "app/query/matchedblock.h"

#include <memory>
#include <optional>

namespace app::query {

/// A block on its way through a search: piece by piece, the newest traces first. One thread at a time.
class SearchPart
{
public:
    explicit SearchPart(store::BlockPart part);

    const store::Block &block() const { return *m_part.block; }
    /// Nothing is left of it.
    bool isAtEnd() const { return !m_piece && m_slices && m_slices->isAtEnd(); }
    /// No trace that is left starts later.
    UnixNano newestStart() const { return m_newestStart; }
    std::uint32_t left() const { return m_slices ? m_slices->left() : block().extent().traces; }

    bool isOpen() const { return m_slices.has_value(); }
    /// Looks what of it can take part at all. Errors: Corrupt.
    Result<> open(const SearchPlan &plan);

    bool hasPiece() const { return m_piece.has_value(); }
    /// Puts the question to the next piece, as BlockSlices::take(), and keeps what came of it.
    void evaluatePiece(const SearchPlan &plan, std::uint32_t most, UnixNano earliest);
    /// Hands it over. Null: nothing was left. Errors: Corrupt, Invalid.
    using Evaluated = Result<std::unique_ptr<MatchedBlock>>;
    Evaluated takePiece();

private:
    Evaluated evaluated(const SearchPlan &plan, std::uint32_t most, UnixNano earliest);

    store::BlockPart m_part;
    UnixNano m_newestStart = 0;
    std::optional<BlockSlices> m_slices;
    std::optional<Evaluated> m_piece;
};

} // namespace app::query
