#include "app/broadcast/destinations.h"

#include "app/async/deliver.h"
#include "app/async/log.h"
#include "app/async/ready.h"
#include "app/broadcast/endpoint.h"
#include "app/secrets/secretstore.h"

#include <QPromise>
#include <algorithm>

namespace app::broadcast {
namespace {

Saved normalized(const Destination &draft)
{
    Saved saved{draft};
    Destination &destination = saved.destination;
    if (destination.id.isNull())
        destination.id = QUuid::createUuid();
    destination.name = destination.name.trimmed();
    destination.baseUrl = destination.baseUrl.trimmed();
    destination.instanceId = destination.instanceId.trimmed();
    return saved;
}

auto at(QList<Saved> &all, const QUuid &id)
{
    return std::find_if(all.begin(), all.end(),
                        [&](const Saved &saved) { return saved.destination.id == id; });
}

} // namespace

/// One save() with a key for the keychain, while the keychain works.
struct Destinations::Saving {
    Saved saved;
    QString apiKey;
    std::optional<QString> oldKey; ///< what the keychain held before
    QPromise<Result<Destination>> promise;
};

Destinations::Destinations(QSettings &settings, secrets::SecretStore &secretStore, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_secretStore(secretStore)
    , m_switch(settings)
    , m_saved(readSaved(settings))
{
    connect(&m_switch.enabled, &settings::SettingBase::changed, this, &Destinations::changed);
}

bool Destinations::isEnabled() const { return m_switch.enabled.get(); }

void Destinations::setEnabled(bool enabled) { m_switch.enabled.set(enabled); }

QList<Destination> Destinations::all() const
{
    QList<Destination> destinations;
    for (const Saved &saved : m_saved)
        destinations << saved.destination;
    return destinations;
}

QFuture<Result<Destination>> Destinations::save(const Draft &draft, bool keepKeyInMemory)
{
    Saved saved = normalized(draft.destination);
    const QUuid id = saved.destination.id;
    const QString apiKey = draft.apiKey.trimmed();
    if (m_busy.contains(id))
        return ready<Result<Destination>>(fail(Error::Kind::Busy, "already being saved"));
    if (!baseUrlFrom(saved.destination.baseUrl).isValid())
        return ready<Result<Destination>>(fail(Error::Kind::Invalid, "base URL is no web address"));
    if (apiKey.isEmpty() && !hasStoredKey(id))
        return ready<Result<Destination>>(fail(Error::Kind::Invalid, "no API key"));
    if (!apiKey.isEmpty() && !keepKeyInMemory)
        return saveWithKey(std::move(saved), apiKey);
    if (!apiKey.isEmpty())
        return ready(commitKeyInMemory(std::move(saved), apiKey));
    const Saved *old = find(id);
    saved.isKeyInKeychain = old && old->isKeyInKeychain;
    return ready(commit(saved));
}

QFuture<Result<Destination>> Destinations::saveWithKey(Saved saved, const QString &apiKey)
{
    auto saving = std::make_shared<Saving>();
    saving->saved = std::move(saved);
    saving->apiKey = apiKey;
    saving->promise.start();
    const QUuid id = saving->saved.destination.id;
    m_busy.insert(id);
    const Saved *old = find(id);
    if (!old || !old->isKeyInKeychain) {
        writeKey(saving);
        return saving->promise.future();
    }
    deliver(readKey(id), this, [this, saving](const Result<QString> &oldKey) {
        if (!oldKey && oldKey.error().kind != Error::Kind::NotFound)
            return finishSaving(saving, tl::unexpected(oldKey.error()));
        if (oldKey)
            saving->oldKey = *oldKey;
        writeKey(saving);
    });
    return saving->promise.future();
}

void Destinations::writeKey(const std::shared_ptr<Saving> &saving)
{
    const QString entry = apiKeyEntry(saving->saved.destination.id);
    deliver(m_secretStore.write(entry, saving->apiKey), this,
            [this, saving](const Result<> &written) { commitKey(saving, written); });
}

void Destinations::commitKey(const std::shared_ptr<Saving> &saving, const Result<> &written)
{
    if (!written)
        return finishSaving(saving, tl::unexpected(written.error()));
    const QUuid id = saving->saved.destination.id;
    const auto cached = m_keys.constFind(id);
    const std::optional<QString> before =
        cached == m_keys.cend() ? std::nullopt : std::optional(*cached);
    saving->saved.isKeyInKeychain = true;
    m_keys.insert(id, saving->apiKey);
    auto result = commit(saving->saved);
    if (result)
        return finishSaving(saving, std::move(result));
    if (before)
        m_keys.insert(id, *before);
    else
        m_keys.remove(id);
    restoreKey(saving, result.error());
}

void Destinations::restoreKey(const std::shared_ptr<Saving> &saving, const Error &error)
{
    const QString entry = apiKeyEntry(saving->saved.destination.id);
    auto restored =
        saving->oldKey ? m_secretStore.write(entry, *saving->oldKey) : m_secretStore.remove(entry);
    deliver(std::move(restored), this, [this, saving, error](const Result<> &result) {
        if (!result)
            log(logBroadcast(), "restoring the old API key", result.error());
        finishSaving(saving, tl::unexpected(error));
    });
}

void Destinations::finishSaving(const std::shared_ptr<Saving> &saving, Result<Destination> result)
{
    m_busy.remove(saving->saved.destination.id);
    saving->promise.addResult(std::move(result));
    saving->promise.finish();
}

Result<Destination> Destinations::commitKeyInMemory(Saved saved, const QString &apiKey)
{
    const QUuid id = saved.destination.id;
    const Saved *old = find(id);
    const bool wasInKeychain = old && old->isKeyInKeychain;
    const QString before = m_keys.value(id);
    saved.isKeyInKeychain = false;
    m_keys.insert(id, apiKey);
    auto result = commit(saved);
    if (!result && before.isNull())
        m_keys.remove(id);
    else if (!result)
        m_keys.insert(id, before);
    else if (wasInKeychain)
        forgetKeychainKey(id);
    return result;
}

/// The settings no longer name it, so a failure leaves a dead entry behind and nothing worse.
void Destinations::forgetKeychainKey(const QUuid &id)
{
    deliver(m_secretStore.remove(apiKeyEntry(id)), this, [](const Result<> &removed) {
        if (!removed)
            log(logBroadcast(), "removing an API key no longer used", removed.error());
    });
}

/// Emits changed() last, when the keys are already those of `saved`.
Result<Destination> Destinations::commit(const Saved &saved)
{
    QList<Saved> after = m_saved;
    if (const auto place = at(after, saved.destination.id); place != after.end())
        *place = saved;
    else
        after << saved;
    APP_CHECK(writeSaved(m_settings, m_saved, after));
    m_saved = after;
    m_missing.remove(saved.destination.id);
    Q_EMIT changed();
    return saved.destination;
}

QFuture<Result<>> Destinations::remove(const QUuid &id)
{
    const Saved *old = find(id);
    if (!old)
        return ready<Result<>>({});
    if (m_busy.contains(id))
        return ready<Result<>>(fail(Error::Kind::Busy, "being saved"));
    const bool wasInKeychain = old->isKeyInKeychain;
    QList<Saved> after = m_saved;
    after.erase(at(after, id));
    if (auto written = writeSaved(m_settings, m_saved, after); !written)
        return ready<Result<>>(tl::unexpected(written.error()));
    m_saved = after;
    m_keys.remove(id);
    m_missing.remove(id);
    Q_EMIT changed();
    return wasInKeychain ? m_secretStore.remove(apiKeyEntry(id)) : ready<Result<>>({});
}

void Destinations::setDestinationEnabled(const QUuid &id, bool enabled)
{
    const Saved *old = find(id);
    if (!old || old->destination.enabled == enabled)
        return;
    Saved saved = *old;
    saved.destination.enabled = enabled;
    if (const auto result = commit(saved); !result)
        log(logBroadcast(), "switching a destination", result.error());
}

QFuture<Result<QString>> Destinations::apiKey(const QUuid &id)
{
    const Saved *saved = find(id);
    if (!saved || (!saved->isKeyInKeychain && !m_keys.contains(id)))
        return ready<Result<QString>>(fail(Error::Kind::NotFound, "no key is stored"));
    return readKey(id);
}

QFuture<Result<QString>> Destinations::readKey(const QUuid &id)
{
    if (const auto known = m_keys.constFind(id); known != m_keys.cend())
        return ready<Result<QString>>(*known);
    auto promise = std::make_shared<QPromise<Result<QString>>>();
    promise->start();
    deliver(m_secretStore.read(apiKeyEntry(id)), this,
            [this, id, promise](const Result<QString> &key) {
                const bool wasMissing = m_missing.contains(id);
                if (key && find(id) && !m_keys.contains(id))
                    m_keys.insert(id, *key);
                if (key)
                    m_missing.remove(id);
                else if (key.error().kind == Error::Kind::NotFound && find(id))
                    m_missing.insert(id);
                promise->addResult(key);
                promise->finish();
                if (wasMissing != m_missing.contains(id))
                    Q_EMIT changed();
            });
    return promise->future();
}

bool Destinations::hasStoredKey(const QUuid &id) const
{
    const Saved *saved = find(id);
    return m_keys.contains(id) || (saved && saved->isKeyInKeychain && !m_missing.contains(id));
}

const Saved *Destinations::find(const QUuid &id) const
{
    const auto found = std::find_if(m_saved.begin(), m_saved.end(),
                                    [&](const Saved &saved) { return saved.destination.id == id; });
    return found == m_saved.end() ? nullptr : &*found;
}

} // namespace app::broadcast
