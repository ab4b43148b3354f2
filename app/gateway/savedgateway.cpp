#include "app/gateway/savedgateway.h"

#include "app/async/deliver.h"
#include "app/async/log.h"
#include "app/async/ready.h"
#include "app/gateway/savedlists.h"

#include <QPromise>
#include <QSet>
#include <utility>

namespace app::gateway {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype keyNameLength = 100;

constexpr qint64 useEverySeconds = 60;

QString entryOf(const QString &upstream) { return u"upstream/%1/api_key"_s.arg(upstream); }

Result<> check(const QList<Upstream> &upstreams)
{
    QSet<QString> names;
    for (const auto &one : upstreams) {
        APP_CHECK(checkUpstream(one));
        if (names.contains(one.name))
            return fail(Error::Kind::Invalid, "two upstreams named " + one.name.toStdString());
        names.insert(one.name);
    }
    if (names.isEmpty())
        return fail(Error::Kind::Invalid, "the gateway needs an upstream");
    return {};
}

qsizetype placeOf(const QList<Upstream> &upstreams, const QString &name)
{
    for (qsizetype i = 0; i < upstreams.size(); ++i)
        if (upstreams.at(i).name == name)
            return i;
    return -1;
}

Result<> unknownUpstream(const QString &name)
{
    return fail(Error::Kind::NotFound, "no upstream named " + name.toStdString());
}

} // namespace

