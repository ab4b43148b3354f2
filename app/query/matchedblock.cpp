#include "app/query/matchedblock.h"

#include "app/query/ids.h"

#include <algorithm>

namespace app::query {

using store::Fixed;

Result<MatchedBlock> MatchedBlock::evaluate(store::BlockPart part, const SearchPlan &plan)
{
    MatchedBlock matched(std::move(part));
    matched.m_plan = &plan;
    APP_CHECK(matched.run(plan));
    return matched;
}

Result<> MatchedBlock::run(const SearchPlan &plan)
{
    APP_TRY(auto traces, tracesIn(m_block, plan.range));
    m_tracesSeen = std::int64_t(traces.count());
    if (m_tracesSeen == 0)
        return {};
    APP_TRY(auto spans, spansOf(m_block, traces));
    m_spansSeen = std::int64_t(spans.count());
    if (!plan.matcher)
        return findHits(traces);
    APP_TRY(m_sets, plan.matcher->evaluate(m_block, std::move(spans)));
    if (!m_sets.spans.any())
        return {};
    APP_TRY(traces, tracesOf(m_block, m_sets.spans));
    return findHits(traces);
}

Result<> MatchedBlock::findHits(const Bitmap &traces)
{
    APP_TRY(const auto starts, m_block.column(Fixed::TraceStart));
    APP_TRY(const auto ids, m_block.column(Fixed::TraceIdentity));
    m_hits.reserve(traces.count());
    traces.forEach([&](std::uint32_t trace) {
        m_hits.push_back({UnixNano(starts->ints[trace]), ids->traceIds[trace], trace});
    });
    return {};
}

Result<> MatchedBlock::openReaders()
{
    if (m_summaries)
        return {};
    APP_TRY(auto shown, ShownReader::open(m_block, *m_plan->shown));
    m_shown = std::move(shown);
    APP_TRY(m_traces, m_block.traces());
    APP_TRY(m_ids, m_block.column(Fixed::SpanIdentity));
    APP_TRY(m_names, m_block.column(Fixed::SpanName));
    APP_TRY(m_starts, m_block.column(Fixed::SpanStart));
    APP_TRY(m_durations, m_block.column(Fixed::SpanDuration));
    APP_TRY(auto summaries, SummaryReader::open(m_block, m_plan->areCallsWanted));
    m_summaries = std::move(summaries);
    return {};
}

Result<TraceMatch> MatchedBlock::match(std::uint32_t trace)
{
    APP_CHECK(openReaders());
    TraceMatch match{.summary = m_summaries->summary(trace),
                     .services = m_summaries->services(trace),
                     .spanSets = {}};
    if (!m_plan->matcher)
        return match;
    if (!m_sets.isSplit) {
        match.spanSets.push_back(spanSet(rowsOf(trace), trace));
        return match;
    }
    const auto isBefore = [](const SpanSets::Set &set, std::uint32_t row) {
        return set.trace < row;
    };
    auto set = std::lower_bound(m_sets.sets.begin(), m_sets.sets.end(), trace, isBefore);
    for (; set != m_sets.sets.end() && set->trace == trace; ++set) {
        const auto *rows = m_sets.rows.data();
        match.spanSets.push_back(
            spanSet({rows + set->begin, rows + set->end}, std::size_t(set - m_sets.sets.begin())));
    }
    return match;
}

std::vector<std::uint32_t> MatchedBlock::rowsOf(std::uint32_t trace) const
{
    std::vector<std::uint32_t> rows;
    const auto all = (*m_traces)[trace];
    for (std::uint32_t i = 0; i < all.size(); ++i) {
        if (m_sets.spans.test(all[i]))
            rows.push_back(all[i]);
    }
    return rows;
}

/// The spans of a set come by start, then by id, whatever order they arrived in.
SpanSet MatchedBlock::spanSet(std::vector<std::uint32_t> rows, std::size_t unit)
{
    SpanSet set{.matched = int(rows.size()), .spans = {}, .attributes = {}};
    const auto isBefore = [this](std::uint32_t left, std::uint32_t right) {
        const auto leftStart = UnixNano(m_starts->ints[left]);
        const auto rightStart = UnixNano(m_starts->ints[right]);
        return leftStart != rightStart
            ? leftStart < rightStart
            : std::uint64_t(m_ids->ints[left]) < std::uint64_t(m_ids->ints[right]);
    };
    auto shown = rows.size();
    if (m_plan->spansPerSpanSet > 0)
        shown = std::min(shown, std::size_t(m_plan->spansPerSpanSet));
    std::partial_sort(rows.begin(), rows.begin() + std::ptrdiff_t(shown), rows.end(), isBefore);
    set.spans.reserve(shown);
    for (std::size_t i = 0; i < shown; ++i)
        set.spans.push_back(span(rows[i]));
    for (const auto &attribute : m_sets.attributes) {
        const auto &value = attribute.at(unit);
        set.attributes.push_back({attribute.name, isNil(value) ? "nil" : toValue(value)});
    }
    return set;
}

MatchedSpan MatchedBlock::span(std::uint32_t row)
{
    return {.spanId = spanIdOf(m_ids->ints[row]),
            .name = std::string(m_names->dictionary[m_names->codes[row]]),
            .startUnixNano = UnixNano(m_starts->ints[row]),
            .durationNs = std::uint64_t(m_durations->ints[row]),
            .attributes = m_shown->of(row)};
}

} // namespace app::query
