#include "app/broadcast/broadcasttargets.h"

#include "app/async/deliver.h"

namespace app::broadcast {

BroadcastTargets::BroadcastTargets(Destinations &destinations, QObject *parent)
    : QObject(parent)
    , m_destinations(destinations)
{
    connect(&destinations, &Destinations::changed, this, &BroadcastTargets::resolve);
}

void BroadcastTargets::resolve()
{
    ++m_run;
    m_targets.clear();
    QList<Destination> destinations;
    for (const auto &destination : m_destinations.all()) {
        if (m_destinations.isEnabled() && destination.enabled)
            destinations.append(destination);
    }
    Q_EMIT wanted(destinations);
    m_waiting = int(destinations.size());
    for (const auto &destination : destinations) {
        deliver(m_destinations.secrets(destination.id), this,
                [this, run = m_run, destination](const Result<Secrets> &secrets) {
                    take(run, destination, secrets);
                });
    }
    finishIfComplete();
}

void BroadcastTargets::take(int run, const Destination &destination, const Result<Secrets> &secrets)
{
    if (run != m_run)
        return; // the destinations have changed since
    m_targets.append({destination, secrets ? endpointFor(destination, *secrets) : Endpoint{}});
    --m_waiting;
    finishIfComplete();
}

void BroadcastTargets::finishIfComplete()
{
    if (m_waiting == 0)
        Q_EMIT resolved(m_targets);
}

} // namespace app::broadcast
