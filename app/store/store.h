#pragma once

#include "app/base/result.h"
#include "app/store/snapshot.h"
#include "app/trace/trace.h"

#include <chrono>
#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace app::store {

/// Who brought the spans.
enum class Origin : std::int32_t { Receiver = 1, Gateway = 2, Import = 3, Sample = 4 };

/// One accepted request on its way into the log.
struct Intake {
    std::shared_ptr<const trace::Batch> batch; ///< decoded and admitted
    Origin origin = Origin::Receiver;
    bool deliver = true; ///< whether broadcast destinations get it
    /// What `batch` was decoded from as it came, nothing rejected, or nothing. The log keeps it instead of encoding the
    /// batch again.
    struct Source {
        std::shared_ptr<const void> owner; ///< of the bytes
        std::string_view protobuf;
    };
    Source source = {};
};

/// One row of the log, as a destination reads it.
struct LogRow {
    std::int64_t position = 0;                 ///< grows by at least 1 from row to row
    std::shared_ptr<const trace::Batch> batch; ///< null where the row was asked for packed
    std::size_t bytes = 0;                     ///< size as uncompressed OTLP protobuf
    std::string packed = {}; ///< the request in protobuf, in one zstd frame, where asked for so
    std::int64_t spans = 0;
};

/// What a destination refused for good.
struct Refusal {
    std::string reason;                        ///< no secret, no content
    std::shared_ptr<const trace::Batch> spans; ///< those that were refused, as they came
};

/// A refusal as it is kept, until the spans are taken after all or somebody discards them.
struct SetAside {
    std::int64_t id = 0;
    std::string destination;
    UnixNano setAsideUnixNano = 0;
    std::string reason;
    int spans = 0;
    bool isWaiting = false; ///< to be sent again
    bool isKept = true; ///< false: only the reason is left (limits.h), nothing can be sent again
};

struct Stats {
    std::int64_t spans = 0;
    std::int64_t traces = 0;
    std::int64_t bytes = 0; ///< of the file and its write-ahead log
    std::int64_t segments = 0;
    UnixNano oldestUnixNano = 0;
    UnixNano newestUnixNano = 0;

    std::int64_t logSpans = 0; ///< in no segment yet
    std::int64_t waitingBytes =
        0; ///< of log rows that are in segments and stay because a destination waits for them
    std::int64_t freeBytes = 0;   ///< of the file, for what comes next
    std::int64_t prunedSpans = 0; ///< taken away by retention since the file was made
    std::int64_t prunedTraces = 0;
    std::int64_t prunedBySize =
        0; ///< of prunedSpans: because of the limit of size; the rest because of age
    UnixNano prunedUntilUnixNano = 0; ///< end of the newest trace that was taken away
    std::string
        trouble; ///< why segments cannot be made or taken away at the moment; empty: nothing is wrong
};

/// The file `traces.db`: intake log, delivery cursors, and the head that answers questions from memory.
/// One writing thread of its own takes requests in groups: those that come while a commit is under way share the
/// next one. Every function may be called from any thread; none waits for the disk except open() and close().
class Store
{
public:
    struct Options {
        std::string path;
        bool readOnly = false; ///< beside a running writer: sees what was committed when it opened
        std::string vfs = {};  ///< SQLite VFS name, for tests that drop what was not synced
        bool synchronous =
            true; ///< false loses acknowledged spans with the power: for the test that proves it

        /// Retention, oldest segments first. 0: no limit.
        std::int64_t maxBytes = std::int64_t(4) * 1024 * 1024 * 1024;
        std::chrono::seconds maxAge{0}; ///< counted from the end of a trace to the clock's now
        std::function<UnixNano()> clock = now;

        std::size_t cacheBytes = 128 * 1024 * 1024; ///< decoded columns of segments
        /// What waits in the log becomes a segment at `segmentSpans` or `segmentBytes` (uncompressed OTLP), or, where
        /// nothing came for `settle`, at `settledSpans` or `settledBytes`.
        std::int64_t segmentSpans = 65'536;
        std::int64_t segmentBytes = 128 * 1024 * 1024;
        std::int64_t settledSpans = 4096;
        std::int64_t settledBytes = 8 * 1024 * 1024;
        std::chrono::milliseconds settle{5000};
        bool maintain = true; ///< false: segments are made and pruned only when asked for
    };
    /// Rebuilds the head from the log. Errors: Busy (another writer holds the file; detail says which process),
    /// Corrupt, Full, Unsupported (made by a newer version).
    static Result<std::unique_ptr<Store>> open(const Options &options);
    ~Store(); ///< not on the store's thread; finishes what was appended, then closes
    Store(const Store &) = delete;
    Store &operator=(const Store &) = delete;

