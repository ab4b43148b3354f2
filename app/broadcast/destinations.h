#pragma once

#include "app/base/result.h"
#include "app/broadcast/destination.h"
#include "app/broadcast/otlpclient.h"
#include "app/broadcast/savedlist.h"
#include "app/broadcast/verdict.h"
#include "app/settings/appsettings.h"

#include <QFuture>
#include <QHash>
#include <QList>
#include <QObject>
#include <QSet>
#include <memory>

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
    /// A failure leaves everything as it was, the old key included. Errors: those of SecretStore; Invalid (no key
    /// anywhere, or a base URL that is none); Busy (that destination is being saved); Full (settings cannot be written).
    QFuture<Result<Destination>> save(const Draft &draft, bool keepKeyInMemory = false);
    /// Settings first, then the key. Fine where there is no such destination.
    QFuture<Result<>> remove(const QUuid &id);
    void setDestinationEnabled(const QUuid &id, bool enabled);

    /// The key of a saved destination: from memory once it was read, else from the keychain. NotFound where it was kept
    /// in memory by an earlier run, or the keychain has lost it.
    QFuture<Result<QString>> apiKey(const QUuid &id);
    bool hasStoredKey(const QUuid &id) const;

Q_SIGNALS:
    void changed();

private:
    struct Saving;
    QFuture<Result<Destination>> saveWithKey(Saved saved, const QString &apiKey);
    void writeKey(const std::shared_ptr<Saving> &saving);
    void commitKey(const std::shared_ptr<Saving> &saving, const Result<> &written);
    void restoreKey(const std::shared_ptr<Saving> &saving, const Error &error);
    void finishSaving(const std::shared_ptr<Saving> &saving, Result<Destination> result);
    QFuture<Result<QString>> readKey(const QUuid &id);
    Result<Destination> commit(const Saved &saved);
    Result<Destination> commitKeyInMemory(Saved saved, const QString &apiKey);
    void forgetKeychainKey(const QUuid &id);
    const Saved *find(const QUuid &id) const;

    QSettings &m_settings;
    secrets::SecretStore &m_secretStore;
    settings::BroadcastSettings m_switch;
    QList<Saved> m_saved;
    QHash<QUuid, QString> m_keys; ///< known keys, whether the keychain has them or not
    QSet<QUuid> m_missing;        ///< the settings say the keychain has a key, the keychain says no
    QSet<QUuid> m_busy;           ///< being saved
};

/// The address spans go to and the credentials header, from a destination and its key.
/// The base URL may be typed as .../, .../otlp, .../otlp/, .../otlp/v1/traces; it always ends in /otlp/v1/traces.
/// Beyond grafana.net a URL that already ends in /v1/traces is taken as it is, so that a Collector can stand there.
Endpoint endpointFor(const Destination &destination, const QString &apiKey);

} // namespace app::broadcast
