#pragma once

#include "app/store/headblock.h"
#include "app/store/store.h"

#include <SQLiteCpp/Database.h>
#include <condition_variable>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <thread>
#include <vector>

namespace app::store {

/// The store's thread: takes what waits, writes it in one transaction, and answers after the commit. Knows nothing of
/// tables; each request brings its own statements.
class Writer
{
public:
    struct Request {
        /// Inside the transaction; may throw SQLite::Exception. One that returns an error has changed nothing.
        /// May run again, alone, after a group failed.
        std::function<Result<>()> write;
        std::shared_ptr<HeadRow> row =
            {}; ///< becomes visible with the commit, at the position `write` gave it; may be null
        std::size_t bytes = 0; ///< what it holds in memory while it waits
        Store::Acknowledge done;
        bool isUrgent = false; ///< goes before what is held
    };
    using Publish = std::function<void(std::vector<HeadRow>)>;

    /// `database` is used on the writer's thread only, until the destructor returns; `publish` is called there before
    /// the requests are answered.
    Writer(SQLite::Database &database, Publish publish);
    ~Writer();
    Writer(const Writer &) = delete;
    Writer &operator=(const Writer &) = delete;

    /// Writes and answers what waits, then ends the thread. Nothing may be submitted afterwards.
    void stop();

    /// Any thread. Over limits::queueBytes the request is answered with Full, in its turn.
    void submit(Request request);

    /// While it is held, only urgent requests are written; the others wait for their turn, and what is over the limit is
    /// refused as ever. Whoever stops the writer lets go first.
    void hold(bool isHeld);

    /// Called after each commit that made something visible. When this returns, the former listener is not running
    /// (unless it is the caller).
    using Appended = std::function<void(const Store::Batches &)>;
    void onAppended(Appended listener);

    std::int64_t commits() const;

private:
    using Answers = std::vector<Result<>>;
    void run();
    std::deque<Request> take();
    void process(std::deque<Request> &group);
    Answers commit(std::deque<Request> &group);
    Result<Answers> attempt(std::deque<Request>::iterator begin, std::deque<Request>::iterator end);
    void notify(const Store::Batches &batches);

    SQLite::Database &m_database;
    const Publish m_publish;

    mutable std::mutex m_mutex;
    std::condition_variable m_arrived;
    std::deque<Request> m_waiting;
    std::deque<Request> m_urgent;
    bool m_isHeld = false;
    std::size_t m_waitingBytes = 0;
    std::int64_t m_commits = 0;
    bool m_isStopping = false;

    std::recursive_mutex m_listenerMutex; // a listener may take itself away
    Appended m_listener;

    std::thread m_thread; // last: it uses everything above
};

} // namespace app::store
