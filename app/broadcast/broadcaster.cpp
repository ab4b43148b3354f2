#include "app/broadcast/broadcaster.h"

#include <algorithm>
#include <utility>

namespace app::broadcast {

Broadcaster::Broadcaster(store::Store &store, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_manager(this)
    , m_client(&m_manager, this)
    , m_pool(this)
{
    m_pool.setMaxThreadCount(2);
}

Broadcaster::~Broadcaster()
{
    m_deliverers.clear();
    m_pool.waitForDone();
}

Deliverer *Broadcaster::find(const QUuid &destination) const
{
    const auto hit = std::find_if(m_deliverers.begin(), m_deliverers.end(), [&](const auto &one) {
        return one->target().destination.id == destination;
    });
    return hit == m_deliverers.end() ? nullptr : hit->get();
}

void Broadcaster::setTargets(const QList<Target> &targets)
{
    drop(targets);
    for (const auto &target : targets) {
        if (auto *known = find(target.destination.id))
            known->reconfigure(target);
        else
            add(target);
    }
}

void Broadcaster::add(const Target &target)
{
    auto deliverer =
        std::make_unique<Deliverer>(target, Deliverer::Means{m_store, m_client, m_pool, m_clock});
    connect(deliverer.get(), &Deliverer::healthChanged, this, &Broadcaster::healthChanged);
    connect(deliverer.get(), &Deliverer::keyWanted, this, &Broadcaster::keyWanted);
    connect(deliverer.get(), &Deliverer::cameToRest, this, [this] { finishFlush(false); });
    m_deliverers.push_back(std::move(deliverer));
}

void Broadcaster::drop(const QList<Target> &wanted)
{
    std::erase_if(m_deliverers, [&](const auto &one) {
        const auto id = one->target().destination.id;
        const bool isWanted = std::any_of(wanted.begin(), wanted.end(), [&](const Target &target) {
            return target.destination.id == id;
        });
        if (!isWanted)
            one->stop();
        return !isWanted;
    });
}

void Broadcaster::wake()
{
    for (const auto &deliverer : m_deliverers)
        deliverer->wake();
}

void Broadcaster::retryOverNewNetwork()
{
    for (const auto &deliverer : m_deliverers)
        deliverer->retryOverNewNetwork();
}

void Broadcaster::flush(std::chrono::milliseconds deadline, std::function<void()> done)
{
    m_flushed = std::move(done);
    m_clock.after(deadline, this, [this] { finishFlush(true); });
    wake();
    finishFlush(false);
}

void Broadcaster::finishFlush(bool isOverdue)
{
    const bool isDone = std::all_of(m_deliverers.begin(), m_deliverers.end(),
                                    [](const auto &one) { return one->isAtRest(); });
    if (!m_flushed || !(isDone || isOverdue))
        return;
    const auto done = std::exchange(m_flushed, {});
    stop();
    done();
}

void Broadcaster::stop()
{
    for (const auto &deliverer : m_deliverers)
        deliverer->stop();
}

} // namespace app::broadcast
