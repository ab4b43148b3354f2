#pragma once

#include "app/gateway/capture.h"
#include "app/trace/span.h"

#include <QThreadPool>
#include <condition_variable>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>

namespace app::gateway {

/// Turns calls that are over into spans, away from the network thread, and hands them on: many small calls in one batch,
/// so that they share a commit. Memory is bounded by what Capture reserves.
class CallReader
{
public:
    using Read = std::function<trace::Batch(const CapturedCall &)>;
    using Store = std::function<void(std::shared_ptr<const trace::Batch>)>;
    /// Both are called on threads of a pool, `read` on two at once.
    CallReader(Read read, Store store);
    ~CallReader(); ///< reads what was taken, first

    void take(std::shared_ptr<Captured> captured); ///< any thread
    void finish();                                 ///< waits until everything taken is handed on

private:
    using Calls = std::deque<std::shared_ptr<Captured>>;
    void work();
    Calls nextCalls();

    Read m_read;
    Store m_store;
    std::mutex m_mutex;
    std::condition_variable m_gathered; ///< a whole batch, or nothing more will come
    Calls m_waiting;
    int m_workers = 0;
    bool m_isFinishing = false;
    QThreadPool m_pool;
};

} // namespace app::gateway
