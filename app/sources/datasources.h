#pragma once

#include "app/base/result.h"
#include "app/broadcast/otlpclient.h"

#include <QList>
#include <QString>
#include <string_view>

/// The data sources of a Grafana, and which of them is asked. Pure.
namespace app::sources {

struct DataSource {
    QString uid;
    QString name;
    QString type; ///< "tempo"
    bool isDefault = false;
    bool operator==(const DataSource &) const = default;
};

/// Of /api/datasources (a list) or /api/frontend/settings (a table), those of type tempo first, by name.
/// Errors: Invalid (neither).
Result<QList<DataSource>> dataSourcesFrom(std::string_view body);

/// The one `wanted` names by uid or name; without it the Tempo there is: grafanacloud-...-traces, the default one, the
/// only one. Errors: NotFound (none; several and none said), Invalid (of another type), with what there is.
Result<DataSource> chosenFrom(const QList<DataSource> &all, const QString &wanted);

/// Why a Grafana does not tell its data sources.
Error grafanaErrorOf(const broadcast::Answer &answer);

} // namespace app::sources
