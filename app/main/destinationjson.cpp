#include "app/main/destinationjson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace app::ctl {

using namespace Qt::StringLiterals;

QByteArray toJson(const QList<broadcast::Destination> &destinations)
{
    QJsonArray list;
    for (const auto &one : destinations) {
        list << QJsonObject{{u"id"_s, one.id.toString(QUuid::WithoutBraces)},
                            {u"type"_s, one.type},
                            {u"name"_s, one.name},
                            {u"enabled"_s, one.enabled},
                            {u"baseUrl"_s, one.baseUrl},
                            {u"instanceId"_s, one.instanceId},
                            {u"privacyMode"_s, one.privacyMode}};
    }
    return QJsonDocument(list).toJson(QJsonDocument::Compact);
}

Result<QList<broadcast::Destination>> destinationsFrom(const QByteArray &json)
{
    QJsonParseError error;
    const auto document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError)
        return fail(Error::Kind::Invalid,
                    "no JSON: " + error.errorString().toStdString() + " at byte "
                        + std::to_string(error.offset));
    if (!document.isArray())
        return fail(Error::Kind::Invalid, "expected a JSON list of destinations");
    QList<broadcast::Destination> destinations;
    for (const auto &value : document.array()) {
        const auto object = value.toObject();
        broadcast::Destination one;
        one.type = object["type"_L1].toString(one.type);
        one.name = object["name"_L1].toString();
        one.enabled = object["enabled"_L1].toBool(true);
        one.baseUrl = object["baseUrl"_L1].toString();
        one.instanceId = object["instanceId"_L1].toString();
        one.privacyMode = object["privacyMode"_L1].toBool();
        destinations << one;
    }
    return destinations;
}

} // namespace app::ctl
