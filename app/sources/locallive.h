#pragma once

#include "app/sources/livespans.h"

#include <QThreadPool>
#include <QTimer>
#include <deque>
#include <mutex>

namespace app::sources {

/// What the embedded store takes in, from any thread, told in pieces: read on a thread of its own, so that neither who
/// brings spans nor who watches waits for it. Holds at most mostWaiting spans.
class LocalLive final : public LiveSource
{
    Q_OBJECT
public:
    static constexpr std::int64_t mostWaiting = 50'000;
    static constexpr std::size_t mostTold = 500; ///< at once

    explicit LocalLive(QObject *parent = nullptr);
    ~LocalLive() override;

    Result<> follow(const std::string &query) override;

    /// Any thread; before somebody follows, nothing is kept.
    void take(const Batches &batches);

private:
    void read();

    std::mutex m_mutex; ///< of those up to the blank line
    std::deque<std::shared_ptr<const trace::Batch>> m_waiting;
    std::int64_t m_waitingSpans = 0;
    std::int64_t m_unread = 0;
    bool m_isFollowed = false;

    std::string m_query;
    QTimer m_batching;
    QThreadPool m_reader;
    bool m_isReading = false;
};

} // namespace app::sources
