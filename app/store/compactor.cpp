#include "app/store/compactor.h"

#include "app/store/blocktrace.h"
#include "app/store/fixedcolumns.h"
#include "app/store/memoryblock.h"
#include "app/store/retention.h"
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
                     const Holdings &holdings, const Head &head)
    : m_reading(reading)
    , m_sink(sink)
    , m_options(options)
    , m_holdings(holdings)
    , m_head(head)
{
}

std::int64_t Compactor::nextSpans() const
{
    return nextSegmentSpans(m_holdings.spans(), m_options.segmentSpans);
}

std::int64_t Compactor::nextSpansAhead() const
{
    const auto next = nextSpans();
    return next + next / aheadShare;
}

Result<Compactor::Input> Compactor::takeRows()
{
    return guarded([&]() -> Input {
        const auto behind = readState(m_reading, "compacted");
        const auto most = nextSpans();
        auto rows =
            m_head.rowsBehind(behind, nextSpansAhead(), std::size_t(2 * m_options.segmentBytes));
        Input input;
        for (auto &row : rows) {
            if (input.taken.spans >= most || input.taken.bytes >= m_options.segmentBytes) {
                input.ahead.push_back(std::move(row));
                continue;
            }
            input.taken.spans += std::int64_t(trace::spanCount(*row.batch));
            input.taken.bytes += std::int64_t(row.bytes);
            input.rows.push_back(std::move(row));
        }
        if (!input.rows.empty())
            noteUnreadable(behind, input);
        return input;
    });
}

/// What the log has and the head has not.
void Compactor::noteUnreadable(std::int64_t behind, Input &input)
{
    SQLite::Statement select(m_reading,
                             "SELECT position FROM log WHERE position > ? AND position <= ?"
                             " ORDER BY position");
    select.bind(1, behind);
    select.bind(2, input.rows.back().position);
    auto row = input.rows.begin();
    while (select.executeStep()) {
        const auto position = select.getColumn(0).getInt64();
        while (row != input.rows.end() && row->position < position)
            ++row;
        if (row == input.rows.end() || row->position != position)
            input.unreadable.emplace(position, "it could not be decoded");
    }
}

std::vector<trace::LocatedSpan> Compactor::spansOf(const Input &input) const
{
    std::vector<trace::LocatedSpan> spans;
    spans.reserve(std::size_t(input.taken.spans));
    std::unordered_set<trace::TraceId> traces;
    for (const auto &row : input.rows) {
        for (auto &located : trace::locate(row.batch)) {
            traces.insert(located.span->traceId);
            spans.push_back(std::move(located));
        }
    }
    for (const auto &row : input.ahead) {
        for (auto &located : trace::locate(row.batch)) {
            if (traces.contains(located.span->traceId))
                spans.push_back(std::move(located));
        }
    }
    removeStored(spans, m_holdings.segments());
    return spans;
}

Result<Waiting> Compactor::compactLog()
{
    APP_TRY(const auto input, takeRows());
    if (input.rows.empty())
        return Waiting();
    SegmentChange change;
    change.compactedUpTo = input.rows.back().position;
    change.unreadable = input.unreadable;
    if (auto spans = spansOf(input); !spans.empty()) {
        APP_TRY(const auto id, newId());
        APP_TRY(auto row, m_sink.writeSegment(id, *makeBlock("compaction", std::move(spans))));
        change.added.push_back(std::move(row));
    }
    APP_CHECK(m_sink.publish(std::move(change)));
    return input.taken;
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
