#include "app/store/storedspans.h"

#include "app/store/fixedcolumns.h"

#include <algorithm>
#include <unordered_map>

namespace app::store {
namespace {

using Ids = std::unordered_set<std::int64_t>; // as Fixed::SpanIdentity has them

std::int64_t numberOf(const trace::SpanId &id)
{
    std::uint64_t number = 0;
    for (const auto byte : id.bytes)
        number = number << 8 | byte;
    return std::int64_t(number);
}

Result<> addSpansOf(const SegmentBlock &segment, std::uint32_t traceRow, Ids &ids)
{
    APP_TRY(const auto offsets, segment.traceOffsets());
    APP_TRY(const auto rows, segment.traceRows());
    APP_TRY(const auto identities, segment.column(columnId(Fixed::SpanIdentity)));
    for (auto i = offsets[traceRow]; i < offsets[traceRow + 1]; ++i)
        ids.insert(identities->ints[rows.empty() ? i : rows[i]]);
    return {};
}

Ids storedSpansOf(const trace::TraceId &id, const std::vector<SegmentPtr> &segments)
{
    Ids ids;
    for (const auto &segment : segments) {
        if (const auto row = segment->index()->find(id))
            (void)addSpansOf(*segment, *row, ids); // what cannot be read is named by the segment
    }
    return ids;
}

} // namespace

void removeStored(std::vector<trace::LocatedSpan> &spans, const std::vector<SegmentPtr> &segments)
{
    std::unordered_map<trace::TraceId, Ids> stored;
    const auto isStored = [&](const trace::LocatedSpan &located) {
        const auto [place, isNew] = stored.try_emplace(located.span->traceId);
        if (isNew)
            place->second = storedSpansOf(located.span->traceId, segments);
        return place->second.contains(numberOf(located.span->spanId));
    };
    spans.erase(std::remove_if(spans.begin(), spans.end(), isStored), spans.end());
}

} // namespace app::store
