#pragma once

#include "app/store/column.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace app::store {

/// Trace ids of a block to their rows: 24 to 32 bytes a trace, made in one pass. Immutable; any thread.
class TraceIndex
{
public:
    TraceIndex() = default;
    /// Row i has ids[i].
    explicit TraceIndex(View<trace::TraceId> ids);

    std::optional<std::uint32_t> find(const trace::TraceId &id) const;
    const View<trace::TraceId> &ids() const { return m_ids; }

private:
    View<trace::TraceId> m_ids;
    std::vector<std::uint32_t> m_slots; // open addressing; noRow where free
    std::size_t m_mask = 0;
};

} // namespace app::store
