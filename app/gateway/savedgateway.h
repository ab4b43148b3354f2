#pragma once

#include "app/gateway/counters.h"
#include "app/gateway/gatewaykey.h"
#include "app/gateway/routing.h"
#include "app/gateway/upstream.h"
#include "app/secrets/secretstore.h"
#include "app/settings/appsettings.h"

#include <QFuture>
#include <QObject>
#include <memory>
#include <vector>

namespace app::gateway {

/// The saved upstreams and gateway keys, and the keys of upstreams in the SecretStore, entry `upstream/<name>/api_key`.
/// UI thread.
class SavedGateway : public QObject
{
    Q_OBJECT
public:
    SavedGateway(QSettings &settings, secrets::SecretStore &secretStore, QObject *parent = nullptr);

    const settings::GatewaySettings &settings() const { return m_settings; }
    settings::GatewaySettings &settings() { return m_settings; }

    /// The first is the default. suggestedUpstreams() where nothing was saved.
    QList<Upstream> upstreams() const;
    /// Errors: Invalid (checkUpstream, two of one name, none at all).
    Result<> setUpstreams(const QList<Upstream> &upstreams);
    /// For this run only, and before all others: what a command line says.
    void preferUpstream(const Upstream &upstream);
    /// The key of an upstream with `usesStoredKey`. Errors: those of SecretStore.
    QFuture<Result<>> saveApiKey(const QString &upstream, const QString &key);
    /// Whether it is known by now.
    bool hasApiKey(const QString &upstream) const { return m_apiKeys.contains(upstream); }
    /// A new one, or one in the place of `former`; with a key of its own, which goes to the keychain first. A renamed
    /// upstream takes its key along. Errors: Invalid (as setUpstreams, or no key where it needs one), those of SecretStore.
    QFuture<Result<>> saveUpstream(const QString &former, const Upstream &upstream,
                                   const QString &apiKey);
    /// With its key. Errors: Invalid for the last one, NotFound.
    Result<> removeUpstream(const QString &name);
    /// Errors: NotFound.
    Result<> makeDefault(const QString &name);

    QList<GatewayKey> keys() const;
    /// The key itself, which is nowhere else from now on. Errors: Invalid (no name, or one that is taken).
    Result<QByteArray> addKey(const QString &name);
    /// Errors: NotFound.
    Result<> revokeKey(const QString &name);

    /// From the last use on, for as long as the key is there; kept to the minute.
    void noteUses(const KeyUses &uses);

    /// Empty where what is saved cannot be read.
    std::vector<RedactionRule> redactionRules() const;
    /// Errors: those of Redaction::compile().
    Result<> setRedactionRules(const std::vector<RedactionRule> &rules);

    /// Emits `resolved` with what the gateway may use; at once with all that needs no keychain, and again as keys come.
    void resolve();

Q_SIGNALS:
    void resolved(std::shared_ptr<const app::gateway::Routing> routing);

private:
    QList<Upstream> savedUpstreams() const;
    void forgetApiKey(const QString &upstream);
    Keeping keeping() const;
    void emitRouting();

    settings::GatewaySettings m_settings;
    secrets::SecretStore &m_secretStore;
    std::optional<Upstream> m_preferred;
    QHash<QString, QString> m_apiKeys; ///< by upstream, as far as they were read
};

} // namespace app::gateway
