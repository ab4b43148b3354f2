#include "app/store/compactor.h"

#include "app/store/blocktrace.h"
#include "app/store/entry.h"
#include "app/store/fixedcolumns.h"
#include "app/store/memoryblock.h"
#include "app/store/segmenttable.h"
#include "app/store/sqlite.h"
#include "app/store/storedspans.h"

#include <SQLiteCpp/Column.h>
#include <SQLiteCpp/Statement.h>
#include <algorithm>
#include <iterator>
#include <unordered_set>
#include <utility>

namespace app::store {
namespace {

constexpr std::int64_t aheadShare = 8; // of a segment's spans is read ahead, for traces that go on

struct Fill {
    std::int64_t spans = 0;
    std::int64_t bytes = 0;
};

std::int64_t spansIn(const Batches &batches)
{
    std::int64_t spans = 0;
    for (const auto &batch : batches)
        spans += std::int64_t(trace::spanCount(*batch));
    return spans;
}

/// What stays of a segment that is written again.
struct Kept {
    std::vector<trace::LocatedSpan> spans;
    PruneTotals dropped;
};

Result<> keepTraces(const SegmentBlock &segment, UnixNano oldestWanted, Kept &kept)
{
    APP_TRY(const auto traces, BlockTraces::load(segment));
    APP_TRY(const auto ends, segment.column(columnId(Fixed::TraceEnd)));
    for (std::uint32_t row = 0; row < segment.extent().traces; ++row) {
        APP_TRY(auto spans, traces.spansOf(row));
        const auto end = UnixNano(ends->ints[row]);
        if (end >= oldestWanted) {
            std::move(spans.begin(), spans.end(), std::back_inserter(kept.spans));
            continue;
        }
        kept.dropped.spans += std::int64_t(spans.size());
        ++kept.dropped.traces;
        kept.dropped.untilUnixNano = std::max(kept.dropped.untilUnixNano, end);
    }
    return {};
}

} // namespace

Compactor::Compactor(SQLite::Database &reading, SegmentSink &sink, const Store::Options &options,
                     Segments segments)
    : m_reading(reading)
    , m_sink(sink)
    , m_options(options)
    , m_segments(std::move(segments))
{
}

Result<Compactor::Waiting> Compactor::waiting()
{
    return guarded([&]() -> Waiting {
        SQLite::Statement sum(m_reading,
                              "SELECT coalesce(sum(spans), 0), coalesce(sum(plain_bytes), 0)"
                              " FROM log WHERE position > ?");
        sum.bind(1, readState(m_reading, "compacted"));
        sum.executeStep();
        return {sum.getColumn(0).getInt64(), sum.getColumn(1).getInt64()};
    });
}

Result<Compactor::Input> Compactor::readLog()
{
    return guarded([&]() -> Input {
        SQLite::Statement select(m_reading,
                                 "SELECT position, payload, plain_bytes, spans FROM log"
                                 " WHERE position > ? ORDER BY position");
        select.bind(1, readState(m_reading, "compacted"));
        Input input;
        Fill fill;
        const auto most = m_options.segmentSpans;
        while (fill.spans < most + most / aheadShare && fill.bytes < 2 * m_options.segmentBytes
               && select.executeStep()) {
            const bool isAhead = fill.spans >= most || fill.bytes >= m_options.segmentBytes;
            const auto position = select.getColumn(0).getInt64();
            fill.spans += select.getColumn(3).getInt64();
            fill.bytes += select.getColumn(2).getInt64();
            auto batch = readPayload(select.getColumn(1).getString());
            if (batch)
                (isAhead ? input.ahead : input.batches).push_back(*std::move(batch));
            else if (!isAhead)
                input.unreadable.emplace(position, batch.error().detail);
            if (!isAhead)
                input.last = position;
        }
        return input;
    });
}

std::vector<trace::LocatedSpan> Compactor::spansOf(const Input &input) const
{
    std::vector<trace::LocatedSpan> spans;
    spans.reserve(std::size_t(spansIn(input.batches)));
    std::unordered_set<trace::TraceId> traces;
    for (const auto &batch : input.batches) {
        for (auto &located : trace::locate(batch)) {
            traces.insert(located.span->traceId);
            spans.push_back(std::move(located));
        }
    }
    for (const auto &batch : input.ahead) {
        for (auto &located : trace::locate(batch)) {
            if (traces.contains(located.span->traceId))
                spans.push_back(std::move(located));
        }
    }
    removeStored(spans, m_segments());
    return spans;
}

Result<bool> Compactor::compactLog()
{
    APP_TRY(const auto input, readLog());
    if (input.last == 0)
        return false;
    SegmentChange change;
    change.compactedUpTo = input.last;
    change.unreadable = input.unreadable;
    if (auto spans = spansOf(input); !spans.empty()) {
        APP_TRY(const auto id, newId());
        APP_TRY(auto row, m_sink.writeSegment(id, *makeBlock("compaction", std::move(spans))));
        change.added.push_back(std::move(row));
    }
    APP_CHECK(m_sink.publish(std::move(change)));
    return true;
}

Result<> Compactor::rewrite(const std::vector<SegmentPtr> &segments, UnixNano oldestWanted)
{
    Kept kept;
    SegmentChange change;
    for (const auto &segment : segments) {
        APP_CHECK(keepTraces(*segment, oldestWanted, kept));
        change.removed.push_back(segment->id());
    }
    change.pruned = kept.dropped;
    if (!kept.spans.empty()) {
        APP_TRY(const auto id, newId());
        APP_TRY(auto row, m_sink.writeSegment(id, *makeBlock("compaction", std::move(kept.spans))));
        change.added.push_back(std::move(row));
    }
    return m_sink.publish(std::move(change));
}

/// Never one that was used before, also not by what was left over: blocks of it may still be held.
Result<std::int64_t> Compactor::newId()
{
    APP_TRY(const auto unused, guarded([&] { return nextSegmentId(m_reading); }));
    m_latestId = std::max(m_latestId + 1, unused);
    return m_latestId;
}

} // namespace app::store
