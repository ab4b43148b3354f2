#pragma once

#include "app/broadcast/destination.h"
#include "app/broadcast/health.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QUuid>

namespace ui {

/// What the tray says about all destinations together.
struct TrayState {
    enum class Level { Off, Ok, Paused, Failing };
    Level level = Level::Off;
    QString text;      ///< one line
    QString lastError; ///< "Langfuse: The server …"; empty where there is none
    bool canPause = false;
    bool isPaused = false; ///< every destination that is on
    bool operator==(const TrayState &) const = default;
};

/// Pure. The worst counts: failing, then paused, then fine.
TrayState trayState(bool isBroadcastOn, const QList<app::broadcast::Destination> &destinations,
                    const QHash<QUuid, app::broadcast::Health> &health);

} // namespace ui
