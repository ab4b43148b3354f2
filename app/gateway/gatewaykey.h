#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QDateTime>
#include <QList>
#include <QString>

/// Keys that are made here, for callers that shall not have an upstream's own. Pure but for newGatewayKey().
namespace app::gateway {

constexpr QByteArrayView gatewayKeyPrefix = "sk-spancast-";

/// What is kept of one; the key itself is shown once and nowhere stored.
struct GatewayKey {
    QString name;
    QByteArray hash; ///< SHA-256 in lower-case hex
    QString ending;  ///< its last four characters, for people
    QDateTime createdAt;
    QDateTime lastUsedAt = {}; ///< to the minute; invalid: never
    bool operator==(const GatewayKey &) const = default;
};

/// 256 bits of the system's randomness behind the prefix, in URL-safe base64.
QByteArray newGatewayKey();
GatewayKey describeKey(const QString &name, const QByteArray &key, const QDateTime &createdAt);

/// Nothing where there is none. Takes the same time whichever it is and however much of it is right.
const GatewayKey *findKey(const QList<GatewayKey> &keys, QByteArrayView key);

} // namespace app::gateway
