#include "app/broadcast/destinations.h"

#include "app/async/deliver.h"
#include "app/async/log.h"
#include "app/async/ready.h"
#include "app/broadcast/destinationtype.h"
#include "app/broadcast/endpoint.h"
#include "app/broadcast/secretfields.h"
#include "app/secrets/secretstore.h"

#include <QPromise>
#include <algorithm>
#include <utility>

namespace app::broadcast {
namespace {

auto at(QList<Saved> &all, const QUuid &id)
{
    return std::find_if(all.begin(), all.end(),
                        [&](const Saved &saved) { return saved.destination.id == id; });
}

} // namespace

/// One save() with secrets for the keychain, while the keychain works.
struct Destinations::Saving {
    Saved saved;
    Secrets typed;
    QStringList toRead; ///< fields whose old secret the keychain has
    QStringList toWrite;
    QStringList written;        ///< to be put back where something fails
    QMap<QString, QString> old; ///< what the keychain held before
    QPromise<Result<Destination>> promise;
};

/// One secrets() while the keychain works.
struct Destinations::Reading {
    QUuid id;
    QStringList toRead;
    Secrets found;
    QPromise<Result<Secrets>> promise;
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
    const Secrets typed = typedSecrets(draft);
    if (m_busy.contains(id))
        return ready<Result<Destination>>(fail(Error::Kind::Busy, "already being saved"));
    if (!findDestinationType(saved.destination.type))
        return ready<Result<Destination>>(fail(Error::Kind::Invalid, "unknown type"));
    if (!baseUrlFrom(saved.destination.baseUrl).isValid())
        return ready<Result<Destination>>(fail(Error::Kind::Invalid, "base URL is no web address"));
    for (const auto &field : neededSecrets(saved.destination))
        if (!typed.contains(field) && !hasStoredSecret(id, field))
            return ready<Result<Destination>>(
                fail(Error::Kind::Invalid, "no secret for " + field.toStdString()));
    const auto possible = possibleSecrets(saved.destination);
    if (const Saved *old = find(id))
        saved.inKeychain = QSet<QString>(old->inKeychain).intersect(possible);
    if (typed.isEmpty())
        return ready(commit(saved));
    if (keepKeyInMemory)
        return ready(commitInMemory(std::move(saved), typed));
    return saveWithSecrets(std::move(saved), typed);
}

QFuture<Result<Destination>> Destinations::saveWithSecrets(Saved saved, const Secrets &typed)
{
    auto saving = std::make_shared<Saving>();
    saving->saved = std::move(saved);
    saving->typed = typed;
    saving->toWrite = typed.keys();
    for (const auto &field : std::as_const(saving->toWrite))
        if (saving->saved.inKeychain.contains(field))
            saving->toRead << field;
    saving->promise.start();
    m_busy.insert(saving->saved.destination.id);
    readNextOld(saving);
    return saving->promise.future();
}

void Destinations::readNextOld(const std::shared_ptr<Saving> &saving)
{
    if (saving->toRead.isEmpty())
        return writeNext(saving);
    const auto field = saving->toRead.takeFirst();
    deliver(readSecret(saving->saved.destination.id, field), this,
            [this, saving, field](const Result<QString> &old) {
                if (!old && old.error().kind != Error::Kind::NotFound)
                    return finishSaving(saving, tl::unexpected(old.error()));
                if (old)
                    saving->old.insert(field, *old);
                readNextOld(saving);
            });
}

void Destinations::writeNext(const std::shared_ptr<Saving> &saving)
{
    if (saving->toWrite.isEmpty())
        return commitSecrets(saving);
    const auto field = saving->toWrite.takeFirst();
    deliver(m_secretStore.write(secretEntry(saving->saved.destination.id, field),
                                saving->typed.value(field)),
            this, [this, saving, field](const Result<> &written) {
                if (!written)
                    return restoreNext(saving, written.error());
                saving->written << field;
                writeNext(saving);
            });
}

void Destinations::commitSecrets(const std::shared_ptr<Saving> &saving)
{
    const QUuid id = saving->saved.destination.id;
    const auto before = m_known;
    for (const auto &field : std::as_const(saving->written)) {
        saving->saved.inKeychain.insert(field);
        m_known.insert(secretEntry(id, field), saving->typed.value(field));
    }
    auto result = commit(saving->saved);
    if (result)
        return finishSaving(saving, std::move(result));
    m_known = before;
    restoreNext(saving, result.error());
}

void Destinations::restoreNext(const std::shared_ptr<Saving> &saving, const Error &error)
{
    if (saving->written.isEmpty())
        return finishSaving(saving, tl::unexpected(error));
    const auto field = saving->written.takeLast();
    const auto entry = secretEntry(saving->saved.destination.id, field);
    auto restored = saving->old.contains(field)
        ? m_secretStore.write(entry, saving->old.value(field))
        : m_secretStore.remove(entry);
    deliver(std::move(restored), this, [this, saving, error](const Result<> &result) {
        if (!result)
            log(logBroadcast(), "restoring an old secret", result.error());
        restoreNext(saving, error);
    });
}

void Destinations::finishSaving(const std::shared_ptr<Saving> &saving, Result<Destination> result)
{
    m_busy.remove(saving->saved.destination.id);
    saving->promise.addResult(std::move(result));
    saving->promise.finish();
}

Result<Destination> Destinations::commitInMemory(Saved saved, const Secrets &typed)
{
    const QUuid id = saved.destination.id;
    const auto before = m_known;
    for (auto secret = typed.cbegin(); secret != typed.cend(); ++secret) {
        saved.inKeychain.remove(secret.key());
        m_known.insert(secretEntry(id, secret.key()), secret.value());
    }
    auto result = commit(saved);
    if (!result)
        m_known = before;
    return result;
}

/// The settings no longer name them, so a failure leaves a dead entry behind and nothing worse.
void Destinations::forgetInKeychain(const QUuid &id, const QSet<QString> &fields)
{
    for (const auto &field : fields)
        deliver(m_secretStore.remove(secretEntry(id, field)), this, [](const Result<> &removed) {
            if (!removed)
                log(logBroadcast(), "removing a secret no longer used", removed.error());
        });
}

void Destinations::forgetInMemory(const QUuid &id)
{
    const auto start = secretEntry(id, {});
    const auto isOfIt = [&start](const QString &entry) { return entry.startsWith(start); };
    m_known.removeIf([&](const auto &known) { return isOfIt(known.key()); });
    m_missing.removeIf(isOfIt);
    m_unreadable.removeIf(isOfIt);
}

/// Emits changed() last, when the secrets are already those of `saved`.
Result<Destination> Destinations::commit(const Saved &saved)
{
    const QUuid id = saved.destination.id;
    QList<Saved> after = m_saved;
    QSet<QString> unused;
    if (const auto place = at(after, id); place != after.end()) {
        unused = QSet<QString>(place->inKeychain).subtract(saved.inKeychain);
        *place = saved;
    } else {
        after << saved;
    }
    APP_CHECK(writeSaved(m_settings, m_saved, after));
    m_saved = after;
    for (const auto &field : secretFieldsOf(saved))
        if (m_known.contains(secretEntry(id, field)))
            m_missing.remove(secretEntry(id, field));
    forgetInKeychain(id, unused);
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
    auto inKeychain = old->inKeychain;
    QList<Saved> after = m_saved;
    after.erase(at(after, id));
    if (auto written = writeSaved(m_settings, m_saved, after); !written)
        return ready<Result<>>(tl::unexpected(written.error()));
    m_saved = after;
    forgetInMemory(id);
    Q_EMIT changed();
    if (inKeychain.isEmpty())
        return ready<Result<>>({});
    // the key's own answer is the one that counts; the others go with it
    const auto last = inKeychain.contains(apiKeyField()) ? apiKeyField() : *inKeychain.begin();
    inKeychain.remove(last);
    forgetInKeychain(id, inKeychain);
    return m_secretStore.remove(secretEntry(id, last));
}

void Destinations::change(const QUuid &id, const std::function<void(Destination &)> &edit)
{
    const Saved *old = find(id);
    if (!old)
        return;
    Saved saved = *old;
    edit(saved.destination);
    if (saved == *old)
        return;
    if (const auto result = commit(saved); !result)
        log(logBroadcast(), "switching a destination", result.error());
}

void Destinations::setDestinationEnabled(const QUuid &id, bool enabled)
{
    change(id, [enabled](Destination &destination) { destination.enabled = enabled; });
}

void Destinations::setDestinationPaused(const QUuid &id, bool paused)
{
    change(id, [paused](Destination &destination) { destination.isPaused = paused; });
}

QFuture<Result<QString>> Destinations::apiKey(const QUuid &id)
{
    const Saved *saved = find(id);
    const bool isSomewhere =
        saved && (saved->inKeychain.contains(apiKeyField()) || m_known.contains(apiKeyEntry(id)));
    if (!isSomewhere)
        return ready<Result<QString>>(fail(Error::Kind::NotFound, "no key is stored"));
    return readSecret(id, apiKeyField());
}

QStringList Destinations::missingSecrets(const Destination &destination, const Secrets &typed) const
{
    const Saved *saved = find(destination.id);
    auto fields = secretFieldsOf({destination, saved ? saved->inKeychain : QSet<QString>()});
    fields.removeIf([&](const QString &field) { return typed.contains(field); });
    return fields;
}

QFuture<Result<Secrets>> Destinations::secrets(const QUuid &id)
{
    const Saved *saved = find(id);
    return secrets(id, saved ? secretFieldsOf(*saved) : QStringList());
}

QFuture<Result<Secrets>> Destinations::secrets(const QUuid &id, const QStringList &fields)
{
    auto reading = std::make_shared<Reading>();
    reading->id = id;
    reading->toRead = fields;
    reading->promise.start();
    readNext(reading);
    return reading->promise.future();
}

void Destinations::readNext(const std::shared_ptr<Reading> &reading)
{
    if (reading->toRead.isEmpty()) {
        reading->promise.addResult(reading->found);
        reading->promise.finish();
        return;
    }
    const auto field = reading->toRead.takeFirst();
    const Saved *saved = find(reading->id);
    const bool isSomewhere = saved
        && (saved->inKeychain.contains(field) || m_known.contains(secretEntry(reading->id, field)));
    auto secret = isSomewhere
        ? readSecret(reading->id, field)
        : ready<Result<QString>>(fail(Error::Kind::NotFound, "no secret is stored"));
    deliver(std::move(secret), this, [this, reading, field](const Result<QString> &read) {
        if (!read) {
            reading->promise.addResult(tl::unexpected(read.error()));
            reading->promise.finish();
            return;
        }
        reading->found.insert(field, *read);
        readNext(reading);
    });
}

QFuture<Result<QString>> Destinations::readSecret(const QUuid &id, const QString &field)
{
    const auto entry = secretEntry(id, field);
    if (const auto known = m_known.constFind(entry); known != m_known.cend())
        return ready<Result<QString>>(*known);
    auto promise = std::make_shared<QPromise<Result<QString>>>();
    promise->start();
    deliver(m_secretStore.read(entry), this,
            [this, id, entry, promise](const Result<QString> &key) {
                const bool wasMissing = m_missing.contains(entry);
                const bool wasUnreadable = m_unreadable.remove(entry);
                if (key && find(id) && !m_known.contains(entry))
                    m_known.insert(entry, *key);
                if (key)
                    m_missing.remove(entry);
                else if (key.error().kind == Error::Kind::NotFound && find(id))
                    m_missing.insert(entry);
                else if (find(id))
                    m_unreadable.insert(entry);
                promise->addResult(key);
                promise->finish();
                if (wasMissing != m_missing.contains(entry) || (wasUnreadable && key))
                    Q_EMIT changed();
            });
    return promise->future();
}

/// What it needs, and what else is there.
QStringList Destinations::secretFieldsOf(const Saved &saved) const
{
    auto fields = neededSecrets(saved.destination);
    for (const auto &field : possibleSecrets(saved.destination))
        if (!fields.contains(field)
            && (saved.inKeychain.contains(field)
                || m_known.contains(secretEntry(saved.destination.id, field))))
            fields << field;
    return fields;
}

bool Destinations::hasStoredSecret(const QUuid &id, const QString &field) const
{
    const Saved *saved = find(id);
    const auto entry = secretEntry(id, field);
    return m_known.contains(entry)
        || (saved && saved->inKeychain.contains(field) && !m_missing.contains(entry));
}

bool Destinations::hasStoredKey(const QUuid &id) const
{
    const Saved *saved = find(id);
    if (!saved)
        return false;
    const auto fields = secretFieldsOf(*saved);
    return std::all_of(fields.begin(), fields.end(),
                       [&](const QString &field) { return hasStoredSecret(id, field); });
}

const Saved *Destinations::find(const QUuid &id) const
{
    const auto found = std::find_if(m_saved.begin(), m_saved.end(),
                                    [&](const Saved &saved) { return saved.destination.id == id; });
    return found == m_saved.end() ? nullptr : &*found;
}

} // namespace app::broadcast
