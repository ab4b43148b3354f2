#pragma once

#include "app/broadcast/deliverer.h"

#include <QList>
#include <QNetworkAccessManager>
#include <QObject>
#include <QThreadPool>
#include <chrono>
#include <functional>
#include <memory>
#include <vector>

namespace app::broadcast {

/// All deliveries. Lives on the network thread; targets() come from BroadcastTargets on the UI thread by a queued
/// connection. A slow destination never holds up another: each has its own cursor and its own requests.
class Broadcaster final : public QObject
{
    Q_OBJECT
public:
    explicit Broadcaster(store::Store &store, QObject *parent = nullptr);
    ~Broadcaster() override;

    /// The destinations to send to from now on. Their places in the log are not made here (places.h).
    void setTargets(const QList<app::broadcast::Target> &targets);
    /// The log has grown.
    void wake();
    /// The computer is online again, or on another network.
    void retryOverNewNetwork();
    /// Sends what waits, as far as it can be sent at once, for at most `deadline`; then stops and calls `done`, once.
    void flush(std::chrono::milliseconds deadline, std::function<void()> done);
    /// Nothing is sent any more; places stay.
    void stop();

Q_SIGNALS:
    void healthChanged(const app::broadcast::Health &health);
    void keyWanted(); ///< of some target, which came without an address

private:
    Deliverer *find(const QUuid &destination) const;
    void add(const Target &target);
    void drop(const QList<Target> &wanted);
    void finishFlush(bool isOverdue);

    store::Store &m_store;
    QNetworkAccessManager m_manager;
    OtlpClient m_client;
    QThreadPool m_pool;
    SystemClock m_clock;
    std::vector<std::unique_ptr<Deliverer>> m_deliverers;
    std::function<void()> m_flushed; ///< empty: no flush is under way
};

} // namespace app::broadcast

Q_DECLARE_METATYPE(app::broadcast::Target)
