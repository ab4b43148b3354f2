#pragma once

#include "app/broadcast/deliverer.h"
#include "app/broadcast/destinations.h"

#include <QList>
#include <QObject>

namespace app::broadcast {

/// Turns the saved destinations into what the Broadcaster needs, keys included, and again after each change.
/// UI thread, like the keychain.
class BroadcastTargets final : public QObject
{
    Q_OBJECT
public:
    explicit BroadcastTargets(Destinations &destinations, QObject *parent = nullptr);

    /// Emits wanted() at once, reads the keys and emits resolved(), also without a change.
    void resolve();

Q_SIGNALS:
    /// What shall get spans from now on. Their keys are still to be read, for which a keychain may ask the person.
    void wanted(const QList<app::broadcast::Destination> &destinations);
    void resolved(const QList<app::broadcast::Target> &targets);

private:
    void take(int run, const Destination &destination, const Result<Secrets> &secrets);
    void finishIfComplete();

    Destinations &m_destinations;
    QList<Target> m_targets;
    int m_run = 0;
    int m_waiting = 0;
};

} // namespace app::broadcast
