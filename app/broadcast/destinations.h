#pragma once

#include "app/base/result.h"
#include "app/broadcast/destination.h"
#include "app/broadcast/otlpclient.h"
#include "app/broadcast/verdict.h"

#include <QFuture>
#include <QHash>
#include <QList>
#include <QObject>

class QSettings;
namespace app::secrets {
class SecretStore;
}

namespace app::broadcast {

/// The saved destinations and the Enable Broadcast switch: settings for what may be read, the SecretStore for keys.
/// UI thread. Nothing is written by anything but save(), remove(), setEnabled(), setDestinationEnabled().
class Destinations : public QObject
{
    Q_OBJECT
public:
    Destinations(QSettings &settings, secrets::SecretStore &secretStore, QObject *parent = nullptr);

    bool isEnabled() const;
    void setEnabled(bool enabled);

    QList<Destination> all() const;

    /// Writes the key (if the draft has one) first and the settings only when the key is safe; a new id is made where
    /// the draft has none. With `keepKeyInMemory` the key is held until quit instead of in the keychain.
    QFuture<Result<Destination>> save(const Draft &draft, bool keepKeyInMemory = false);
    /// Settings first, then the key.
    QFuture<Result<>> remove(const QUuid &id);
    void setDestinationEnabled(const QUuid &id, bool enabled);

    /// The key of a saved destination: from memory once it was read, else from the keychain.
    QFuture<Result<QString>> apiKey(const QUuid &id);
    bool hasStoredKey(const QUuid &id) const;

Q_SIGNALS:
    void changed();

private:
    QSettings &m_settings;
    secrets::SecretStore &m_secretStore;
    QHash<QUuid, QString> m_keys;
};

/// The address spans go to and the credentials header, from a destination and its key.
/// The base URL may be typed as .../, .../otlp, .../otlp/, .../otlp/v1/traces; it always ends in /otlp/v1/traces.
Endpoint endpointFor(const Destination &destination, const QString &apiKey);

} // namespace app::broadcast
