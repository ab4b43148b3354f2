#pragma once

#include "app/base/result.h"
#include "app/broadcast/destination.h"

#include <QJsonObject>

/// A destination as JSON, for settings, export and import: names as in OpenRouter's management API where it has them.
/// Never a secret: of a secret header only its name is written.
namespace app::broadcast {

QJsonObject toJson(const Destination &destination);

/// The part of it that the first version of the settings had no keys for; empty where everything is as usual.
QJsonObject moreOf(const Destination &destination);
/// Takes over what `more` names. Errors: Invalid with what is wrong.
Result<> takeMore(Destination &destination, const QJsonObject &more);

/// Without id, so that an import never overwrites. Errors: Invalid with what is wrong.
Result<Destination> destinationFrom(const QJsonObject &json);

} // namespace app::broadcast
