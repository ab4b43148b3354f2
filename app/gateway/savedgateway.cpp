#include "app/gateway/savedgateway.h"

#include "app/async/deliver.h"
#include "app/async/log.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPromise>
#include <QSet>

namespace app::gateway {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype keyNameLength = 100;

QString kindName(UpstreamKind kind)
{
    switch (kind) {
    case UpstreamKind::OpenRouter: return u"openrouter"_s;
    case UpstreamKind::Anthropic: return u"anthropic"_s;
    case UpstreamKind::OpenAi: break;
    }
    return u"openai"_s;
}

UpstreamKind kindNamed(const QString &name)
{
    for (const auto kind : {UpstreamKind::OpenRouter, UpstreamKind::Anthropic})
        if (name == kindName(kind))
            return kind;
    return UpstreamKind::OpenAi;
}

QJsonArray arrayIn(const QString &json) { return QJsonDocument::fromJson(json.toUtf8()).array(); }

QString textOf(const QJsonArray &array)
{
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

QString entryOf(const QString &upstream) { return u"upstream/%1/api_key"_s.arg(upstream); }

} // namespace

QString toJson(const QList<Upstream> &upstreams)
{
    QJsonArray array;
    for (const auto &one : upstreams)
        array.append(QJsonObject{{u"name"_s, one.name},
                                 {u"base_url"_s, one.baseUrl.toString()},
                                 {u"kind"_s, kindName(one.kind)},
                                 {u"stored_key"_s, one.usesStoredKey}});
    return textOf(array);
}

QList<Upstream> upstreamsFrom(const QString &json)
{
    QList<Upstream> upstreams;
    for (const auto &value : arrayIn(json)) {
        const auto object = value.toObject();
        const Upstream one{.name = object["name"_L1].toString(),
                           .baseUrl = QUrl(object["base_url"_L1].toString()),
                           .kind = kindNamed(object["kind"_L1].toString()),
                           .usesStoredKey = object["stored_key"_L1].toBool()};
        if (const auto checked = checkUpstream(one))
            upstreams.append(one);
        else
            log(logGateway(), "reading an upstream", checked.error());
    }
    return upstreams;
}

QString toJson(const QList<GatewayKey> &keys)
{
    QJsonArray array;
    for (const auto &one : keys)
        array.append(QJsonObject{{u"name"_s, one.name},
                                 {u"sha256"_s, QString::fromLatin1(one.hash)},
                                 {u"ending"_s, one.ending},
                                 {u"created"_s, one.createdAt.toString(Qt::ISODate)}});
    return textOf(array);
}

QList<GatewayKey> gatewayKeysFrom(const QString &json)
{
    QList<GatewayKey> keys;
    for (const auto &value : arrayIn(json)) {
        const auto object = value.toObject();
        keys.append(
            GatewayKey{object["name"_L1].toString(), object["sha256"_L1].toString().toLatin1(),
                       object["ending"_L1].toString(),
                       QDateTime::fromString(object["created"_L1].toString(), Qt::ISODate)});
    }
    return keys;
}

SavedGateway::SavedGateway(QSettings &settings, secrets::SecretStore &secretStore, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_secretStore(secretStore)
{
}

QList<Upstream> SavedGateway::upstreams() const
{
    const auto saved = upstreamsFrom(m_settings.upstreams.get());
    auto all = saved.isEmpty() ? suggestedUpstreams() : saved;
    if (!m_preferred)
        return all;
    all.removeIf([this](const Upstream &one) { return one.name == m_preferred->name; });
    all.prepend(*m_preferred);
    return all;
}

Result<> SavedGateway::setUpstreams(const QList<Upstream> &upstreams)
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
    Q_EMIT resolved(std::move(routing));
}

} // namespace app::gateway
