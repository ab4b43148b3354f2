#include "app/store/traceindex.h"

#include <bit>
#include <functional>
#include <utility>

namespace app::store {
namespace {

/// Ids that clients number differ in few bits of their hash, and not in the lowest: a mask alone would put them side by
/// side, where each is looked for among all.
std::size_t spread(const trace::TraceId &id)
{
    const auto hash = std::uint64_t(std::hash<trace::TraceId>()(id));
    return std::size_t((hash * 0x9E3779B97F4A7C15U) >> 32);
}

} // namespace

TraceIndex::TraceIndex(View<trace::TraceId> ids)
    : m_ids(std::move(ids))
    , m_slots(std::bit_ceil(m_ids.size() * 3 / 2 + 1), noRow)
    , m_mask(m_slots.size() - 1)
{
    for (std::uint32_t row = 0; row < m_ids.size(); ++row) {
        auto slot = spread(m_ids[row]) & m_mask;
        while (m_slots[slot] != noRow)
            slot = (slot + 1) & m_mask;
        m_slots[slot] = row;
    }
}

std::optional<std::uint32_t> TraceIndex::find(const trace::TraceId &id) const
{
    if (m_slots.empty())
        return {};
    for (auto slot = spread(id) & m_mask; m_slots[slot] != noRow; slot = (slot + 1) & m_mask) {
        if (m_ids[m_slots[slot]] == id)
            return m_slots[slot];
    }
    return {};
}

} // namespace app::store
