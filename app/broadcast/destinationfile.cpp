#include "app/broadcast/destinationfile.h"

#include "app/broadcast/destinationjson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace app::broadcast {

QByteArray toFile(const QList<Destination> &destinations)
{
    QJsonArray list;
    for (const auto &one : destinations)
        list << toJson(one);
    return QJsonDocument(list).toJson(QJsonDocument::Compact);
}

Result<QList<Destination>> fromFile(const QByteArray &json)
{
    QJsonParseError error;
    const auto document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError)
        return fail(Error::Kind::Invalid,
                    "no JSON: " + error.errorString().toStdString() + " at byte "
                        + std::to_string(error.offset));
    if (!document.isArray())
        return fail(Error::Kind::Invalid, "expected a JSON list of destinations");
    QList<Destination> destinations;
    for (const auto &value : document.array()) {
        APP_TRY(const auto one, destinationFrom(value.toObject()));
        destinations << one;
    }
    return destinations;
}

} // namespace app::broadcast
