#pragma once

#include <chrono>
#include <condition_variable>
#include <functional>
#include <mutex>
#include <thread>

namespace app::store {

/// A thread that makes what came in ready to be asked for, as long as somebody asks: a question then finds it made, and
/// intake that nobody looks at costs nothing. There is no thread before the first question.
class HeadFollower
{
public:
    /// Calls `makeReady` on its own thread, never twice at once.
    explicit HeadFollower(std::function<void()> makeReady);
    /// Waits for the call under way.
    ~HeadFollower();
    HeadFollower(const HeadFollower &) = delete;
    HeadFollower &operator=(const HeadFollower &) = delete;

    /// Any thread, at once.
    void noteAsked();
    void noteAdded();

private:
    using Clock = std::chrono::steady_clock;
    void run();
    bool waitForNews();

    const std::function<void()> m_makeReady;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    Clock::time_point m_latestQuestion;
    bool m_hasNews = false;
    bool m_isStopping = false;
    std::thread m_thread;
};

} // namespace app::store
