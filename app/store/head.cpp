#include "app/store/head.h"

#include "app/store/headsnapshot.h"

#include <algorithm>
#include <utility>

namespace app::store {
namespace {

/// As many as stats() puts into columns itself: a few milliseconds.
constexpr std::int64_t fewSpans = 1000;

} // namespace

Head::Head() : m_latest(std::make_shared<HeadSnapshot>(Join::Parts())) {}

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
    const std::lock_guard lock(m_newsMutex);
    m_news.spans += spans;
    std::move(rows.begin(), rows.end(), std::back_inserter(m_news.rows));
}

void Head::settle(std::vector<Segment> segments, std::int64_t position)
{
    std::vector<HeadRow> unneeded; // let go without the lock
    const std::lock_guard lock(m_newsMutex);
    m_hasSegments = !segments.empty();
    m_news.settled = Settled{std::move(segments), position};
    auto &rows = m_news.rows;
    const auto kept = std::find_if(rows.begin(), rows.end(), [position](const HeadRow &row) {
        return row.position > position;
    });
    unneeded.assign(std::make_move_iterator(rows.begin()), std::make_move_iterator(kept));
    rows.erase(rows.begin(), kept);
    m_news.spans = 0;
    for (const auto &row : rows)
        m_news.spans += std::int64_t(trace::spanCount(*row.batch));
}

std::shared_ptr<const Snapshot> Head::snapshot() const
{
    const std::lock_guard lock(m_stateMutex);
    catchUp();
    return m_latest;
}

void Head::letGo() const
{
    const std::lock_guard lock(m_stateMutex);
    std::optional<Settled> settled;
    {
        const std::lock_guard newsLock(m_newsMutex);
        settled.swap(m_news.settled);
    }
    if (!settled)
        return;
    apply(*std::move(settled));
    publish();
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
    stats.spans += m_news.spans;
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
    for (const auto &block : m_blocks)
        take(block->rows());
    const std::lock_guard newsLock(m_newsMutex);
    take(m_news.rows);
    return rows;
}

Head::News Head::takeNews() const
{
    const std::lock_guard lock(m_newsMutex);
    return std::exchange(m_news, News());
}

void Head::catchUp() const
{
    auto news = takeNews();
    if (news.isEmpty())
        return;
    const bool isSettled = news.settled.has_value();
    if (isSettled)
        apply(*std::move(news.settled));
    if (addRows(std::move(news.rows)) || isSettled)
        publish();
}

void Head::apply(Settled settled) const
{
    std::vector<std::shared_ptr<BlockHolder>> segments;
    for (auto &segment : settled.segments) {
        const auto known =
            std::find_if(m_segments.begin(), m_segments.end(), [&segment](const auto &holder) {
                return holder->block() == segment.block;
            });
        segments.push_back(known != m_segments.end()
                               ? *known
                               : std::make_shared<BlockHolder>(std::move(segment.block),
                                                               std::move(segment.index)));
    }
    m_segments = std::move(segments);
    forget(settled.position);
    setHolders();
}

/// A block that reaches beyond `position` is made anew of the rest.
void Head::forget(std::int64_t position) const
{
    std::vector<std::shared_ptr<HeadBlock>> kept;
    for (const auto &block : m_blocks) {
        if (block->rows().front().position > position) {
            kept.push_back(block);
            continue;
        }
        const auto rest = std::make_shared<HeadBlock>();
        std::vector<std::uint32_t> touched;
        for (const auto &row : block->rows()) {
            if (row.position > position)
                rest->add(row, touched);
        }
        if (!rest->rows().empty())
            kept.push_back(rest);
    }
    m_blocks = std::move(kept);
}

void Head::setHolders() const
{
    std::vector<Join::HolderPtr> holders(m_segments.begin(), m_segments.end());
    holders.insert(holders.end(), m_blocks.begin(), m_blocks.end());
    m_join.setHolders(std::move(holders));
}

/// True where there was a new span among them.
bool Head::addRows(std::vector<HeadRow> rows) const
{
    bool isGrown = false;
    std::vector<std::uint32_t> touched;
    for (auto row = rows.begin(); row != rows.end();) {
        if (m_blocks.empty() || m_blocks.back()->isFull()) {
            m_blocks.push_back(std::make_shared<HeadBlock>());
            setHolders();
        }
        auto &block = *m_blocks.back();
        const auto firstNew = block.traces();
        touched.clear();
        for (; row != rows.end() && !block.isFull(); ++row)
            isGrown |= block.add(std::move(*row), touched);
        m_join.touch(block, touched, firstNew);
    }
    return isGrown;
}

void Head::publish() const
{
    auto parts = m_join.resolve();
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
}

} // namespace app::store
