#pragma once

#include "app/query/metricsspans.h"
#include "app/query/seriestable.h"
#include "app/trace/ids.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

namespace app::query {

/// Picks the spans that stand for many: at most one of a trace and two of each of limit / 2 slices of time, the earliest
/// ones there (TraceQL reference 10.11). The same for the same spans, however they are spread over blocks.
class ExemplarPicker
{
public:
    struct Pick {
        std::int64_t startUnixNano = 0;
        trace::TraceId traceId;
        std::uint32_t row = 0; ///< in the block that offered it
        std::uint32_t series = 0;
        std::uint16_t step = 0;
        bool isNew = true;         ///< offered by the block at hand
        double value = 0;          ///< of the measured attribute
        std::vector<Label> labels; ///< `trace:id` and what the query names
    };

    ExemplarPicker(const traceql::Query &query, const Steps &steps, int limit);

    bool isWanted() const { return m_limit > 0; }
    /// Offers the spans of a block; `series` by position in observed.rows, 0: not this one.
    Result<> offer(BlockReader &block, const ObservedSpans &observed,
                   const std::vector<std::uint32_t> &series);
    /// By time.
    std::vector<Pick> take();

private:
    struct Slot {
        std::int64_t latest = 0; ///< what starts later is not wanted
        std::vector<Pick> picks; ///< by start, then trace id
    };
    std::size_t slotOf(std::int64_t time) const;
    void put(Slot &slot, Pick pick) const;
    Result<> describe(BlockReader &block);
    Result<> addLabels(BlockReader &block, const traceql::Attribute &attribute,
                       const Bitmap &spans);

    std::vector<traceql::Attribute> m_attributes;
    std::optional<traceql::Attribute> m_measured;
    Steps m_steps;
    std::size_t m_limit = 0;
    double m_slotsPerNs = 0;
    std::vector<Slot> m_slots;
};

} // namespace app::query
