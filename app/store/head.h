#pragma once

#include "app/store/headfollower.h"
#include "app/store/headstate.h"
#include "app/store/snapshot.h"
#include "app/store/store.h"

#include <cstdint>
#include <memory>
#include <mutex>
#include <optional>
#include <vector>

namespace app::store {

class HeadSnapshot;

/// What the log holds and no segment does, by column and in memory; and, beside the segments, everything. Intake only
/// notes the rows; the columns are made of them when somebody asks or is likely to, each row once.
class Head
{
public:
    Head();
    ~Head();

    /// One thread at a time, positions growing. Spans already here (same trace id and span id) are passed over.
    void add(std::vector<HeadRow> rows);
    /// The same at the positions that follow.
    void add(const std::vector<std::shared_ptr<const trace::Batch>> &batches);

    using Segment = HeadState::Segment;
    /// Any thread, at once. There are these segments, oldest first, and the rows of the log up to `position` are in them;
    /// questions see it, both at once, from the next applySettled() on.
    void settle(std::vector<Segment> segments, std::int64_t position);

    /// Puts what settle() said in its place and lets go of what was there, in the caller's time: who asks meanwhile sees
    /// everything as it was, and waits only while blocks that came during that time are added.
    void applySettled() const;

    /// Any thread: the rows behind a position, in their order, as long as those before hold less than `mostSpans` and
    /// `mostBytes`.
    std::vector<HeadRow> rowsBehind(std::int64_t position, std::int64_t mostSpans,
                                    std::size_t mostBytes) const;

    /// Any thread; shared until something changes. Waits for nobody but another one who asks: what was added before is in
    /// columns afterwards. Never makes add() or settle() wait for more than the swap of a table. Reads from segments where
    /// a trace lies in several.
    std::shared_ptr<const Snapshot> snapshot() const;

    /// Any thread, at once: spans, traces, oldest and newest time. As the latest snapshot says, plus the spans that came
    /// since, duplicates among them not yet taken out.
    Stats stats() const;

private:
    struct Settled {
        std::vector<Segment> segments;
        std::int64_t position = 0;
    };
    /// What came since the latest snapshot.
    struct News {
        std::vector<HeadRow> rows;
        std::int64_t spans = 0;
    };
    News takeNews() const;
    std::optional<Settled> takeSettled() const;
    void catchUp() const;
    void makeReady() const;
    std::vector<HeadRow> dropNews(std::int64_t position) const;
    void publish() const;

    mutable std::mutex m_settlingMutex; // taken first
    mutable std::mutex m_newsMutex;     // taken last
    mutable News m_news;
    mutable std::optional<Settled> m_settled;
    mutable std::int64_t m_spansUnderWay = 0; // no longer news, not yet in m_stats
    mutable Stats m_stats;                    // of the latest snapshot
    mutable bool m_hasSegments = false;
    std::int64_t m_lastPosition = 0; // by add() only

    mutable std::mutex m_stateMutex; // for what follows
    mutable HeadState m_state;
    mutable std::shared_ptr<const HeadSnapshot> m_latest;

    mutable HeadFollower m_follower; // ends before what it works on
};

} // namespace app::store
