#pragma once

#include "app/base/result.h"
#include "app/secrets/secretstore.h"
#include "app/settings/appsettings.h"
#include "app/sources/savedsource.h"

#include <QFuture>
#include <QHash>
#include <QObject>

namespace app::sources {

/// The saved remote sources: settings for what may be read, the SecretStore for their secrets. UI thread.
class SavedSources : public QObject
{
    Q_OBJECT
public:
    SavedSources(QSettings &settings, secrets::SecretStore &secretStore, QObject *parent = nullptr);

    const QList<SavedSource> &all() const { return m_all; }
    std::optional<SavedSource> find(const QUuid &id) const;
    /// By its name, in any case, or its id.
    std::optional<SavedSource> find(const QString &nameOrId) const;

    /// A typed secret first, into an entry of its own, then the settings that name the entry; so a failure leaves all as
    /// it was. With `keepSecretInMemory` it is held until quit. Errors: Invalid (findingsFor() has more than warnings),
    /// Full (settings cannot be written), those of SecretStore.
    QFuture<Result<SavedSource>> save(const SourceDraft &draft, bool keepSecretInMemory = false);
    /// Settings first, then the secret. Fine where there is no such source.
    QFuture<Result<>> remove(const QUuid &id);

    /// The draft with the stored secret in the place of an empty one. NotFound where the secret is stored no more.
    QFuture<Result<SourceDraft>> withSecret(const SourceDraft &draft);

Q_SIGNALS:
    void changed();

private:
    Result<SavedSource> commit(const SavedSource &source);
    Result<> write(const QList<SavedSource> &all);
    void forget(const QString &entry);

    QSettings &m_store;
    settings::SourceSettings m_settings;
    secrets::SecretStore &m_secretStore;
    QList<SavedSource> m_all;
    QHash<QUuid, QString> m_secrets; ///< as far as they were read or typed
};

} // namespace app::sources
