#pragma once

#include "app/base/result.h"
#include "app/broadcast/destination.h"

#include <QList>
#include <QSet>

class QSettings;

/// The saved destinations as settings keys: `destinations/<uuid>/{type, name, enabled, base_url, instance_id,
/// privacy_mode, key_in_keychain}`, their order in `destinations/order`. What came later is in `more`, JSON as in
/// destinationjson.h, and `secrets_in_keychain`; a list without them reads as it always did. Never a secret.
namespace app::broadcast {

struct Saved {
    Destination destination;
    QSet<QString> inKeychain; ///< fields whose secret is there
    bool operator==(const Saved &) const = default;
};

/// As it is to be saved: with an id, and without the blanks that come along with copied text.
Saved normalized(const Destination &draft);

/// In their order. What has no valid id is left out.
QList<Saved> readSaved(const QSettings &settings);

/// Makes `settings` hold exactly `after` and puts it on the disk. Where that fails (Full), `settings` holds `before` again.
Result<> writeSaved(QSettings &settings, const QList<Saved> &before, const QList<Saved> &after);

} // namespace app::broadcast
