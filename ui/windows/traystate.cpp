#include "ui/windows/traystate.h"

#include "ui/settings/typewords.h"
#include "ui/theme/format.h"
#include "ui/windows/failurewatch.h"

#include <QCoreApplication>
#include <algorithm>

namespace ui {
using namespace Qt::StringLiterals;
using app::broadcast::Destination;
using app::broadcast::Health;
using Level = TrayState::Level;
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ui::Tray)
};

QList<Destination> enabledOf(QList<Destination> destinations)
{
    destinations.removeIf([](const Destination &one) { return !one.enabled; });
    return destinations;
}

bool areAllPaused(const QList<Destination> &destinations)
{
    return std::all_of(destinations.begin(), destinations.end(),
                       [](const Destination &one) { return one.isPaused; });
}

QString sentText(const QList<Destination> &destinations, const QHash<QUuid, Health> &health)
{
    std::int64_t sent = 0;
    for (const auto &one : destinations)
        sent += health.value(one.id).sentSpans;
    return Text::tr("Broadcasting: %1 spans sent", nullptr, pluralNumber(sent))
        .arg(formatCount(sent));
}

} // namespace

TrayState trayState(bool isBroadcastOn, const QList<Destination> &destinations,
                    const QHash<QUuid, Health> &health)
{
    const auto enabled = enabledOf(destinations);
    TrayState state;
    if (enabled.isEmpty() || !isBroadcastOn) {
        state.text = enabled.isEmpty() ? Text::tr("No destination") : Text::tr("Broadcast is off");
        return state;
    }
    state.canPause = true;
    state.isPaused = areAllPaused(enabled);
    int failing = 0;
    for (const auto &one : enabled) {
        const auto known = health.value(one.id);
        if (known.lastFailure.isOk())
            continue;
        failing += isFailing(known) && !one.isPaused ? 1 : 0;
        if (state.lastError.isEmpty() || isFailing(known))
            state.lastError = one.name + u": "_s + describe(known.lastFailure, one).title;
    }
    if (failing > 0) {
        state.level = Level::Failing;
        state.text = Text::tr("%n destinations are failing", nullptr, failing);
    } else if (state.isPaused) {
        state.level = Level::Paused;
        state.text = Text::tr("Paused: what comes in waits");
    } else {
        state.level = Level::Ok;
        state.text = sentText(enabled, health);
    }
    return state;
}

} // namespace ui
