#include "app/query/searchpart.h"

#include <utility>

namespace app::query {

SearchPart::SearchPart(store::BlockPart part)
    : m_part(std::move(part))
    , m_newestStart(query::newestStart(*m_part.block))
{
}

Result<> SearchPart::open(const SearchPlan &plan)
{
    BlockReader reader(m_part);
    std::string reason;
    if (plan.matcher) {
        APP_TRY(reason, plan.matcher->reasonToSkip(reader, Depth::Facts));
    }
    if (!reason.empty()) {
        m_slices = BlockSlices::none();
        return {};
    }
    APP_TRY(m_slices, BlockSlices::open(m_part, plan.range));
    if (!m_slices->isAtEnd())
        m_newestStart = m_slices->newestStart();
    return {};
}

void SearchPart::evaluatePiece(const SearchPlan &plan, std::uint32_t most, UnixNano earliest)
{
    m_piece = evaluated(plan, most, earliest);
}

SearchPart::Evaluated SearchPart::evaluated(const SearchPlan &plan, std::uint32_t most,
                                            UnixNano earliest)
{
    if (!isOpen())
        APP_CHECK(open(plan));
    if (m_slices->isAtEnd())
        return nullptr;
    APP_TRY(auto piece, m_slices->take(most, earliest));
    APP_TRY(auto block, MatchedBlock::evaluate(std::move(piece), plan));
    return std::make_unique<MatchedBlock>(std::move(block));
}

SearchPart::Evaluated SearchPart::takePiece()
{
    auto piece = *std::exchange(m_piece, std::nullopt);
    if (m_slices && !m_slices->isAtEnd())
        m_newestStart = m_slices->newestStart();
    return piece;
}

} // namespace app::query
