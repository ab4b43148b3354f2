#pragma once

#include "app/broadcast/destination.h"
#include "app/store/store.h"

#include <QList>
#include <QSet>
#include <QUuid>

namespace app::broadcast {

/// The one owner of places in the store's log. Whoever is wanted has one from that moment on; who is not loses it, since
/// what comes while a destination is off is not meant for it; what it refused before stays until it is removed. One thread, so that switching off and on again can never
/// arrive the other way round.
class Places final
{
public:
    explicit Places(store::Store &store);

    /// `known`: all that are saved; one that was switched off while no program ran still holds its old place.
    void keepOnly(const QList<Destination> &wanted, const QList<Destination> &known);

private:
    store::Store &m_store;
    QSet<QUuid> m_placed;
    QSet<QUuid> m_known;
    QSet<QUuid> m_forgotten;
};

} // namespace app::broadcast
