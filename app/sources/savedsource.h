#pragma once

#include "app/sources/tempoaccess.h"

#include <QLatin1String>
#include <QList>
#include <QString>
#include <QUuid>
#include <optional>

namespace app::sources {

/// A remote source as it is stored in the settings: everything but its secret.
struct SavedSource {
    enum class Kind {
        GrafanaCloud, ///< Tempo there, asked directly: the number of the traces' user and a token for reading
        Tempo,   ///< at its own address: nobody, a user with a password, or a bearer token
        Grafana, ///< one of a Grafana's data sources, with a service account's token
    };

    QUuid id;
    Kind kind = Kind::GrafanaCloud;
    QString name;
    QString address;     ///< as typed, trimmed; baseOf() makes the URL
    QString user;        ///< Grafana Cloud: the number of the traces' user; Tempo: may be empty
    QString tenant;      ///< Tempo: X-Scope-OrgID, may be empty
    QString dataSource;  ///< Grafana: its uid
    QString stack;       ///< Grafana Cloud: the address of its Grafana, for links; may be empty
    QString secretEntry; ///< the key of its secret in the SecretStore; empty: none is there

    bool operator==(const SavedSource &) const = default;
};

/// The uid of the data source that Grafana Cloud makes for a stack's own traces.
inline constexpr QLatin1String stackDataSource{"grafanacloud-traces"};

/// What a dialog or a command edits: a source and, where the person typed it, its secret.
struct SourceDraft {
    SavedSource source;
    QString secret; ///< empty: the stored one
    bool operator==(const SourceDraft &) const = default;
};

/// "grafana-cloud", "tempo", "grafana".
QString kindName(SavedSource::Kind kind);
std::optional<SavedSource::Kind> kindNamed(const QString &name);

/// Without the blanks that come along with copied text.
SourceDraft trimmed(SourceDraft draft);

/// Tempo's API of it, and for Grafana the data source's proxy; with /tempo at Grafana Cloud, without the page of a Grafana
/// that was copied with its address. Invalid where the address is none.
QUrl baseOf(const SavedSource &source);
/// The Grafana itself, of Grafana Cloud the stack's. Invalid where the address is none, or no stack is told.
QUrl grafanaOf(const SavedSource &source);
/// How it is asked. An empty secret asks without credentials.
TempoAccess accessTo(const SourceDraft &draft);

/// As settings keep them, without any secret. What cannot be read is left out.
QString toJson(const QList<SavedSource> &sources);
QList<SavedSource> savedSourcesFrom(const QString &json);

} // namespace app::sources
