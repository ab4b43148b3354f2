#include "app/broadcast/destinationjson.h"

#include "app/broadcast/limits.h"
#include "app/broadcast/rulesjson.h"

#include <QJsonArray>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace app::broadcast {
namespace {

using Wire = Destination::Wire;

QJsonObject valuesJson(const Destination &destination)
{
    QJsonObject values;
    for (auto value = destination.values.cbegin(); value != destination.values.cend(); ++value)
        values.insert(value.key(), value.value());
    return values;
}

QJsonArray headersJson(const QList<Header> &headers)
{
    QJsonArray list;
    for (const auto &header : headers) {
        QJsonObject one{{u"name"_s, header.name}};
        if (header.isSecret)
            one.insert(u"secret"_s, true);
        else
            one.insert(u"value"_s, header.value);
        list.append(one);
    }
    return list;
}

Result<QList<Header>> headersFrom(const QJsonArray &list)
{
    if (list.size() > limits::headers)
        return fail(Error::Kind::TooLarge, "more than 64 headers");
    QList<Header> headers;
    for (const auto &one : list)
        headers.append(
            {one["name"_L1].toString(), one["value"_L1].toString(), one["secret"_L1].toBool()});
    return headers;
}

QJsonObject tlsJson(const TlsFiles &files)
{
    QJsonObject tls;
    const auto put = [&tls](const QString &name, const QString &path) {
        if (!path.isEmpty())
            tls.insert(name, path);
    };
    put(u"authorities"_s, files.authorities);
    put(u"certificate"_s, files.certificate);
    put(u"privateKey"_s, files.privateKey);
    return tls;
}

void putIf(QJsonObject &json, bool isSaid, const QString &name, const QJsonValue &value)
{
    if (isSaid)
        json.insert(name, value);
}

Result<Wire> wireFrom(const QString &word)
{
    if (word.isEmpty())
        return Wire::AsUsual;
    if (word == "json"_L1)
        return Wire::Json;
    if (word == "protobuf"_L1)
        return Wire::Protobuf;
    return fail(Error::Kind::Invalid, "\"encoding\" is json or protobuf");
}

} // namespace

QJsonObject moreOf(const Destination &destination)
{
    auto more = rulesJson(destination.rules);
    putIf(more, !destination.values.isEmpty(), u"values"_s, valuesJson(destination));
    putIf(more, !destination.headers.isEmpty(), u"headers"_s, headersJson(destination.headers));
    putIf(more, destination.tls != TlsFiles{}, u"tls"_s, tlsJson(destination.tls));
    putIf(more, destination.wire != Wire::AsUsual, u"encoding"_s,
          destination.wire == Wire::Json ? u"json"_s : u"protobuf"_s);
    putIf(more, !destination.isCompressed, u"compression"_s, u"none"_s);
    putIf(more, destination.isPaused, u"paused"_s, true);
    putIf(more, destination.timeoutMs > 0, u"timeoutMs"_s, destination.timeoutMs);
    putIf(more, destination.longestWaitHours > 0, u"longestWaitHours"_s,
          destination.longestWaitHours);
    putIf(more, destination.mostWaitingRequests > 0, u"mostWaitingRequests"_s,
          destination.mostWaitingRequests);
    return more;
}

Result<> takeMore(Destination &destination, const QJsonObject &more)
{
    APP_TRY(destination.rules, rulesFrom(more));
    APP_TRY(destination.headers, headersFrom(more["headers"_L1].toArray()));
    APP_TRY(destination.wire, wireFrom(more["encoding"_L1].toString()));
    const auto values = more["values"_L1].toObject();
    for (auto value = values.begin(); value != values.end(); ++value)
        destination.setValue(value.key(), value.value().toString());
    const auto tls = more["tls"_L1];
    destination.tls = {tls["authorities"_L1].toString(), tls["certificate"_L1].toString(),
                       tls["privateKey"_L1].toString()};
    destination.isCompressed = more["compression"_L1].toString() != "none"_L1;
    destination.isPaused = more["paused"_L1].toBool();
    destination.timeoutMs = std::max(0, more["timeoutMs"_L1].toInt());
    destination.longestWaitHours = std::max(0, more["longestWaitHours"_L1].toInt());
    destination.mostWaitingRequests = std::max(0, more["mostWaitingRequests"_L1].toInt());
    return {};
}

QJsonObject toJson(const Destination &destination)
{
    auto json = moreOf(destination);
    json.insert(u"id"_s, destination.id.toString(QUuid::WithoutBraces));
    json.insert(u"type"_s, destination.type);
    json.insert(u"name"_s, destination.name);
    json.insert(u"enabled"_s, destination.enabled);
    json.insert(u"baseUrl"_s, destination.baseUrl);
    json.insert(u"instanceId"_s, destination.instanceId);
    json.insert(u"privacyMode"_s, destination.privacyMode);
    return json;
}

Result<Destination> destinationFrom(const QJsonObject &json)
{
    Destination one;
    APP_CHECK(takeMore(one, json));
    one.type = json["type"_L1].toString(one.type);
    one.name = json["name"_L1].toString();
    one.enabled = json["enabled"_L1].toBool(true);
    one.baseUrl = json["baseUrl"_L1].toString();
    one.instanceId = json["instanceId"_L1].toString();
    one.privacyMode = json["privacyMode"_L1].toBool();
    return one;
}

} // namespace app::broadcast
