#include "app/query/searchrun.h"

#include "app/query/inparallel.h"

#include <algorithm>

namespace app::query {
namespace {

constexpr std::chrono::milliseconds reportInterval{30};
constexpr std::size_t tracesBetweenQuestions = 256;
// Pieces of a block begin small and grow: a small one costs some microseconds, a large one keeps a cancellation waiting.
constexpr std::uint32_t fewestTracesOfAPiece = 64;
constexpr std::uint32_t mostTracesOfAPiece = 4096;
constexpr std::uint32_t growth = 4;
constexpr std::uint32_t tracesWorthAThread = 1024;

/// Spans in the pieces that were taken, about.
std::int64_t spansTaken(const SearchPart &part)
{
    const auto &extent = part.block().extent();
    return extent.traces == 0
        ? 0
        : std::int64_t(extent.spans) * (extent.traces - part.left()) / std::int64_t(extent.traces);
}

} // namespace

SearchRun::SearchRun(const store::Snapshot &snapshot, const SearchRequest &request, SearchPlan plan,
                     SearchListener &listener)
    : m_request(request)
    , m_plan(plan)
    , m_listener(listener)
    , m_newest(std::size_t(std::max(0, request.limit)))
    , m_reported(Clock::now())
{
    m_plan.range = request.range;
    m_plan.spansPerSpanSet = request.spansPerSpanSet;
    m_plan.areCallsWanted = request.areCallsWanted;
    m_pieceTraces = mostTracesOfAPiece;
    if (!request.isCounting && request.limit > 0)
        m_pieceTraces = std::uint32_t(std::clamp<std::int64_t>(
            2 * std::int64_t(request.limit), fewestTracesOfAPiece, mostTracesOfAPiece));
    m_answer.isNameAsked = plan.shown->isNameAsked();
    for (auto &part : snapshot.blocks()) {
        m_spansInAll += part.block->extent().spans;
        m_parts.emplace_back(std::move(part));
    }
}

Result<SearchAnswer> SearchRun::answer()
{
    APP_CHECK(runBlocks());
    APP_TRY(m_answer.traces, shownTraces());
    return std::move(m_answer);
}

Result<> SearchRun::runBlocks()
{
    while (auto *next = newestPart()) {
        APP_CHECK(checkCancelled());
        if (isDone(*next)) {
            m_answer.isComplete = !isLeftOut();
            break;
        }
        if (!next->isOpen()) {
            APP_CHECK(next->open(m_plan)); // which may say that it has older traces only
            continue;
        }
        if (!next->hasPiece())
            evaluateFrom(*next);
        APP_CHECK(takePiece(*next));
        APP_CHECK(report());
    }
    return checkCancelled();
}

SearchPart *SearchRun::newestPart()
{
    SearchPart *newest = nullptr;
    for (auto &part : m_parts) {
        if (!part.isAtEnd() && (!newest || part.newestStart() > newest->newestStart()))
            newest = &part;
    }
    return newest;
}

/// Small pieces are often enough; when they are not, large ones of as many blocks at a time as there are cores.
void SearchRun::evaluateFrom(SearchPart &next)
{
    const auto parts = wave(next);
    const auto earliest = isBounded() ? m_newest.lastStart() : 0;
    inParallel(parts.size(),
               [&](std::size_t i) { parts[i]->evaluatePiece(m_plan, m_pieceTraces, earliest); });
}

std::vector<SearchPart *> SearchRun::wave(SearchPart &next)
{
    std::vector<SearchPart *> parts{&next};
    // whether a failure is seen is not to depend on how many cores there are
    const bool isAlone = m_plan.matcher && m_plan.matcher->canFail();
    if (isAlone || std::min(m_pieceTraces, next.left()) < tracesWorthAThread)
        return parts;
    for (auto &part : m_parts) {
        if (&part != &next && !part.isAtEnd() && !part.hasPiece() && !isDone(part))
            parts.push_back(&part);
    }
    const auto isNewer = [](const SearchPart *left, const SearchPart *right) {
        return left->newestStart() > right->newestStart();
    };
    std::stable_sort(parts.begin() + 1, parts.end(), isNewer);
    parts.resize(std::min(parts.size(), coreCount()));
    return parts;
}

Result<> SearchRun::takePiece(SearchPart &part)
{
    APP_TRY(auto block, part.takePiece());
    if (!block)
        return {};
    m_answer.inspectedTraces += block->tracesSeen();
    m_answer.inspectedSpans += block->spansSeen();
    m_answer.matchedTraces += int(block->hits().size());
    m_pieceTraces = std::min(growth * m_pieceTraces, mostTracesOfAPiece);
    if (!block->hits().empty())
        m_newest.add(std::move(block));
    return {};
}

/// The list is full, and nothing is wanted of what does not come into it.
bool SearchRun::isBounded() const
{
    return !m_request.isCounting && m_request.limit > 0 && m_newest.isFull();
}

/// Nothing that is left can come into the answer.
bool SearchRun::isDone(const SearchPart &next) const
{
    return isBounded() && next.newestStart() < m_newest.lastStart();
}

bool SearchRun::isLeftOut() const
{
    return std::any_of(m_parts.begin(), m_parts.end(), [this](const SearchPart &part) {
        return !part.isAtEnd() && overlaps(part.block().extent(), m_request.range);
    });
}

Result<> SearchRun::report()
{
    const bool isTooEarly = Clock::now() - m_reported < reportInterval;
    if (isTooEarly || !m_listener.wantsProgress() || !newestPart())
        return {};
    std::int64_t spans = 0;
    for (const auto &part : m_parts)
        spans += spansTaken(part);
    SearchAnswer soFar = m_answer;
    soFar.isComplete = false;
    APP_TRY(soFar.traces, shownTraces());
    m_listener.onProgress(soFar, spans, m_spansInAll);
    m_reported = Clock::now();
    return {};
}

Result<std::vector<TraceMatch>> SearchRun::shownTraces()
{
    std::vector<TraceMatch> traces;
    for (auto *entry : m_newest.sorted()) {
        if (traces.size() % tracesBetweenQuestions == 0)
            APP_CHECK(checkCancelled());
        if (!entry->made) {
            APP_TRY(auto match, entry->block->match(entry->hit.trace));
            entry->made = std::make_shared<const TraceMatch>(std::move(match));
        }
        traces.push_back(*entry->made);
    }
    return traces;
}

Result<> SearchRun::checkCancelled()
{
    if (m_listener.isCancelled())
        return fail(Error::Kind::Cancelled, "the search was cancelled");
    return {};
}

} // namespace app::query