SavedGateway::SavedGateway(QSettings &settings, secrets::SecretStore &secretStore, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_secretStore(secretStore)
{
    for (auto *setting : std::initializer_list<settings::SettingBase *>{&m_settings.keepsContent,
                                                                        &m_settings.redaction})
        connect(setting, &settings::SettingBase::changed, this, &SavedGateway::emitRouting);
}

QList<Upstream> SavedGateway::savedUpstreams() const
{
    auto saved = upstreamsFrom(m_settings.upstreams.get());
    return saved.isEmpty() ? suggestedUpstreams() : saved;
}

QList<Upstream> SavedGateway::upstreams() const
{
    auto all = savedUpstreams();
    if (!m_preferred)
        return all;
    all.removeIf([this](const Upstream &one) { return one.name == m_preferred->name; });
    all.prepend(*m_preferred);
    return all;
}

Result<> SavedGateway::setUpstreams(const QList<Upstream> &upstreams)
{
    APP_CHECK(check(upstreams));
    m_settings.upstreams.set(toJson(upstreams));
    resolve();
    return {};
}

void SavedGateway::preferUpstream(const Upstream &upstream)
{
    m_preferred = upstream;
    resolve();
}

QFuture<Result<>> SavedGateway::saveApiKey(const QString &upstream, const QString &key)
{
    const auto promise = std::make_shared<QPromise<Result<>>>();
    promise->start();
    deliver(m_secretStore.write(entryOf(upstream), key), this,
            [this, promise, upstream, key](Result<> saved) {
                if (saved)
                    m_apiKeys.insert(upstream, key);
                emitRouting();
                promise->addResult(std::move(saved));
                promise->finish();
            });
    return promise->future();
}

QFuture<Result<>> SavedGateway::saveUpstream(const QString &former, const Upstream &upstream,
                                             const QString &apiKey)
{
    auto all = savedUpstreams();
    const auto place = placeOf(all, former);
    const bool hadKey = place >= 0 && all.at(place).usesStoredKey;
    if (place < 0)
        all.append(upstream);
    else
        all[place] = upstream;
    const bool isMoved = place >= 0 && former != upstream.name;
    const auto key = apiKey.isEmpty() && isMoved ? m_apiKeys.value(former) : apiKey;
    if (const auto checked = check(all); !checked)
        return ready(checked);
    if (upstream.usesStoredKey && key.isEmpty() && (isMoved || !hasApiKey(upstream.name)))
        return ready<Result<>>(fail(Error::Kind::Invalid, "the upstream needs its key"));
    const bool isLeftBehind = hadKey && (isMoved || !upstream.usesStoredKey);
    const auto apply = [this, all, former, isLeftBehind] {
        if (isLeftBehind)
            forgetApiKey(former);
        return setUpstreams(all);
    };
    if (!upstream.usesStoredKey || key.isEmpty())
        return ready(apply());
    const auto promise = std::make_shared<QPromise<Result<>>>();
    promise->start();
    deliver(saveApiKey(upstream.name, key), this, [promise, apply](Result<> saved) {
        promise->addResult(saved ? apply() : std::move(saved));
        promise->finish();
    });
    return promise->future();
}

void SavedGateway::forgetApiKey(const QString &upstream)
{
    m_apiKeys.remove(upstream);
    deliver(m_secretStore.remove(entryOf(upstream)), this, [](const Result<> &removed) {
        if (!removed)
            log(logGateway(), "removing an upstream's key", removed.error());
    });
}

Result<> SavedGateway::removeUpstream(const QString &name)
{
    auto all = savedUpstreams();
    const auto place = placeOf(all, name);
    if (place < 0)
        return unknownUpstream(name);
    const bool hadKey = all.takeAt(place).usesStoredKey;
    APP_CHECK(setUpstreams(all));
    if (hadKey)
        forgetApiKey(name);
    return {};
}

Result<> SavedGateway::makeDefault(const QString &name)
{
    auto all = savedUpstreams();
    const auto place = placeOf(all, name);
    if (place < 0)
        return unknownUpstream(name);
    all.move(place, 0);
    return setUpstreams(all);
}

QList<GatewayKey> SavedGateway::keys() const { return gatewayKeysFrom(m_settings.keys.get()); }

Result<QByteArray> SavedGateway::addKey(const QString &name)
{
    auto all = keys();
    const auto trimmed = name.trimmed();
    if (trimmed.isEmpty() || trimmed.size() > keyNameLength)
        return fail(Error::Kind::Invalid, "a gateway key needs a name of at most 100 characters");
    for (const auto &one : all)
        if (one.name == trimmed)
            return fail(Error::Kind::Invalid,
                        "there is a gateway key named " + trimmed.toStdString() + " already");
    const auto key = newGatewayKey();
    all.append(describeKey(trimmed, key, QDateTime::currentDateTimeUtc()));
    m_settings.keys.set(toJson(all));
    emitRouting();
    return key;
}

Result<> SavedGateway::revokeKey(const QString &name)
{
    auto all = keys();
    if (all.removeIf([&](const GatewayKey &one) { return one.name == name; }) == 0)
        return fail(Error::Kind::NotFound, "no gateway key named " + name.toStdString());
    m_settings.keys.set(toJson(all));
    emitRouting();
    return {};
}

void SavedGateway::noteUses(const KeyUses &uses)
{
    auto all = keys();
    for (auto &one : all) {
        const auto at = uses.value(one.hash);
        const bool isNews =
            !one.lastUsedAt.isValid() || one.lastUsedAt.secsTo(at) >= useEverySeconds;
        if (at.isValid() && isNews)
            one.lastUsedAt = at;
    }
    m_settings.keys.set(toJson(all));
}

std::vector<RedactionRule> SavedGateway::redactionRules() const
{
    return redactionRulesFrom(m_settings.redaction.get()).value_or(std::vector<RedactionRule>{});
}

Result<> SavedGateway::setRedactionRules(const std::vector<RedactionRule> &rules)
{
    APP_CHECK(Redaction::compile(rules));
    m_settings.redaction.set(rules.empty() ? QString() : toJson(rules));
    return {};
}

/// Where the rules cannot be used, nobody knows what they were to take out: then no content is kept.
Keeping SavedGateway::keeping() const
{
    const auto compiled =
        redactionRulesFrom(m_settings.redaction.get()).and_then(&Redaction::compile);
    if (compiled)
        return {m_settings.keepsContent.get(),
                m_settings.redaction.get().isEmpty() ? nullptr : *compiled};
    log(logGateway(), "using the redaction rules", compiled.error());
    return {.withContent = false, .redaction = nullptr};
}

void SavedGateway::resolve()
{
    emitRouting();
    for (const auto &one : upstreams()) {
        if (!one.usesStoredKey || m_apiKeys.contains(one.name))
            continue;
        deliver(m_secretStore.read(entryOf(one.name)), this,
                [this, name = one.name](const Result<QString> &key) {
                    if (!key)
                        return log(logGateway(), "reading an upstream's key", key.error());
                    m_apiKeys.insert(name, *key);
                    emitRouting();
                });
    }
}

void SavedGateway::emitRouting()
{
    auto routing = std::make_shared<Routing>();
    for (const auto &one : upstreams())
        routing->targets.append(targetOf(one, m_apiKeys.value(one.name)));
    routing->keys = keys();
    routing->keeping = keeping();
    Q_EMIT resolved(std::move(routing));
}

} // namespace app::gateway
