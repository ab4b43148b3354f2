#include "app/sources/savedsources.h"

#include "app/async/deliver.h"
#include "app/async/log.h"
#include "app/async/ready.h"
#include "app/settings/ondisk.h"
#include "app/sources/checksource.h"

#include <QPromise>
#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace app::sources {
namespace {

/// A new one for each secret: the old one stays whole until the settings name the new one.
QString newEntry(const QUuid &source)
{
    return u"source/%1/%2"_s.arg(source.toString(QUuid::WithoutBraces),
                                 QUuid::createUuid().toString(QUuid::Id128));
}

template <typename T>
std::shared_ptr<QPromise<T>> started()
{
    auto promise = std::make_shared<QPromise<T>>();
    promise->start();
    return promise;
}

template <typename T>
void finish(const std::shared_ptr<QPromise<T>> &promise, T result)
{
    promise->addResult(std::move(result));
    promise->finish();
}

} // namespace

SavedSources::SavedSources(QSettings &settings, secrets::SecretStore &secretStore, QObject *parent)
    : QObject(parent)
    , m_store(settings)
    , m_settings(settings)
    , m_secretStore(secretStore)
    , m_all(savedSourcesFrom(m_settings.saved.get()))
{
}

std::optional<SavedSource> SavedSources::find(const QUuid &id) const
{
    const auto found = std::find_if(m_all.begin(), m_all.end(),
                                    [&](const SavedSource &one) { return one.id == id; });
    return found == m_all.end() ? std::nullopt : std::optional(*found);
}

std::optional<SavedSource> SavedSources::find(const QString &nameOrId) const
{
    const auto found = std::find_if(m_all.begin(), m_all.end(), [&](const SavedSource &one) {
        return one.name.compare(nameOrId, Qt::CaseInsensitive) == 0
            || one.id.toString(QUuid::WithoutBraces) == nameOrId;
    });
    return found == m_all.end() ? std::nullopt : std::optional(*found);
}

QFuture<Result<SavedSource>> SavedSources::save(const SourceDraft &typed, bool keepSecretInMemory)
{
    auto draft = trimmed(typed);
    if (!isTestable(findingsFor(draft, m_all)))
        return ready<Result<SavedSource>>(fail(Error::Kind::Invalid, "a field is wrong"));
    auto &source = draft.source;
    if (source.id.isNull())
        source.id = QUuid::createUuid();
    if (draft.secret.isEmpty())
        return ready(commit(source));
    if (keepSecretInMemory) {
        source.secretEntry.clear();
        m_secrets.insert(source.id, draft.secret);
        return ready(commit(source));
    }
    source.secretEntry = newEntry(source.id);
    const auto promise = started<Result<SavedSource>>();
    deliver(m_secretStore.write(source.secretEntry, draft.secret), this,
            [this, promise, draft](const Result<> &written) {
                if (!written)
                    return finish<Result<SavedSource>>(promise, tl::unexpected(written.error()));
                const auto before = m_secrets;
                m_secrets.insert(draft.source.id, draft.secret);
                auto saved = commit(draft.source);
                if (!saved) {
                    m_secrets = before;
                    forget(draft.source.secretEntry);
                }
                finish(promise, std::move(saved));
            });
    return promise->future();
}

/// Emits changed() last, when the secret is already that of `source`.
Result<SavedSource> SavedSources::commit(const SavedSource &source)
{
    auto all = m_all;
    QString unused;
    const auto place = std::find_if(all.begin(), all.end(),
                                    [&](const SavedSource &one) { return one.id == source.id; });
    if (place == all.end()) {
        all << source;
    } else {
        unused = place->secretEntry == source.secretEntry ? QString() : place->secretEntry;
        *place = source;
    }
    APP_CHECK(write(all));
    forget(unused);
    Q_EMIT changed();
    return source;
}

Result<> SavedSources::write(const QList<SavedSource> &all)
{
    m_settings.saved.set(toJson(all));
    if (settings::isOnDisk(m_store)) {
        m_all = all;
        return {};
    }
    m_settings.saved.set(toJson(m_all));
    return fail(Error::Kind::Full, "the settings file cannot be written");
}

/// No settings name it, so a failure leaves a dead entry behind and nothing worse.
void SavedSources::forget(const QString &entry)
{
    if (entry.isEmpty())
        return;
    deliver(m_secretStore.remove(entry), this, [](const Result<> &removed) {
        if (!removed)
            log(logSecrets(), "removing a secret no longer used", removed.error());
    });
}

QFuture<Result<>> SavedSources::remove(const QUuid &id)
{
    const auto old = find(id);
    if (!old)
        return ready<Result<>>({});
    auto all = m_all;
    all.removeIf([&](const SavedSource &one) { return one.id == id; });
    if (auto written = write(all); !written)
        return ready(std::move(written));
    m_secrets.remove(id);
    Q_EMIT changed();
    return old->secretEntry.isEmpty() ? ready<Result<>>({})
                                      : m_secretStore.remove(old->secretEntry);
}

QFuture<Result<SourceDraft>> SavedSources::withSecret(const SourceDraft &typed)
{
    auto draft = trimmed(typed);
    if (draft.secret.isEmpty())
        draft.secret = m_secrets.value(draft.source.id);
    const bool isOpen =
        draft.source.kind == SavedSource::Kind::Tempo && draft.source.user.isEmpty();
    if (!draft.secret.isEmpty() || (isOpen && draft.source.secretEntry.isEmpty()))
        return ready<Result<SourceDraft>>(draft);
    if (draft.source.secretEntry.isEmpty())
        return ready<Result<SourceDraft>>(
            fail(Error::Kind::NotFound, "no token is stored for this source; enter it again"));
    const auto promise = started<Result<SourceDraft>>();
    deliver(m_secretStore.read(draft.source.secretEntry), this,
            [this, promise, draft](const Result<QString> &read) mutable {
                if (!read)
                    return finish<Result<SourceDraft>>(promise, tl::unexpected(read.error()));
                if (find(draft.source.id))
                    m_secrets.insert(draft.source.id, *read);
                draft.secret = *read;
                finish<Result<SourceDraft>>(promise, draft);
            });
    return promise->future();
}

} // namespace app::sources
