#include "app/sources/temposearch.h"

#include "app/query/shown.h"
#include "app/sources/limits.h"
#include "app/sources/mergedsearch.h"
#include "app/sources/remotecalls.h"
#include "app/sources/slices.h"
#include "app/sources/tempoanswers.h"
#include "app/sources/tempoerror.h"
#include "app/traceql/parser.h"

#include <algorithm>
#include <limits>

namespace app::sources {

TempoSearch::TempoSearch(TempoLink &link, query::SearchRequest request, QObject *parent)
    : TempoJob(link, parent)
    , m_request(std::move(request))
    , m_longestNs(limits::searchNs)
{
}

void TempoSearch::begin()
{
    const auto now = link().clock.now();
    auto &range = m_request.range;
    if (const auto note = freshNote(range.endUnixNano, now); !note.empty())
        m_notes.push_back(note);
    if (range.endUnixNano == std::numeric_limits<UnixNano>::max())
        range.endUnixNano = now + limits::aheadNs;
    if (range.startUnixNano == 0 && range.endUnixNano > limits::unboundNs) {
        range.startUnixNano = range.endUnixNano - limits::unboundNs;
        m_notes.emplace_back("no start was asked for: the last 30 days were searched");
    }
    if (const auto parsed = traceql::parse(m_request.query))
        m_found.isNameAsked = query::ShownAttributes(parsed->pipeline).isNameAsked();
    plan(range);
}

void TempoSearch::plan(const store::TimeRange &range)
{
    auto slices = searchSlices(range, m_longestNs);
    if (!slices)
        return finish(tl::unexpected(slices.error()));
    m_slices = *std::move(slices);
    m_next = 0;
    ask();
}

void TempoSearch::ask()
{
    ++m_asked;
    fetch(searchRequest(m_request, m_slices[m_next]),
          [this](const broadcast::Answer &answer) { onAnswer(answer); });
}

void TempoSearch::onAnswer(const broadcast::Answer &answer)
{
    const auto &slice = m_slices[m_next];
    const auto allowed = allowedRangeNs(answer);
    if (allowed && *allowed < slice.endUnixNano - slice.startUnixNano) {
        m_longestNs = *allowed;
        return plan({m_request.range.startUnixNano, slice.endUnixNano});
    }
    if (isOnlyFresh(answer))
        return add(query::SearchAnswer());
    decode<query::SearchAnswer>(
        [answer, text = m_request.query]() -> Result<query::SearchAnswer> {
            APP_TRY(const auto body, bodyOf(answer, text));
            return searchAnswerFrom(body);
        },
        [this](Result<query::SearchAnswer> part) { add(std::move(part)); });
}

/// All of the slice is younger than what Tempo shows: it moves the end before the start and then complains of that.
bool TempoSearch::isOnlyFresh(const broadcast::Answer &answer) const
{
    return answer.status == 400 && answer.body.contains("start must be before end")
        && m_slices[m_next].startUnixNano + limits::hiddenNs + limits::secondNs
        >= link().clock.now();
}

void TempoSearch::add(Result<query::SearchAnswer> part)
{
    if (!part)
        return finish(tl::unexpected(std::move(part).error()));
    if (m_request.query.empty()) {
        for (auto &match : part->traces)
            match.spanSets.clear();
    }
    merge(m_found, *std::move(part), 0);
    if (m_next + 1 == m_slices.size() || isEnough())
        return finishSearch();
    auto soFar = m_found;
    soFar.isComplete = false;
    soFar.traces.resize(std::min(soFar.traces.size(), std::size_t(m_request.limit)));
    tell(soFar);
    ++m_next;
    ask();
}

/// Traces that begin before the slice may have newer neighbours in the next one.
bool TempoSearch::isEnough() const
{
    const auto begin = m_slices[m_next].startUnixNano;
    const auto sure =
        std::count_if(m_found.traces.begin(), m_found.traces.end(),
                      [begin](const auto &match) { return match.summary.startUnixNano >= begin; });
    return sure >= m_request.limit;
}

void TempoSearch::finishSearch()
{
    const auto limit = std::size_t(m_request.limit);
    m_found.isComplete = m_found.traces.size() < limit;
    m_found.traces.resize(std::min(m_found.traces.size(), limit));
    if (m_asked > 1)
        m_notes.push_back("asked in " + std::to_string(m_asked) + " parts, newest first");
    tellNotes(link(), m_notes);
    if (areCallsMissing())
        return askCalls();
    finish(std::move(m_found));
}

bool TempoSearch::areCallsMissing() const
{
    return m_request.areCallsWanted && !m_found.traces.empty();
}

/// Rows without them are better than none: a failure is passed over.
void TempoSearch::askCalls()
{
    auto soFar = m_found;
    soFar.isComplete = false;
    tell(std::move(soFar));
    store::TimeRange range{std::numeric_limits<UnixNano>::max(), 0};
    for (const auto &match : m_found.traces) {
        range.startUnixNano = std::min(range.startUnixNano, match.summary.startUnixNano);
        range.endUnixNano = std::max(range.endUnixNano, match.summary.endUnixNano);
    }
    range.endUnixNano += limits::secondNs;
    const auto earliest = range.endUnixNano - std::min(range.endUnixNano, m_longestNs);
    range.startUnixNano = std::max(range.startUnixNano, earliest);
    const query::SearchRequest request{.query = callsQuery(),
                                       .range = range,
                                       .limit = limits::tracesWithCalls,
                                       .spansPerSpanSet = limits::spansPerSpanSet};
    fetch(searchRequest(request, range), [this](const broadcast::Answer &answer) {
        decode<query::SearchAnswer>(
            [answer]() -> Result<query::SearchAnswer> {
                APP_TRY(const auto body, bodyOf(answer, {}));
                return searchAnswerFrom(body);
            },
            [this](const Result<query::SearchAnswer> &calls) {
                if (calls)
                    addCalls(m_found, *calls);
                finish(std::move(m_found));
            });
    });
}

void tellNotes(const TempoLink &link, const std::vector<std::string> &notes)
{
    std::string text;
    for (const auto &note : notes)
        text += (text.empty() ? "" : "; ") + note;
    if (!text.empty() && link.tell)
        link.tell(text);
}

std::string freshNote(UnixNano endUnixNano, UnixNano now)
{
    if (endUnixNano + limits::hiddenNs < now || now < limits::hiddenNs)
        return {};
    const bool isFresh = endUnixNano > now - limits::hiddenNs;
    return isFresh ? "Tempo shows what is younger than 30 seconds a little later" : "";
}

} // namespace app::sources
