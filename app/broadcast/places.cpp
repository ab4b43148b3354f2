#include "app/broadcast/places.h"

#include "app/async/log.h"

#include <utility>

namespace app::broadcast {
namespace {

QSet<QUuid> idsOf(const QList<Destination> &destinations)
{
    QSet<QUuid> ids;
    for (const auto &destination : destinations)
        ids.insert(destination.id);
    return ids;
}

store::Store::Acknowledge logged(const char *doing)
{
    return [doing](const Result<> &done) {
        if (!done)
            log(logBroadcast(), doing, done.error());
    };
}

} // namespace

Places::Places(store::Store &store) : m_store(store) {}

void Places::keepOnly(const QList<Destination> &wanted, const QList<Destination> &known)
{
    const auto ids = idsOf(wanted);
    const auto saved = idsOf(known);
    auto gone = (m_placed + saved).subtract(ids).subtract(m_forgotten);
    for (const auto &id : std::as_const(gone))
        m_store.unplace(cursorName(id), logged("giving up a place in the log"));
    for (const auto &id : std::exchange(m_known, saved) - saved)
        m_store.forget(cursorName(id), logged("forgetting a destination"));
    for (const auto &id : ids)
        m_store.place(cursorName(id), logged("placing a destination in the log"));
    m_forgotten = (m_forgotten + gone).subtract(ids);
    m_placed = ids;
}

} // namespace app::broadcast
