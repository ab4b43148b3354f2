#include "app/store/head.h"

#include "app/store/headsnapshot.h"

#include <algorithm>
#include <utility>

namespace app::store {
namespace {

/// As many as stats() puts into columns itself: a few milliseconds.
constexpr std::int64_t fewSpans = 1000;

} // namespace

Head::Head()
    : m_latest(std::make_shared<HeadSnapshot>(Join::Parts()))
    , m_follower([this] { makeReady(); })
{
}

Head::~Head() = default;

void Head::add(const std::vector<std::shared_ptr<const trace::Batch>> &batches)
{
    std::vector<HeadRow> rows;
    for (const auto &batch : batches)
        rows.push_back({m_lastPosition + 1 + std::int64_t(rows.size()), batch});
    add(std::move(rows));
}

void Head::add(std::vector<HeadRow> rows)
{
    std::int64_t spans = 0;
    for (const auto &row : rows) {
        spans += std::int64_t(trace::spanCount(*row.batch));
        m_lastPosition = row.position;
    }
    {
        const std::lock_guard lock(m_newsMutex);
        m_news.spans += spans;
        std::move(rows.begin(), rows.end(), std::back_inserter(m_news.rows));
    }
    m_follower.noteAdded();
}

void Head::settle(std::vector<Segment> segments, std::int64_t position)
{
    const std::lock_guard lock(m_newsMutex);
    m_hasSegments = !segments.empty();
    m_settled = Settled{std::move(segments), position};
}

std::shared_ptr<const Snapshot> Head::snapshot() const
{
    m_follower.noteAsked();
    const std::lock_guard lock(m_stateMutex);
    catchUp();
    return m_latest;
}

/// What the next question would have to make first: the columns, and the traces of the block that grows.
void Head::makeReady() const
{
    BlockPtr growing;
    {
        const std::lock_guard lock(m_stateMutex);
        catchUp();
        if (!m_state.blocks().empty())
            growing = m_state.blocks().back()->block();
    }
    if (growing)
        (void)growing->traceOffsets();
}

/// On a copy, so that nobody waits while segments are read and traces joined. What came to the original meanwhile stands
/// in blocks of its own: most of it is added beside the original, too.
void Head::applySettled() const
{
    const std::lock_guard one(m_settlingMutex);
    const auto settled = takeSettled();
    if (!settled)
        return;
    const auto position = settled->position;
    std::unique_lock lock(m_stateMutex);
    m_state.seal(position);
    HeadState next(m_state);
    const auto known = m_state.blocks().size();
    lock.unlock();
    next.settle(settled->segments, position);
    (void)next.resolve();
    lock.lock();
    m_state.seal(position);
    const auto later = m_state.blocks();
    lock.unlock();
    next.append(later, known, position);
    (void)next.resolve();
    lock.lock();
    next.append(m_state.blocks(), later.size(), position);
    std::swap(m_state, next);
    const auto unneeded = dropNews(position);
    const auto former = m_latest;
    publish();
    lock.unlock(); // what is let go is freed behind it
}

Stats Head::stats() const
{
    std::unique_lock state(m_stateMutex, std::try_to_lock);
    std::unique_lock news(m_newsMutex);
    if (state.owns_lock() && m_news.spans <= fewSpans && !m_hasSegments) {
        news.unlock();
        catchUp();
        news.lock();
    }
    auto stats = m_stats;
    stats.spans += m_news.spans + m_spansUnderWay;
    return stats;
}

std::vector<HeadRow> Head::rowsBehind(std::int64_t position, std::int64_t mostSpans,
                                      std::size_t mostBytes) const
{
    std::vector<HeadRow> rows;
    std::int64_t spans = 0;
    std::size_t bytes = 0;
    const auto take = [&](const std::vector<HeadRow> &from) {
        for (const auto &row : from) {
            if (row.position <= position)
                continue;
            if (spans >= mostSpans || bytes >= mostBytes)
                return;
            spans += std::int64_t(trace::spanCount(*row.batch));
            bytes += row.bytes;
            rows.push_back(row);
        }
    };
    const std::lock_guard lock(m_stateMutex);
    for (const auto &block : m_state.blocks())
        take(block->rows());
    const std::lock_guard newsLock(m_newsMutex);
    take(m_news.rows);
    return rows;
}

Head::News Head::takeNews() const
{
    const std::lock_guard lock(m_newsMutex);
    m_spansUnderWay = m_news.spans;
    return std::exchange(m_news, News());
}

std::optional<Head::Settled> Head::takeSettled() const
{
    const std::lock_guard lock(m_newsMutex);
    return std::exchange(m_settled, std::nullopt);
}

void Head::catchUp() const
{
    auto news = takeNews();
    if (m_state.addRows(std::move(news.rows)))
        publish();
    const std::lock_guard lock(m_newsMutex);
    m_spansUnderWay = 0; // where all of them were here already
}

/// Of what came since the latest snapshot, the rows up to `position`.
std::vector<HeadRow> Head::dropNews(std::int64_t position) const
{
    const std::lock_guard lock(m_newsMutex);
    auto &rows = m_news.rows;
    const auto kept = std::find_if(rows.begin(), rows.end(), [position](const HeadRow &row) {
        return row.position > position;
    });
    std::vector<HeadRow> dropped(std::make_move_iterator(rows.begin()),
                                 std::make_move_iterator(kept));
    rows.erase(rows.begin(), kept);
    for (const auto &row : dropped)
        m_news.spans -= std::int64_t(trace::spanCount(*row.batch));
    return dropped;
}

void Head::publish() const
{
    auto parts = m_state.resolve();
    Stats stats;
    stats.spans = parts.spans;
    stats.traces = parts.traces;
    for (const auto &[part, index] : parts.parts) {
        const auto &extent = part.block->extent();
        const bool isFirst = &part == &parts.parts.front().part;
        stats.oldestUnixNano =
            isFirst ? extent.startUnixNano : std::min(stats.oldestUnixNano, extent.startUnixNano);
        stats.newestUnixNano = std::max(stats.newestUnixNano, extent.endUnixNano);
    }
    m_latest = std::make_shared<const HeadSnapshot>(std::move(parts));
    const std::lock_guard lock(m_newsMutex);
    m_stats = stats;
    m_spansUnderWay = 0;
}

} // namespace app::store
