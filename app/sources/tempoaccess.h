#pragma once

#include "app/broadcast/otlpclient.h"

#include <QString>
#include <QUrl>

namespace app::sources {

/// Where a Tempo is asked and how. The headers hold secrets: never log them.
struct TempoAccess {
    QUrl
        base; ///< of Tempo's API: with /tempo at Grafana Cloud, the data source's proxy behind a Grafana
    QList<QPair<QByteArray, QByteArray>> headers = {};
    QString name = {}; ///< for messages
};

/// `Authorization: Basic`, `Authorization: Bearer` and `X-Scope-OrgID`.
QPair<QByteArray, QByteArray> basicHeader(const QString &user, const QString &password);
QPair<QByteArray, QByteArray> bearerHeader(const QString &token);
QPair<QByteArray, QByteArray> tenantHeader(const QString &tenant);

} // namespace app::sources