    /// Called once, on the store's thread, after the commit that made the spans durable (synchronous=FULL), or with
    /// why they are not. The spans are visible to snapshot() before it is called. A store opened read-only answers
    /// Unsupported at once, on the caller's thread.
    using Acknowledge = std::function<void(Result<>)>;
    /// Encodes and compresses on the caller's thread. Errors: Full (disk, or too many requests waiting), TooLarge
    /// (otlp/limits.h: what could not be read again), Invalid (a span without ids), Busy (another program holds the
    /// file), Internal (I/O).
    void append(Intake intake, Acknowledge acknowledge);

    /// What the store holds at this moment; later intake does not change it.
    std::shared_ptr<const Snapshot> snapshot() const;
    Stats stats() const;
    /// Rows of the log that could not be read at open, a sentence each. They are left where they are and take no part.
    std::vector<std::string> damage() const;

    /// Called on the store's thread after each commit that added spans, with what it added. Give an empty function to
    /// stop.
    using Batches = std::vector<std::shared_ptr<const trace::Batch>>;
    void onAppended(std::function<void(const Batches &)> listener);

    /// Delivery: a destination's place in the log, durable. A destination that was never placed reads nothing there.
    enum class Queue {
        Log,
        Again,        ///< what was set aside and is to be sent again, in the order it was asked for
        AgainThenLog, ///< the log where nothing is to be sent again
    };
    struct Backlog {
        std::vector<LogRow> rows;
        std::int64_t waitingRows = 0;   ///< behind the cursor and to be sent again, these included
        std::int64_t setAsideSpans = 0; ///< without those to be sent again
        bool isAgain = false;           ///< a row's position is the id of a SetAside
    };
    enum class Form { Values, Packed }; ///< what is packed may still turn out to be unreadable
    struct Reading {
        std::string destination;
        int maxRows = 0; ///< one row comes even if it is larger than maxBytes
        std::size_t maxBytes = 0;
        Queue queue = Queue::Log;
        Form form = Form::Values;
        std::int64_t behind = 0; ///< rows of the log up to here are passed over: they are under way
    };
    Result<Backlog> backlog(const Reading &reading) const;
    Result<Backlog> backlog(const std::string &destination, int maxRows, std::size_t maxBytes,
                            Queue queue = Queue::Log) const;
    /// Places a new destination at the end of the log: it gets what comes from now on. One that has a place keeps it.
    void place(const std::string &destination, Acknowledge done);
    /// Everything up to `position` is delivered or, but for the refused spans, set aside. A cursor never goes back.
    /// Errors: NotFound (never placed), Invalid (a position the log has not reached).
    void advance(const std::string &destination, std::int64_t position, Acknowledge done);
    /// Likewise; encodes on the caller's thread.
    void setAside(const std::string &destination, std::int64_t position, const Refusal &refusal,
                  Acknowledge done);
    /// In the order they were refused.
    std::vector<SetAside> setAsides() const;
    /// To be sent again with the next backlog; all that are kept where no id is named. Ids that are gone are passed over.
    void sendAgain(const std::string &destination, std::vector<std::int64_t> ids, Acknowledge done);
    /// Refused once more: waits no longer, with the new reason. Encodes on the caller's thread.
    void refuseAgain(std::int64_t id, const Refusal &refusal, Acknowledge done);
    /// Taken after all, or not wanted any more: gone. All of the destination's where no id is named.
    void discard(const std::string &destination, std::vector<std::int64_t> ids, Acknowledge done);
    /// Takes away the place; what was set aside stays.
    void unplace(const std::string &destination, Acknowledge done);
    /// Takes away the place and what was set aside.
    void forget(const std::string &destination, Acknowledge done);

    /// Everything the log holds into segments, small ones merged, free pages given back. `done` comes on a thread of
    /// the store. Errors: Full, Corrupt, Cancelled (the store was closed before), Unsupported (opened read-only).
    void compact(Acknowledge done);
    /// Compacts, then takes away what these limits say, once; traces that ended before the age are taken out of
    /// segments that hold newer ones, too. Errors as above.
    struct PruneLimits {
        std::int64_t maxBytes = 0;        ///< 0: none
        UnixNano endedBeforeUnixNano = 0; ///< 0: none
    };
    void prune(const PruneLimits &limits, Acknowledge done);

private:
    struct Private;
    explicit Store(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace app::store
