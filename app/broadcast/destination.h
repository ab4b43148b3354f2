#pragma once

#include <QString>
#include <QUuid>
#include <string>

namespace app::broadcast {

/// Where traces are sent, as it is stored in the settings: everything but the secret.
struct Destination {
    QUuid id;
    QString type = QStringLiteral("grafana-cloud");
    QString name; ///< as the list shows it; "Grafana Cloud" by default
    bool enabled = true;
    QString baseUrl; ///< as typed, trimmed; endpoint.h makes the address spans are posted to
    QString instanceId;
    bool privacyMode = false;
    bool operator==(const Destination &) const = default;
};

/// The key of the API key in the SecretStore.
QString apiKeyEntry(const QUuid &destination);
/// The name of its place in the log of the store.
std::string cursorName(const QUuid &destination);

/// What the dialog edits: a destination and, where the person typed one, a new API key.
struct Draft {
    Destination destination;
    QString apiKey; ///< empty: keep the stored one
    bool operator==(const Draft &) const = default;
};

enum class Field { None, Name, BaseUrl, InstanceId, ApiKey };

} // namespace app::broadcast
