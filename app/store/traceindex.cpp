#include "app/store/traceindex.h"

#include <bit>
#include <functional>
#include <utility>

namespace app::store {

TraceIndex::TraceIndex(View<trace::TraceId> ids)
    : m_ids(std::move(ids))
    , m_slots(std::bit_ceil(m_ids.size() * 3 / 2 + 1), noRow)
    , m_mask(m_slots.size() - 1)
{
    for (std::uint32_t row = 0; row < m_ids.size(); ++row) {
        auto slot = std::hash<trace::TraceId>()(m_ids[row]) & m_mask;
        while (m_slots[slot] != noRow)
            slot = (slot + 1) & m_mask;
        m_slots[slot] = row;
    }
}

std::optional<std::uint32_t> TraceIndex::find(const trace::TraceId &id) const
{
    if (m_slots.empty())
        return {};
    for (auto slot = std::hash<trace::TraceId>()(id) & m_mask; m_slots[slot] != noRow;
         slot = (slot + 1) & m_mask) {
        if (m_ids[m_slots[slot]] == id)
            return m_slots[slot];
    }
    return {};
}

} // namespace app::store
