#include "app/query/searchrun.h"

#include "app/query/inparallel.h"

#include <algorithm>

namespace app::query {
namespace {

constexpr std::chrono::milliseconds reportInterval{30};
constexpr std::size_t tracesBetweenQuestions = 256;

/// The block says when its newest trace starts, or at least when its last one ends.
UnixNano newestStart(const store::Block &block)
{
    const auto &columns = block.columns();
    const auto starts = std::find_if(columns.begin(), columns.end(), [](const auto &facts) {
        return facts.id.fixed == store::Fixed::TraceStart;
    });
    return starts == columns.end() ? block.extent().endUnixNano : UnixNano(starts->greatestInt);
}

bool overlaps(const store::Block::Extent &extent, const store::TimeRange &range)
{
    return extent.startUnixNano <= range.endUnixNano && extent.endUnixNano >= range.startUnixNano;
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
    m_answer.isNameAsked = plan.shown->isNameAsked();
    for (auto &part : snapshot.blocks()) {
        m_spansInAll += part.block->extent().spans;
        const auto newest = newestStart(*part.block);
        m_parts.push_back({std::move(part), newest});
    }
    std::stable_sort(m_parts.begin(), m_parts.end(), [](const Part &left, const Part &right) {
        return left.newestStart > right.newestStart;
    });
}

Result<SearchAnswer> SearchRun::answer()
{
    APP_CHECK(runBlocks());
    APP_TRY(m_answer.traces, shownTraces());
    return std::move(m_answer);
}

Result<> SearchRun::runBlocks()
{
    std::size_t next = 0;
    while (next < m_parts.size()) {
        APP_CHECK(checkCancelled());
        if (isDone(next)) {
            m_answer.isComplete = !isLeftOut(next);
            break;
        }
        for (auto &result : evaluate(next, waveSize(next))) {
            if (isDone(next))
                break; // as if it had not been looked at
            APP_TRY(auto block, std::move(result));
            take(std::move(block));
            ++next;
        }
        APP_CHECK(report(next));
    }
    return checkCancelled();
}

/// One block is often enough; when it is not, as many at a time as there are cores.
std::size_t SearchRun::waveSize(std::size_t next) const
{
    return next == 0 ? 1 : std::min(coreCount(), m_parts.size() - next);
}

std::vector<SearchRun::Evaluated> SearchRun::evaluate(std::size_t first, std::size_t count) const
{
    std::vector<Evaluated> blocks(count);
    inParallel(count, [&](std::size_t i) {
        blocks[i] = MatchedBlock::evaluate(m_parts[first + i].part, m_plan).map([](auto &&block) {
            return std::make_unique<MatchedBlock>(std::forward<decltype(block)>(block));
        });
    });
    return blocks;
}

void SearchRun::take(std::unique_ptr<MatchedBlock> block)
{
    m_answer.inspectedTraces += block->tracesSeen();
    m_answer.inspectedSpans += block->spansSeen();
    m_answer.matchedTraces += int(block->hits().size());
    if (!block->hits().empty())
        m_newest.add(std::move(block));
}

/// Nothing that is left can come into the answer.
bool SearchRun::isDone(std::size_t next) const
{
    return !m_request.isCounting && m_request.limit > 0 && m_newest.isFull()
        && m_parts[next].newestStart < m_newest.lastStart();
}

bool SearchRun::isLeftOut(std::size_t first) const
{
    return std::any_of(
        m_parts.begin() + std::ptrdiff_t(first), m_parts.end(),
        [this](const Part &part) { return overlaps(part.part.block->extent(), m_request.range); });
}

Result<> SearchRun::report(std::size_t done)
{
    const bool isTooEarly = Clock::now() - m_reported < reportInterval;
    if (done == m_parts.size() || isTooEarly || !m_listener.wantsProgress())
        return {};
    std::int64_t spans = 0;
    for (std::size_t i = 0; i < done; ++i)
        spans += m_parts[i].part.block->extent().spans;
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
