#pragma once

#include "app/broadcast/destination.h"

#include <QSet>
#include <QStringList>

/// Which secrets a destination has, by its type and its headers. Pure.
namespace app::broadcast {

/// Secret fields that must not be empty, and secret headers.
QStringList neededSecrets(const Destination &destination);

/// Those, and the secret fields that may be empty.
QSet<QString> possibleSecrets(const Destination &destination);

} // namespace app::broadcast
