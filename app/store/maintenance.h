#pragma once

#include "app/base/result.h"
#include "app/store/compactor.h"
#include "app/store/holdings.h"
#include "app/store/janitor.h"
#include "app/store/retention.h"
#include "app/store/segmentsink.h"
#include "app/store/store.h"

#include <SQLiteCpp/Database.h>
#include <chrono>
#include <condition_variable>
#include <cstdint>
#include <deque>
#include <memory>
#include <mutex>
#include <set>
#include <string>
#include <thread>
#include <vector>

namespace app::store {

/// The thread that turns the log into segments, merges small ones, keeps the limits of age and size, and cleans up. It
/// prepares everything itself and gives the writer short transactions only.
class Maintenance
{
public:
    /// `reading` is a connection of its own; the rest outlives it.
    Maintenance(const Store::Options &options, SQLite::Database reading, SegmentSink &sink,
                const Holdings &holdings, const Head &head, const Waiting &waiting);
    ~Maintenance();
    Maintenance(const Maintenance &) = delete;
    Maintenance &operator=(const Maintenance &) = delete;

    void start();
    /// Ends after the transaction under way; orders that wait are answered with Cancelled. Before the writer stops.
    void stop();

    /// Any thread; both are cheap.
    void noteAppended(std::int64_t spans, std::size_t bytes);
    void noteDelivered();
    /// On the store's thread, within the change that removed it.
    void retire(const SegmentPtr &segment);

    void compact(Store::Acknowledge done);
    void prune(const Store::PruneLimits &limits, Store::Acknowledge done);

    /// What waits, and why nothing gets done at the moment if so.
    void addTo(Stats &stats) const;

private:
    using Clock = std::chrono::steady_clock;
    struct Order {
        Store::PruneLimits limits;
        bool prunes = false;
        Store::Acknowledge done;
    };
    void run();
    bool waitForWork();
    Clock::time_point nextLook() const;
    bool isDue() const;
    Result<> tend();
    Result<> obey(const Order &order);
    Result<> compactEverything();
    Result<bool> compactOnce();
    Result<bool> mergeOnce();
    Result<> pruneTo(const RetentionLimits &limits);
    Result<> cutOldTraces(UnixNano oldestWanted);
    Result<> cleanUp(bool all);
    void holdWhereBehind();
    std::vector<SegmentSize> sizes() const;
    std::vector<SegmentPtr> chosen(const std::vector<std::int64_t> &ids) const;
    Result<> measure();
    RetentionLimits standingLimits() const;
    void adoptRetired();
    bool isStopping() const;
    void noteOutcome(const Result<> &outcome);

    const Store::Options m_options;
    SQLite::Database m_reading;
    SegmentSink &m_sink;
    const Holdings &m_holdings;
    const Head &m_head;
    Compactor m_compactor;
    Janitor m_janitor;
    std::set<std::int64_t> m_unreadable; // segments that cannot be written again
    Clock::time_point m_latestMeasure;

    mutable std::mutex m_mutex;
    std::condition_variable m_changed;
    Waiting m_waiting;
    bool m_isHeld = false;
    Clock::time_point m_latestAppend = Clock::now();
    Clock::time_point m_restUntil; // after a failure
    std::deque<Order> m_orders;
    std::vector<SegmentPtr> m_newlyRetired;
    std::string m_trouble;
    std::int64_t m_waitingBytes = 0;
    std::int64_t m_freeBytes = 0;
    bool m_hasNews = true; // something may have to be tended
    bool m_isStopping = false;

    std::thread m_thread;
};

} // namespace app::store
