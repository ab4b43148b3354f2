#pragma once

#include "app/async/clock.h"
#include "app/sources/savedsources.h"

namespace app::broadcast {
class OtlpClient;
}

namespace app::sources {

/// What it takes to wait for a trace at a saved source. All outlive it.
struct Arrivals {
    SavedSources &saved;
    broadcast::OtlpClient &client;
    Clock &clock;
};

/// Which of `sources` most likely shows what is sent to `address`: one on the same host, for Grafana Cloud's gateway one of
/// Grafana Cloud, else the first. Null where there is none. Pure.
QUuid likelySource(const QString &address, const QList<SavedSource> &sources);

} // namespace app::sources
