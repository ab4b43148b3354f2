#include "app/main/destinationjson.h"

#include "app/broadcast/destinationjson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace app::ctl {

QByteArray toJson(const QList<broadcast::Destination> &destinations)
{
    QJsonArray list;
    for (const auto &one : destinations)
        list << broadcast::toJson(one);
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
        APP_TRY(const auto one, broadcast::destinationFrom(value.toObject()));
        destinations << one;
    }
    return destinations;
}

} // namespace app::ctl
