#pragma once

#include "app/base/result.h"
#include "app/broadcast/destination.h"
#include "app/broadcast/recipe.h"
#include "app/broadcast/savedlist.h"
#include "app/broadcast/verdict.h"
#include "app/settings/appsettings.h"

#include <QFuture>
#include <QHash>
#include <QList>
#include <QObject>
#include <QSet>
#include <QStringList>
#include <functional>
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

    /// Writes the secrets (those the draft has) first and the settings only when they are safe; a new id is made where
    /// the draft has none. With `keepKeyInMemory` they are held until quit instead of in the keychain.
    /// A failure leaves everything as it was, the old secrets included. Errors: those of SecretStore; Invalid (a secret
    /// the type needs is nowhere, a base URL that is none, an unknown type); Busy (that destination is being saved);
    /// Full (settings cannot be written).
    QFuture<Result<Destination>> save(const Draft &draft, bool keepKeyInMemory = false);
    /// Settings first, then the secrets. Fine where there is no such destination.
    QFuture<Result<>> remove(const QUuid &id);
    void setDestinationEnabled(const QUuid &id, bool enabled);
    void setDestinationPaused(const QUuid &id, bool paused);

    /// The key of a saved destination: from memory once it was read, else from the keychain. NotFound where it was kept
    /// in memory by an earlier run, or the keychain has lost it.
    QFuture<Result<QString>> apiKey(const QUuid &id);
    /// All secrets of a saved destination, in the same way. NotFound where one it needs is missing.
    QFuture<Result<Secrets>> secrets(const QUuid &id);
    /// Only those of these fields.
    QFuture<Result<Secrets>> secrets(const QUuid &id, const QStringList &fields);
    /// The fields whose secret is stored or needed and not among `typed`.
    QStringList missingSecrets(const Destination &destination, const Secrets &typed) const;
    /// Every secret it needs is there, as far as is known.
    bool hasStoredKey(const QUuid &id) const;
    bool hasStoredSecret(const QUuid &id, const QString &field) const;

Q_SIGNALS:
    void changed();

private:
    struct Saving;
    struct Reading;
    QFuture<Result<Destination>> saveWithSecrets(Saved saved, const Secrets &typed);
    void readNextOld(const std::shared_ptr<Saving> &saving);
    void writeNext(const std::shared_ptr<Saving> &saving);
    void commitSecrets(const std::shared_ptr<Saving> &saving);
    void restoreNext(const std::shared_ptr<Saving> &saving, const Error &error);
    void finishSaving(const std::shared_ptr<Saving> &saving, Result<Destination> result);
    void readNext(const std::shared_ptr<Reading> &reading);
    QFuture<Result<QString>> readSecret(const QUuid &id, const QString &field);
    Result<Destination> commit(const Saved &saved);
    Result<Destination> commitInMemory(Saved saved, const Secrets &typed);
    void change(const QUuid &id, const std::function<void(Destination &)> &edit);
    QStringList secretFieldsOf(const Saved &saved) const;
    void forgetInKeychain(const QUuid &id, const QSet<QString> &fields);
    void forgetInMemory(const QUuid &id);
    const Saved *find(const QUuid &id) const;

    QSettings &m_settings;
    secrets::SecretStore &m_secretStore;
    settings::BroadcastSettings m_switch;
    QList<Saved> m_saved;
    QHash<QString, QString>
        m_known;                ///< secrets by their entry, whether the keychain has them or not
    QSet<QString> m_missing;    ///< the settings say the keychain has it, the keychain says no
    QSet<QString> m_unreadable; ///< when last asked for: locked, refused, no keychain
    QSet<QUuid> m_busy;         ///< being saved
};

} // namespace app::broadcast
