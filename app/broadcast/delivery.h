#pragma once

#include "app/broadcast/limits.h"
#include "app/broadcast/verdict.h"

#include <cstdint>
#include <vector>

namespace app::broadcast {

/// What a failed or finished export means for the rows it carried.
enum class Outcome {
    Delivered, ///< the cursor moves on; rejected spans of a partial success are never sent again (OTLP specification)
    Retry,     ///< 429, 502, 503, 504, no connection
    SetAside, ///< never taken as it is: sent in smaller pieces; a span refused alone is kept with the reason, the next go on
    Block, ///< the configuration is wrong: nothing is lost, and only seldom tried, until it changes
};
Outcome outcomeOf(const Verdict &verdict);

/// Some spans of a row, by their place in it; `end` 0 means all.
struct SpanRange {
    int begin = 0;
    int end = 0;
    int size() const { return end - begin; }
    bool isWhole() const { return end == 0; }
    bool operator==(const SpanRange &) const = default;
};

/// The delivery to one destination as a pure state machine. One export at a time, so the order of the log is kept; while
/// exports are taken and more waits they become larger, so that a server far away does not set the pace.
struct DeliveryState {
    enum class Phase { Idle, Reading, Posting, Committing, Waiting, Blocked, Stopped };
    Phase phase = Phase::Idle;
    int attempt = 0;              ///< repetitions of the export under way
    int rows = 0;                 ///< of the export under way
    int spans = 0;                ///< of the export under way
    int alone = 0;                ///< so many rows go one by one, since together they were refused
    std::vector<SpanRange> parts; ///< of the one row that is sent in pieces, the next one last
    int refused = 0;              ///< spans of that row that were refused alone
    int share = 1;                ///< so many times the usual size an export may have
    int largestShare = limits::largestShare; ///< that this server was not seen to refuse
    bool isWoken = false;       ///< something came while busy: read again before going idle
    bool isOutdated = false;    ///< read or posted for a configuration that holds no more
    bool isUncommitted = false; ///< the wait is for the store: what is done is not sent again
    /// What of the next row is to be read.
    SpanRange part() const { return parts.empty() ? SpanRange{} : parts.back(); }
    bool operator==(const DeliveryState &) const = default;
};
enum class DeliveryEvent {
    Woken, ///< the log has grown, or delivery begins
    ReadNothing,
    ReadRows,
    Delivered, ///< the outcomes of an export
    Retry,
    SetAside,
    Blocked,
    Committed, ///< the cursor is durable
    Failed,    ///< the store could not read or commit
    WaitIsOver,
    Reconfigured, ///< a new address or key
    Stopped,
};
enum class DeliveryAction {
    None,
    Read,
    Post,
    Wait,
    Advance,
    NoteAndRead,     ///< what was posted is set aside with its row; then the row's next part
    NoteAndSetAside, ///< what was posted is set aside with its row, which is done
    SetAside,        ///< the row is done, and some of it was noted
};
struct DeliveryStep {
    DeliveryState state;
    DeliveryAction action = DeliveryAction::None;
    bool operator==(const DeliveryStep &) const = default;
};
/// How much ReadRows found.
struct ReadSize {
    int rows = 0;
    int spans = 0;
};
DeliveryStep next(DeliveryState state, DeliveryEvent event, ReadSize size = {});

} // namespace app::broadcast
