#pragma once

#include "app/base/result.h"
#include "app/broadcast/destination.h"

#include <QList>

class QSettings;

/// The saved destinations as settings keys: `destinations/<uuid>/{type, name, enabled, base_url, instance_id,
/// privacy_mode, key_in_keychain}`, their order in `destinations/order`. Never a secret.
namespace app::broadcast {

struct Saved {
    Destination destination;
    bool isKeyInKeychain = false;
    bool operator==(const Saved &) const = default;
};

/// In their order. What has no valid id is left out.
QList<Saved> readSaved(const QSettings &settings);

/// Makes `settings` hold exactly `after` and puts it on the disk. Where that fails (Full), `settings` holds `before` again.
Result<> writeSaved(QSettings &settings, const QList<Saved> &before, const QList<Saved> &after);

} // namespace app::broadcast
