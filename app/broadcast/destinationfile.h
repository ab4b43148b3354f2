#pragma once

#include "app/base/result.h"
#include "app/broadcast/destination.h"

#include <QByteArray>
#include <QList>

namespace app::broadcast {

/// Destinations without their keys, as a JSON list; what the window and `spancastctl destination` export
/// and import.
QByteArray toFile(const QList<Destination> &destinations);

/// Errors: Invalid with what is wrong. Ids are not taken over, so that an import never overwrites.
Result<QList<Destination>> fromFile(const QByteArray &json);

} // namespace app::broadcast
