#include "app/sources/datasources.h"

#include "app/sources/tempoerror.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace app::sources {
namespace {

constexpr auto tempoType = "tempo"_L1;
constexpr qsizetype namesTold = 10;

DataSource dataSourceFrom(const QJsonObject &object)
{
    return {.uid = object["uid"_L1].toString(),
            .name = object["name"_L1].toString(),
            .type = object["type"_L1].toString(),
            .isDefault = object["isDefault"_L1].toBool()};
}

QString orderOf(const DataSource &one)
{
    return (one.type == tempoType ? u"0"_s : u"1"_s) + one.name.toLower();
}

QList<DataSource> tempos(const QList<DataSource> &all)
{
    auto found = all;
    found.removeIf([](const DataSource &one) { return one.type != tempoType; });
    return found;
}

std::string namesOf(const QList<DataSource> &all)
{
    QStringList names;
    for (const auto &one : all.first(std::min(namesTold, all.size())))
        names << one.name;
    return names.join(u", "_s).toStdString();
}

Result<DataSource> named(const QList<DataSource> &all, const QString &wanted)
{
    const auto find = [&](QString DataSource::*member) {
        return std::find_if(all.begin(), all.end(),
                            [&](const DataSource &one) { return one.*member == wanted; });
    };
    auto found = find(&DataSource::uid);
    if (found == all.end())
        found = find(&DataSource::name);
    const auto some = namesOf(tempos(all));
    if (found == all.end())
        return fail(Error::Kind::NotFound,
                    "this Grafana has no data source " + wanted.toStdString()
                        + (some.empty() ? std::string() : "; of Tempo it has: " + some));
    if (found->type != tempoType)
        return fail(Error::Kind::Invalid,
                    found->name.toStdString() + " is of type " + found->type.toStdString()
                        + " and holds no traces of Tempo"
                        + (some.empty() ? std::string() : "; choose one of: " + some));
    return *found;
}

} // namespace

Result<QList<DataSource>> dataSourcesFrom(std::string_view body)
{
    const auto json =
        QJsonDocument::fromJson(QByteArray::fromRawData(body.data(), qsizetype(body.size())));
    const auto table = json.object()["datasources"_L1];
    if (!json.isArray() && !table.isObject())
        return fail(Error::Kind::Invalid, "that is no list of data sources; is Grafana there?");
    QList<DataSource> all;
    for (const auto &value : json.array())
        all << dataSourceFrom(value.toObject());
    for (const auto &value : table.toObject())
        all << dataSourceFrom(value.toObject());
    all.removeIf([](const DataSource &one) { return one.uid.isEmpty(); });
    std::sort(all.begin(), all.end(),
              [](const DataSource &a, const DataSource &b) { return orderOf(a) < orderOf(b); });
    return all;
}

Result<DataSource> chosenFrom(const QList<DataSource> &all, const QString &wanted)
{
    if (!wanted.isEmpty())
        return named(all, wanted);
    const auto found = tempos(all);
    if (found.isEmpty())
        return fail(Error::Kind::NotFound,
                    "this Grafana has no data source of type tempo that the token may see");
    if (found.size() == 1)
        return found.front();
    for (const auto &one : found)
        if (one.name.startsWith("grafanacloud-"_L1) && one.name.endsWith("-traces"_L1))
            return one;
    for (const auto &one : found)
        if (one.isDefault)
            return one;
    return fail(Error::Kind::NotFound,
                "this Grafana has several data sources of Tempo; choose one of: " + namesOf(found));
}

Error grafanaErrorOf(const broadcast::Answer &answer)
{
    auto error = errorOf(answer, {});
    const auto code = " (HTTP " + std::to_string(answer.status) + ')';
    if (answer.status == 401)
        error.detail = "Grafana does not know this token; that of a service account begins with "
                       "glsa_"
            + code;
    else if (answer.status == 403)
        error.detail = "this service account may not list the data sources; give it the role "
                       "Viewer, or name the data source's uid"
            + code;
    else if (error.kind == Error::Kind::NotFound || error.kind == Error::Kind::Corrupt)
        error.detail = "no Grafana answers at this address" + code;
    return error;
}

} // namespace app::sources
