#include "app/store/headsnapshot.h"

#include "app/store/blocktrace.h"
#include "app/store/fixedcolumns.h"

#include <algorithm>
#include <optional>
#include <tuple>

namespace app::store {
namespace {

bool isHidden(const BlockPart &part, std::uint32_t row)
{
    return part.hiddenTraces
        && std::binary_search(part.hiddenTraces->begin(), part.hiddenTraces->end(), row);
}

std::optional<std::uint32_t> rowOf(const Join::Part &part, const trace::TraceId &id)
{
    if (part.index)
        return part.index->find(id);
    const auto column = part.part.block->column(columnId(Fixed::TraceIdentity));
    if (!column)
        return {};
    const auto &ids = (*column)->traceIds;
    const auto *const place = std::find(ids.begin(), ids.end(), id);
    return place == ids.end() ? std::nullopt : std::optional(std::uint32_t(place - ids.begin()));
}

StoredTracePtr stored(std::vector<trace::LocatedSpan> spans)
{
    auto made = std::make_shared<StoredTrace>();
    made->trace = {spans.front().span->traceId, std::move(spans)};
    made->summary = trace::summarize(made->trace);
    return made;
}

bool isNewer(const StoredTracePtr &a, const StoredTracePtr &b)
{
    return std::tie(b->summary.startUnixNano, a->summary.id)
        < std::tie(a->summary.startUnixNano, b->summary.id);
}

/// What cannot be read is left out: columns say so to queries, which is where it can be told.
void addTraces(const BlockPart &part, const TimeRange &range, std::vector<StoredTracePtr> &found)
{
    const auto starts = part.block->column(columnId(Fixed::TraceStart));
    const auto ends = part.block->column(columnId(Fixed::TraceEnd));
    const auto traces = BlockTraces::load(*part.block);
    if (!starts || !ends || !traces)
        return;
    for (std::uint32_t row = 0; row < part.block->extent().traces; ++row) {
        const bool isInRange = UnixNano((*starts)->ints[row]) <= range.endUnixNano
            && UnixNano((*ends)->ints[row]) >= range.startUnixNano;
        if (!isInRange || isHidden(part, row))
            continue;
        if (auto spans = traces->spansOf(row))
            found.push_back(stored(*std::move(spans)));
    }
}

} // namespace

std::vector<BlockPart> HeadSnapshot::blocks() const
{
    std::vector<BlockPart> blocks;
    for (const auto &[part, index] : m_parts.parts)
        blocks.push_back(part);
    return blocks;
}

std::vector<StoredTracePtr> HeadSnapshot::traces(const TimeRange &range) const
{
    std::vector<StoredTracePtr> found;
    if (range.startUnixNano > range.endUnixNano)
        return found;
    for (const auto &[part, index] : m_parts.parts)
        addTraces(part, range, found);
    std::sort(found.begin(), found.end(), isNewer);
    return found;
}

StoredTracePtr HeadSnapshot::find(const trace::TraceId &id) const
{
    for (const auto &part : m_parts.parts) {
        const auto row = rowOf(part, id);
        if (!row || isHidden(part.part, *row))
            continue;
        if (auto spans = spansOf(*part.part.block, *row))
            return stored(*std::move(spans));
    }
    return nullptr;
}

} // namespace app::store
