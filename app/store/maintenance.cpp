#include "app/store/maintenance.h"

#include "app/store/limits.h"
#include "app/store/sqlite.h"

#include <SQLiteCpp/Column.h>
#include <algorithm>
#include <utility>

namespace app::store {
namespace {

using namespace std::chrono_literals;

constexpr auto restAfterFailure = 10s;
constexpr auto lookAtHeld = 1s; // whether a snapshot has let go of a segment that is gone
constexpr auto lookAtAge = 60s;

} // namespace

Maintenance::Maintenance(const Store::Options &options, SQLite::Database reading, SegmentSink &sink,
                         const Holdings &holdings, const Head &head, const Waiting &waiting)
    : m_options(options)
    , m_reading(std::move(reading))
    , m_sink(sink)
    , m_holdings(holdings)
    , m_head(head)
    , m_compactor(m_reading, sink, options, holdings, head)
    , m_janitor(m_reading, sink)
    , m_waiting(waiting)
{
}

Maintenance::~Maintenance() { stop(); }

void Maintenance::start()
{
    m_thread = std::thread([this] { run(); });
}

void Maintenance::stop()
{
    {
        const std::lock_guard lock(m_mutex);
        m_isStopping = true;
        holdWhereBehind();
    }
    m_changed.notify_one();
    if (m_thread.joinable())
        m_thread.join();
    for (auto &order : std::exchange(m_orders, {}))
        order.done(fail(Error::Kind::Cancelled, "the store was closed"));
}

void Maintenance::noteAppended(std::int64_t spans, std::size_t bytes)
{
    const std::lock_guard lock(m_mutex);
    m_waiting.spans += spans;
    m_waiting.bytes += std::int64_t(bytes);
    holdWhereBehind();
    m_latestAppend = Clock::now();
    if (m_waiting.spans >= std::min(m_options.settledSpans, m_options.segmentSpans)
        || m_waiting.bytes >= m_options.settledBytes)
        m_changed.notify_one();
}

void Maintenance::noteDelivered()
{
    const std::lock_guard lock(m_mutex);
    m_hasNews = true;
    m_changed.notify_one();
}

void Maintenance::retire(const SegmentPtr &segment)
{
    const std::lock_guard lock(m_mutex);
    m_newlyRetired.push_back(segment);
}

void Maintenance::compact(Store::Acknowledge done)
{
    const std::lock_guard lock(m_mutex);
    m_orders.push_back({{}, false, std::move(done)});
    m_changed.notify_one();
}

void Maintenance::prune(const Store::PruneLimits &limits, Store::Acknowledge done)
{
    const std::lock_guard lock(m_mutex);
    m_orders.push_back({limits, true, std::move(done)});
    m_changed.notify_one();
}

void Maintenance::addTo(Stats &stats) const
{
    const std::lock_guard lock(m_mutex);
    stats.logSpans = m_waiting.spans;
    stats.waitingBytes = m_waitingBytes;
    stats.freeBytes = m_freeBytes;
    stats.trouble = m_trouble;
}

/// With the lock held. Memory is bounded by it: what is acknowledged and in no segment stands in the head. While nothing
/// can be compacted, taking in comes first.
void Maintenance::holdWhereBehind()
{
    const bool isBehind = m_waiting.bytes > limits::uncompactedBytes
        || m_waiting.spans > limits::uncompactedSegments * m_compactor.nextSpansAhead();
    const bool mayHold = m_options.maintain && m_trouble.empty() && !m_isStopping;
    if (m_isHeld != (isBehind && mayHold)) {
        m_isHeld = !m_isHeld;
        m_sink.hold(m_isHeld);
    }
}

bool Maintenance::isStopping() const
{
    const std::lock_guard lock(m_mutex);
    return m_isStopping;
}

void Maintenance::run()
{
    noteOutcome(m_janitor.findLeftOvers().and_then([this] { return measure(); }));
    while (waitForWork()) {
        adoptRetired();
        Order order;
        {
            const std::lock_guard lock(m_mutex);
            if (!m_orders.empty()) {
                order = std::move(m_orders.front());
                m_orders.pop_front();
            }
        }
        if (order.done)
            order.done(obey(order));
        else
            noteOutcome(tend());
    }
}

/// False when it is time to end.
bool Maintenance::waitForWork()
{
    std::unique_lock lock(m_mutex);
    const auto isThereAny = [this] {
        return m_isStopping || !m_orders.empty()
            || (m_options.maintain && Clock::now() >= m_restUntil && (m_hasNews || isDue()));
    };
    while (!isThereAny()) {
        if (m_changed.wait_until(lock, nextLook()) == std::cv_status::timeout)
            m_hasNews = true;
    }
    m_hasNews = false;
    return !m_isStopping;
}

/// With the lock held.
bool Maintenance::isDue() const
{
    const auto isFull = [this](std::int64_t spans, std::int64_t bytes) {
        return m_waiting.spans >= spans || m_waiting.bytes >= bytes;
    };
    if (isFull(m_compactor.nextSpansAhead(), m_options.segmentBytes))
        return true;
    return isFull(m_options.settledSpans, m_options.settledBytes)
        && Clock::now() - m_latestAppend >= m_options.settle;
}

/// With the lock held.
Maintenance::Clock::time_point Maintenance::nextLook() const
{
    const auto present = Clock::now();
    if (present < m_restUntil)
        return m_restUntil;
    if (m_janitor.isWaiting() || !m_newlyRetired.empty())
        return present + lookAtHeld;
    if (m_waiting.spans >= m_options.settledSpans || m_waiting.bytes >= m_options.settledBytes)
        return std::max(m_latestAppend + m_options.settle, present + 1ms);
    return present + lookAtAge;
}

void Maintenance::adoptRetired()
{
    std::vector<SegmentPtr> retired;
    {
        const std::lock_guard lock(m_mutex);
        retired = std::exchange(m_newlyRetired, {});
    }
    for (const auto &segment : retired)
        m_janitor.retire(segment);
}

void Maintenance::noteOutcome(const Result<> &outcome)
{
    const std::lock_guard lock(m_mutex);
    m_trouble = outcome ? std::string() : outcome.error().detail;
    holdWhereBehind();
    if (!outcome)
        m_restUntil = Clock::now() + restAfterFailure;
}

/// What is due, once; when more is due, it comes round again.
Result<> Maintenance::tend()
{
    bool isCompactionDue = false;
    {
        const std::lock_guard lock(m_mutex);
        isCompactionDue = isDue();
    }
    // one that fails does not keep the others from what they can do
    const auto made = isCompactionDue ? compactOnce() : mergeOnce();
    const auto cleaned = cleanUp(false);
    const auto pruned = pruneTo(standingLimits()).and_then([this] { return cleanUp(false); });
    const auto measured =
        Clock::now() - m_latestMeasure >= restAfterFailure ? measure() : Result<>();
    if (!made)
        return tl::unexpected(made.error());
    return !pruned ? pruned : !cleaned ? cleaned : measured;
}

Result<> Maintenance::measure()
{
    m_latestMeasure = Clock::now();
    APP_TRY(const auto use, guarded([&] { return readFileUse(m_reading); }));
    APP_TRY(const auto waiting, guarded([&] { return readWaitingBytes(m_reading); }));
    const std::lock_guard lock(m_mutex);
    m_freeBytes = use.freeBytes;
    m_waitingBytes = waiting;
    return {};
}

Result<> Maintenance::obey(const Order &order)
{
    APP_CHECK(compactEverything());
    if (order.prunes) {
        APP_CHECK(cutOldTraces(order.limits.endedBeforeUnixNano));
        APP_CHECK(pruneTo({order.limits.maxBytes, order.limits.endedBeforeUnixNano}));
    }
    APP_CHECK(cleanUp(true));
    return measure();
}

Result<> Maintenance::compactEverything()
{
    for (bool isMore = true; isMore;) {
        if (isStopping())
            return fail(Error::Kind::Cancelled, "the store was closed");
        APP_TRY(isMore, compactOnce());
        if (!isMore) {
            APP_TRY(isMore, mergeOnce());
        }
        APP_CHECK(cleanUp(false));
    }
    return {};
}

/// False where the log held nothing that is in no segment.
Result<bool> Maintenance::compactOnce()
{
    APP_TRY(const auto taken, m_compactor.compactLog());
    const std::lock_guard lock(m_mutex);
    m_waiting.spans -= taken.spans;
    m_waiting.bytes -= taken.bytes;
    holdWhereBehind();
    return taken.spans > 0;
}

Result<bool> Maintenance::mergeOnce()
{
    auto mergeable = sizes();
    std::erase_if(mergeable,
                  [this](const SegmentSize &size) { return m_unreadable.contains(size.id); });
    const auto ids = planMerge(std::move(mergeable), m_options.segmentSpans);
    if (ids.empty())
        return false;
    const auto merged = m_compactor.rewrite(chosen(ids));
    if (!merged && merged.error().kind == Error::Kind::Corrupt) {
        m_unreadable.insert(ids.begin(), ids.end()); // named by whoever read it; it stays as it is
        return true;
    }
    APP_CHECK(merged);
    return true;
}

RetentionLimits Maintenance::standingLimits() const
{
    RetentionLimits limits = {m_options.maxBytes, 0};
    if (m_options.maxAge.count() > 0) {
        const auto age = UnixNano(std::chrono::nanoseconds(m_options.maxAge).count());
        const auto present = m_options.clock();
        limits.oldestWantedUnixNano = present > age ? present - age : 0;
    }
    return limits;
}

Result<> Maintenance::pruneTo(const RetentionLimits &limits)
{
    adoptRetired();
    APP_TRY(const auto use, guarded([&] { return readFileUse(m_reading); }));
    auto used = use.usedBytes - m_janitor.retiredBytes();
    std::int64_t waiting = 0;
    if (limits.maxBytes > 0 && used > limits.maxBytes) {
        APP_TRY(waiting, guarded([&] { return readWaitingBytes(m_reading); }));
        // the log is about to become a segment, which is smaller: it counts as half
        APP_TRY(const auto uncompacted, guarded([&] { return readUncompactedBytes(m_reading); }));
        used -= uncompacted / 2;
    }
    auto plan = planPruning(sizes(), used, waiting, limits);
    if (plan.segments.empty())
        return {};
    SegmentChange change;
    change.removed = std::move(plan.segments);
    change.pruned = plan.totals;
    return m_sink.publish(std::move(change));
}

/// Segments that hold older and newer traces are written again without the older ones.
Result<> Maintenance::cutOldTraces(UnixNano oldestWanted)
{
    for (const auto &segment : m_holdings.segments()) {
        const auto &extent = segment->extent();
        if (extent.startUnixNano >= oldestWanted || extent.endUnixNano < oldestWanted)
            continue;
        const auto cut = m_compactor.rewrite({segment}, oldestWanted);
        if (!cut && cut.error().kind != Error::Kind::Corrupt)
            return cut;
    }
    return {};
}

Result<> Maintenance::cleanUp(bool all)
{
    using Step = std::function<Result<bool>()>;
    const Step steps[] = {[this] { return m_janitor.takeChunks(); },
                          [this] { return m_janitor.takeLogRows(); },
                          [this, all] { return m_janitor.giveBackPages(all); }};
    m_head.applySettled();
    adoptRetired();
    for (const auto &step : steps) {
        for (bool isMore = true; isMore && !isStopping();) {
            APP_TRY(isMore, step());
        }
    }
    return {};
}

std::vector<SegmentSize> Maintenance::sizes() const
{
    std::vector<SegmentSize> sizes;
    for (const auto &segment : m_holdings.segments()) {
        const auto &extent = segment->extent();
        sizes.push_back({segment->id(), extent.spans, extent.traces, extent.startUnixNano,
                         extent.endUnixNano, storedBytes(*segment)});
    }
    return sizes;
}

std::vector<SegmentPtr> Maintenance::chosen(const std::vector<std::int64_t> &ids) const
{
    std::vector<SegmentPtr> segments;
    for (const auto &segment : m_holdings.segments()) {
        if (std::find(ids.begin(), ids.end(), segment->id()) != ids.end())
            segments.push_back(segment);
    }
    return segments;
}

} // namespace app::store
