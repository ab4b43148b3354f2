#include "app/gateway/savedlists.h"

#include "app/async/log.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace app::gateway {

using namespace Qt::StringLiterals;

namespace {

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

} // namespace

QString toJson(const QList<Upstream> &upstreams)
{
    QJsonArray array;
    for (const auto &one : upstreams)
        array.append(QJsonObject{{u"name"_s, one.name},
                                 {u"base_url"_s, one.baseUrl.toString()},
                                 {u"kind"_s, kindName(one.kind)},
                                 {u"stored_key"_s, one.usesStoredKey},
                                 {u"content"_s, one.keepsContent}});
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
                           .usesStoredKey = object["stored_key"_L1].toBool(),
                           .keepsContent = object["content"_L1].toBool(true)};
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
                                 {u"created"_s, one.createdAt.toString(Qt::ISODate)},
                                 {u"last_used"_s, one.lastUsedAt.toString(Qt::ISODate)}});
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
                       QDateTime::fromString(object["created"_L1].toString(), Qt::ISODate),
                       QDateTime::fromString(object["last_used"_L1].toString(), Qt::ISODate)});
    }
    return keys;
}

QString toJson(const std::vector<RedactionRule> &rules)
{
    QJsonArray array;
    for (const auto &one : rules)
        array.append(QJsonObject{{u"pattern"_s, QString::fromStdString(one.pattern)},
                                 {u"replacement"_s, QString::fromStdString(one.replacement)}});
    return textOf(array);
}

Result<std::vector<RedactionRule>> redactionRulesFrom(const QString &json)
{
    std::vector<RedactionRule> rules;
    const auto document = QJsonDocument::fromJson(json.toUtf8());
    if (!json.isEmpty() && !document.isArray())
        return fail(Error::Kind::Invalid, "the redaction rules are not a JSON array");
    for (const auto &value : document.array()) {
        const auto object = value.toObject();
        if (!object["pattern"_L1].isString())
            return fail(Error::Kind::Invalid, "a redaction rule has no pattern");
        rules.push_back({object["pattern"_L1].toString().toStdString(),
                         object["replacement"_L1].toString().toStdString()});
    }
    return rules;
}

} // namespace app::gateway
