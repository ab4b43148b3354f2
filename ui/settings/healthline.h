#pragma once

#include "app/broadcast/destination.h"
#include "app/broadcast/health.h"

#include <QDateTime>
#include <QString>
#include <QStringList>

namespace ui {

/// One line about a destination's state: icon and words, never colour alone.
struct HealthLine {
    enum class Tone { Quiet, Ok, Warning, Error };
    Tone tone = Tone::Quiet;
    QString icon;   ///< a name for ui::icon()
    QString text;   ///< a few words
    QString detail; ///< one or two sentences, for the tooltip and assistive technology
};

/// What came of it, in one line without the noughts: last sent, sent, waiting, rejected, dropped, kept back. Pure.
QString healthFacts(const app::broadcast::Health &health);
/// Of spans that did not arrive, one line a reason; empty where all did. Pure.
QStringList lossReasons(const app::broadcast::Health &health);

/// Pure. The first that holds: destination off, key missing, last error, broadcast off, nothing sent yet, healthy.
HealthLine healthLine(const app::broadcast::Destination &destination, bool isBroadcastOn,
                      bool hasKey, const app::broadcast::Health &health, const QDateTime &now);

} // namespace ui
