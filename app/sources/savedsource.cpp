#include "app/sources/savedsource.h"

#include "app/broadcast/endpoint.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <array>

using namespace Qt::StringLiterals;

namespace app::sources {
namespace {

using Kind = SavedSource::Kind;

struct TextField {
    QLatin1String key;
    QString SavedSource::*member;
};
constexpr std::array textFields = {
    TextField{"stack"_L1, &SavedSource::stack},
    TextField{"name"_L1, &SavedSource::name},
    TextField{"address"_L1, &SavedSource::address},
    TextField{"user"_L1, &SavedSource::user},
    TextField{"tenant"_L1, &SavedSource::tenant},
    TextField{"data_source"_L1, &SavedSource::dataSource},
    TextField{"secret_entry"_L1, &SavedSource::secretEntry},
};

QUrl bare(const QString &address)
{
    QUrl url = broadcast::baseUrlFrom(address);
    url.setQuery(QString());
    url.setFragment(QString());
    return url;
}

QString withoutTrailingSlashes(QString path)
{
    while (path.endsWith(u'/'))
        path.chop(1);
    return path;
}

/// Tempo's part of the URL alone: people copy that of a question, too.
QString tempoPath(const QUrl &url, Kind kind)
{
    auto path = url.path();
    if (const auto api = path.indexOf("/api/"_L1); api >= 0)
        path.truncate(api);
    path = withoutTrailingSlashes(path);
    const bool isBareCloud = kind == Kind::GrafanaCloud && !path.endsWith("/tempo"_L1);
    return isBareCloud ? path + "/tempo"_L1 : path;
}

/// A stack's Grafana has no folder of its own; elsewhere only the well-known pages can be told from one.
QString grafanaPath(const QUrl &url)
{
    if (url.host().endsWith(".grafana.net"_L1))
        return {};
    auto path = url.path();
    for (const auto page : {"/explore"_L1, "/d/"_L1, "/dashboards"_L1, "/login"_L1, "/a/"_L1,
                            "/connections"_L1, "/api/"_L1})
        if (const auto at = path.indexOf(page); at >= 0)
            path.truncate(at);
    return withoutTrailingSlashes(path);
}

} // namespace

QString kindName(Kind kind)
{
    switch (kind) {
    case Kind::Tempo: return u"tempo"_s;
    case Kind::Grafana: return u"grafana"_s;
    case Kind::GrafanaCloud: break;
    }
    return u"grafana-cloud"_s;
}

std::optional<Kind> kindNamed(const QString &name)
{
    for (const auto kind : {Kind::GrafanaCloud, Kind::Tempo, Kind::Grafana})
        if (name == kindName(kind))
            return kind;
    return {};
}

SourceDraft trimmed(SourceDraft draft)
{
    for (const auto &field : textFields)
        draft.source.*field.member = (draft.source.*field.member).trimmed();
    draft.secret = draft.secret.trimmed();
    return draft;
}

QUrl grafanaOf(const SavedSource &source)
{
    auto url = bare(source.kind == Kind::GrafanaCloud ? source.stack : source.address);
    if (url.isValid())
        url.setPath(grafanaPath(url));
    return url;
}

QUrl baseOf(const SavedSource &source)
{
    const bool isBehindGrafana = source.kind == Kind::Grafana;
    auto url = isBehindGrafana ? grafanaOf(source) : bare(source.address);
    if (!url.isValid())
        return url;
    if (!isBehindGrafana)
        url.setPath(tempoPath(url, source.kind));
    else
        url.setPath(url.path() + "/api/datasources/proxy/uid/"_L1
                        + QString::fromLatin1(QUrl::toPercentEncoding(source.dataSource)),
                    QUrl::TolerantMode);
    return url;
}

TempoAccess accessTo(const SourceDraft &draft)
{
    const auto &source = draft.source;
    TempoAccess access{.base = baseOf(source), .name = source.name};
    const bool isBasic = source.kind != Kind::Grafana && !source.user.isEmpty();
    if (isBasic)
        access.headers << basicHeader(source.user, draft.secret);
    else if (!draft.secret.isEmpty())
        access.headers << bearerHeader(draft.secret);
    if (source.kind == Kind::Tempo && !source.tenant.isEmpty())
        access.headers << tenantHeader(source.tenant);
    return access;
}

QString toJson(const QList<SavedSource> &sources)
{
    QJsonArray array;
    for (const auto &source : sources) {
        QJsonObject object{{u"id"_s, source.id.toString(QUuid::WithoutBraces)},
                           {u"kind"_s, kindName(source.kind)}};
        for (const auto &field : textFields)
            if (!(source.*field.member).isEmpty())
                object.insert(field.key, source.*field.member);
        array.append(object);
    }
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

QList<SavedSource> savedSourcesFrom(const QString &json)
{
    QList<SavedSource> sources;
    for (const auto &value : QJsonDocument::fromJson(json.toUtf8()).array()) {
        const auto object = value.toObject();
        const auto kind = kindNamed(object["kind"_L1].toString());
        SavedSource source{.id = QUuid::fromString(object["id"_L1].toString())};
        if (!kind || source.id.isNull())
            continue;
        source.kind = *kind;
        for (const auto &field : textFields)
            source.*field.member = object[field.key].toString();
        sources << source;
    }
    return sources;
}

} // namespace app::sources
