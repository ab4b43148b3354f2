#pragma once

#include "app/async/clock.h"
#include "app/base/result.h"
#include "app/broadcast/delivery.h"
#include "app/broadcast/export.h"
#include "app/broadcast/health.h"
#include "app/broadcast/otlpclient.h"

#include <QFuture>
#include <QObject>
#include <QThreadPool>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace app::broadcast {

/// A destination with everything an export needs; without an address where its key cannot be read just now.
struct Target {
    Destination destination;
    Endpoint endpoint;
    bool operator==(const Target &) const = default;
};

/// Carries the log to one destination: reads what waits behind its cursor, posts it, moves the cursor; meanwhile it
/// makes the next export where much waits. Interprets delivery.h; lives on the network thread, reads, encodes and
/// compresses on the pool, one export at a time. Its place in the log is somebody else's (places.h): without one it reads
/// nothing.
class Deliverer final : public QObject
{
    Q_OBJECT
public:
    /// All outlive the deliverer; `pool` is waited for before the store goes.
    struct Means {
        store::Store &store;
        OtlpClient &client;
        QThreadPool &pool;
        Clock &clock;
    };
    Deliverer(Target target, const Means &means, QObject *parent = nullptr);
    ~Deliverer() override;

    /// The log has grown.
    void wake();
    /// Also pauses and resumes, by the destination's own mark. What is under way is finished. A blocked one tries again
    /// even if nothing changed; one that waits goes on waiting then.
    void reconfigure(Target target);
    const Target &target() const { return m_target; }
    /// What failed for want of a connection is tried at once, and what another network may have blocked.
    void retryOverNewNetwork();
    /// The export under way is cancelled; its rows wait for the next start.
    void stop();
    bool isIdle() const { return m_state.phase == DeliveryState::Phase::Idle; }
    /// Nothing more will be sent just now: idle, waiting for another try, blocked or stopped.
    bool isAtRest() const;

Q_SIGNALS:
    void healthChanged(const app::broadcast::Health &health);
    void cameToRest();
    /// It could not be read when the target was made, and it is time to try again.
    void keyWanted();

private:
    void handle(DeliveryEvent event, ReadSize size = {});
    void act(DeliveryAction action);
    void read();
    void post();
    void wait();
    void advance();
    void setAside();
    void noteRefused();
    bool isWholeExport() const;
    store::Store::Reading nextReading() const;
    void make(store::Store::Reading reading, std::function<void(const Result<Export> &)> made);
    void readAhead();
    void takeAhead(const Result<Export> &read);
    void waitFor(std::chrono::milliseconds left, int wait);
    void endWait() { ++m_waits; }
    void tryAgain();
    void take(const Result<Export> &read);
    bool isAnotherRow(const Export &read) const;
    void countKeptBack();
    void failFor(const Error &error);
    void endOwnFailure();
    void settle(const Verdict &verdict);
    void count(const Verdict &verdict, Outcome outcome);
    void record(const Verdict &verdict, Outcome outcome);
    std::function<void(Result<>)> committed();

    Target m_target;
    const Means m_means;
    UnixNano m_waitsUntil = 0;
    int m_waits = 0; ///< the wait under way; one that was ended early has another number
    DeliveryState m_state;
    Export m_export;
    /// The export behind the one under way.
    struct Ahead {
        std::int64_t behind = 0; ///< the last row of the one under way
        std::optional<Export> made;
        bool isUnderWay = false;
        bool isWanted = false;   ///< it is time to read, but for what is under way
        bool isOutdated = false; ///< made for a configuration that holds no more
    };
    Ahead m_ahead;
    std::int64_t m_settled = 0;      ///< row of the log up to which the cursor was moved
    std::vector<SpanName> m_refused; ///< of a row that is sent in parts
    std::shared_ptr<TraceMemory> m_memory = std::make_shared<TraceMemory>();
    Verdict m_verdict;
    Verdict m_refusal; ///< the last reason of a span set aside
    Health m_health;
    QFuture<Answer> m_answer;
};

} // namespace app::broadcast
