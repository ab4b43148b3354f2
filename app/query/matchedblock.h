#pragma once

#include "app/query/answer.h"
#include "app/query/matcher.h"
#include "app/query/shown.h"
#include "app/query/summaryreader.h"

#include <optional>
#include <vector>

namespace app::query {

/// A trace that matches, as far as its place in the answer needs.
struct Hit {
    UnixNano startUnixNano = 0;
    trace::TraceId id;
    std::uint32_t trace = 0; ///< its row

    /// Newest start first; equal starts by id.
    bool isBefore(const Hit &other) const
    {
        return startUnixNano != other.startUnixNano ? startUnixNano > other.startUnixNano
                                                    : id < other.id;
    }
};

/// What a search needs of its query for every block. Immutable; any thread.
struct SearchPlan {
    /// Null: every trace, without span sets (the legacy search of an empty query).
    const Matcher *matcher = nullptr;
    const ShownAttributes *shown = nullptr;
    store::TimeRange range;
    int spansPerSpanSet = 3; ///< 0: all
    bool areCallsWanted = true;
};

/// The traces of one block that match, and what the answer says of those that come into it. One thread at a time.
class MatchedBlock
{
public:
    /// Errors: Corrupt, Invalid.
    static Result<MatchedBlock> evaluate(store::BlockPart part, const SearchPlan &plan);

    const std::vector<Hit> &hits() const { return m_hits; }
    std::int64_t tracesSeen() const { return m_tracesSeen; }
    std::int64_t spansSeen() const { return m_spansSeen; }

    Result<TraceMatch> match(std::uint32_t trace);

private:
    explicit MatchedBlock(store::BlockPart part) : m_block(std::move(part)) {}
    Result<> run(const SearchPlan &plan);
    Result<> findHits(const Bitmap &traces);
    Result<> openReaders();
    SpanSet spanSet(std::vector<std::uint32_t> rows, std::size_t unit);
    std::vector<std::uint32_t> rowsOf(std::uint32_t trace) const;
    MatchedSpan span(std::uint32_t row);

    BlockReader m_block;
    const SearchPlan *m_plan = nullptr;
    SpanSets m_sets;
    std::vector<Hit> m_hits;
    std::int64_t m_tracesSeen = 0;
    std::int64_t m_spansSeen = 0;
    // opened when the first trace is shown
    std::optional<SummaryReader> m_summaries;
    std::optional<ShownReader> m_shown;
    const BlockReader::Traces *m_traces = nullptr;
    store::ColumnPtr m_ids;
    store::ColumnPtr m_names;
    store::ColumnPtr m_starts;
    store::ColumnPtr m_durations;
};

} // namespace app::query
