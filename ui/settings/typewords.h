#pragma once

#include "app/broadcast/destinationtype.h"
#include "ui/settings/describe.h"

#include <QString>

/// What is said about a destination, in the words of its type. Pure.
namespace ui {

/// In the language the window speaks.
QString spoken(const app::broadcast::Words &words);

/// The name of the type, or the id of one this version does not know.
QString typeName(const QString &typeId);

bool isGrafana(const app::broadcast::DestinationType &type);
/// As describe(), with the type's own labels and help where it is not Grafana Cloud.
Description describe(const app::broadcast::FieldProblem &problem,
                     const app::broadcast::DestinationType &type);
/// Likewise; no sentence names Grafana where another type is meant.
Description describe(const app::broadcast::Verdict &verdict,
                     const app::broadcast::DestinationType &type);
/// By the destination's type, if this version knows it.
Description describe(const app::broadcast::Verdict &verdict,
                     const app::broadcast::Destination &destination);
/// After Send Trace.
Description describeSample(const app::broadcast::Verdict &verdict,
                           const app::broadcast::DestinationType &type);

} // namespace ui
