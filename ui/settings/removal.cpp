#include "ui/settings/removal.h"

#include "app/async/deliver.h"
#include "app/broadcast/destinations.h"

#include <utility>

namespace ui {
namespace {

constexpr std::chrono::seconds timeToUndo{10};

} // namespace

Removal::Removal(app::broadcast::Destinations &destinations, QObject *parent)
    : QObject(parent)
    , m_destinations(destinations)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(timeToUndo);
    connect(&m_timer, &QTimer::timeout, this, &Removal::commit);
}

Removal::~Removal()
{
    if (m_removed)
        m_destinations.remove(m_removed->id);
}

void Removal::remove(const app::broadcast::Destination &destination)
{
    commit();
    m_removed = destination;
    m_timer.start();
    m_destinations.setDestinationEnabled(destination.id, false);
    Q_EMIT changed();
}

void Removal::undo()
{
    const auto removed = std::exchange(m_removed, std::nullopt);
    m_timer.stop();
    if (removed)
        m_destinations.setDestinationEnabled(removed->id, removed->enabled);
    Q_EMIT changed();
}

void Removal::commit()
{
    const auto removed = std::exchange(m_removed, std::nullopt);
    m_timer.stop();
    if (!removed)
        return;
    app::deliver(m_destinations.remove(removed->id), this, [this](const app::Result<> &result) {
        if (!result)
            Q_EMIT failed(result.error());
    });
    Q_EMIT changed();
}

} // namespace ui
