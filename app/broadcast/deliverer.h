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

namespace app::broadcast {

/// A destination with everything an export needs; without an address where its key cannot be read just now.
struct Target {
    Destination destination;
    Endpoint endpoint;
};

/// Carries the log to one destination: reads what waits behind its cursor, posts it, moves the cursor. Interprets
/// delivery.h; lives on the network thread, reads and encodes on the pool.
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
    void reconfigure(Target target);
    const Target &target() const { return m_target; }
    /// The export under way is cancelled; its rows wait for the next start.
    void stop();
    /// Stops and gives up the place in the log.
    void forget();
    bool isIdle() const { return m_state.phase == DeliveryState::Phase::Idle; }

Q_SIGNALS:
    void healthChanged(const app::broadcast::Health &health);

private:
    void handle(DeliveryEvent event, int rows = 0);
    void act(DeliveryAction action);
    void read();
    void post();
    void wait();
    void advance();
    void setAside();
    void endWait() { ++m_waits; }
    void take(const Result<Export> &read);
    void settle(const Verdict &verdict);
    void count(const Verdict &verdict, Outcome outcome);
    std::function<void(Result<>)> committed();

    Target m_target;
    const Means m_means;
    int m_waits = 0; ///< the wait under way; one that was ended early has another number
    DeliveryState m_state;
    Export m_export;
    Verdict m_verdict;
    Health m_health;
    QFuture<Answer> m_answer;
};

} // namespace app::broadcast
