#pragma once

#include "app/base/result.h"
#include "app/broadcast/delivery.h"
#include "app/broadcast/export.h"
#include "app/broadcast/health.h"
#include "app/broadcast/otlpclient.h"

#include <QFuture>
#include <QObject>
#include <QThreadPool>
#include <QTimer>
#include <memory>

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
    Deliverer(Target target, store::Store &store, OtlpClient &client, QThreadPool &pool,
              QObject *parent = nullptr);
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
    void handle(DeliveryEvent event);
    void act(DeliveryAction action);
    void read();
    void post();
    void wait();
    void advance();
    void setAside();
    void take(const Result<Export> &read);
    void settle(const Verdict &verdict);
    void count(const Verdict &verdict, Outcome outcome);
    std::function<void(Result<>)> committed();

    Target m_target;
    store::Store &m_store;
    OtlpClient &m_client;
    QThreadPool &m_pool;
    QTimer m_timer;
    DeliveryState m_state;
    Export m_export;
    Verdict m_verdict;
    Health m_health;
    QFuture<Answer> m_answer;
};

} // namespace app::broadcast
