#pragma once

#include "app/base/result.h"
#include "app/broadcast/destination.h"

#include <QByteArray>
#include <QList>

namespace app::ctl {

/// Destinations without their keys, as a JSON list; what `destination export` writes and `destination import` reads.
QByteArray toJson(const QList<broadcast::Destination> &destinations);

/// Errors: Invalid with what is wrong. Ids are not taken over, so that an import never overwrites.
Result<QList<broadcast::Destination>> destinationsFrom(const QByteArray &json);

} // namespace app::ctl
