#pragma once

#include "app/broadcast/outgoingrules.h"

#include <QList>
#include <QMap>
#include <QString>
#include <QUuid>
#include <string>

namespace app::broadcast {

/// A header a person added to every request.
struct Header {
    QString name;
    QString value; ///< empty where it is secret: then it is in the SecretStore
    bool isSecret = false;
    bool operator==(const Header &) const = default;
};

/// Files in PEM; empty: the system's authorities, no client certificate.
struct TlsFiles {
    QString authorities;
    QString certificate;
    QString privateKey;
    bool operator==(const TlsFiles &) const = default;
};

/// Where traces are sent and what leaves, as it is stored in the settings: everything but the secrets.
struct Destination {
    /// In what form a request goes; AsUsual is what its type asks for.
    enum class Wire { AsUsual, Json, Protobuf };

    QUuid id;
    QString type = QStringLiteral("grafana-cloud"); ///< an id of destinationtypes.h
    QString name; ///< as the list shows it; "Grafana Cloud" by default
    bool enabled = true;
    bool isPaused = false; ///< keeps its place: what comes meanwhile is sent later
    QString
        baseUrl; ///< field base_url, as typed, trimmed; recipe.h makes the address spans are posted to
    QString instanceId;                 ///< field instance_id
    QMap<QString, QString> values = {}; ///< every other field that is no secret, by its key
    QList<Header> headers = {};
    TlsFiles tls = {};
    Wire wire = Wire::AsUsual;
    bool isCompressed = true;
    bool privacyMode = false;
    int timeoutMs = 0;        ///< for an answer to an export; 0: 30 s
    int longestWaitHours = 0; ///< spans that ended earlier are given up; 0: never
    int mostWaitingRequests =
        0; ///< the oldest beyond that are given up; 0: as many as the store holds
    OutgoingRules rules = {};

    /// By the field's key, wherever it is kept.
    QString value(const QString &field) const;
    void setValue(const QString &field, const QString &value);
    bool operator==(const Destination &) const = default;
};

/// Secrets by the field they belong to: the keys of fields, and headerSecret() of secret headers.
using Secrets = QMap<QString, QString>;

inline QString apiKeyField() { return QStringLiteral("api_key"); }
/// The field of a secret header's value.
QString headerSecret(const QString &headerName);
/// The key of a secret in the SecretStore.
QString secretEntry(const QUuid &destination, const QString &field);
/// The key of the API key in the SecretStore.
QString apiKeyEntry(const QUuid &destination);
/// The name of its place in the log of the store.
std::string cursorName(const QUuid &destination);

/// What the dialog edits: a destination and, where the person typed them, new secrets.
struct Draft {
    Destination destination;
    QString apiKey;       ///< the secret of field api_key; empty: keep the stored one
    Secrets secrets = {}; ///< every other; one that is missing or empty: keep the stored one
    bool operator==(const Draft &) const = default;
};
/// apiKey and the others, those that hold something.
Secrets typedSecrets(const Draft &draft);

/// What a message is about. The form of a type finds its field by this role (destinationtype.h).
enum class Field { None, Name, BaseUrl, InstanceId, ApiKey, Other };

} // namespace app::broadcast
