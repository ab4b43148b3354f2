#include "app/broadcast/editor.h"
#include "app/broadcast/endpoint.h"
#include "app/broadcast/token.h"

#include <QUrl>
#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace app::broadcast {
namespace {

using Problems = QList<FieldProblem>;

void checkName(const QString &name, Problems &problems)
{
    if (name.trimmed().isEmpty())
        problems << FieldProblem{Field::Name, Problem::Empty};
}

std::optional<Problem> problemOf(const QUrl &url)
{
    switch (hostOf(url)) {
    case Host::Dashboard: return Problem::DashboardUrl;
    case Host::Portal: return Problem::PortalUrl;
    case Host::Query: return Problem::QueryUrl;
    case Host::OtherSignal: return Problem::OtherSignalUrl;
    case Host::Loopback: return {};
    case Host::Gateway:
    case Host::Other: break;
    }
    if (url.scheme() == "http"_L1)
        return Problem::HttpBeyondLoopback;
    return {};
}

void checkBaseUrl(const QString &baseUrl, Problems &problems)
{
    const QUrl url = baseUrlFrom(baseUrl);
    if (baseUrl.trimmed().isEmpty())
        problems << FieldProblem{Field::BaseUrl, Problem::Empty};
    else if (!url.isValid())
        problems << FieldProblem{Field::BaseUrl, Problem::NotAUrl};
    else if (const auto problem = problemOf(url))
        problems << FieldProblem{Field::BaseUrl, *problem};
}

void checkInstanceId(const QString &instanceId, Problems &problems)
{
    const QString id = instanceId.trimmed();
    const bool isNumeric = id.size() <= 20
        && std::all_of(id.begin(), id.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    if (id.isEmpty())
        problems << FieldProblem{Field::InstanceId, Problem::Empty};
    else if (!isNumeric)
        problems << FieldProblem{Field::InstanceId, Problem::NotNumeric};
}

bool isPrintable(const QString &key)
{
    return std::all_of(key.begin(), key.end(), [](QChar c) { return c > u' ' && c < u'\x7f'; });
}

std::optional<FieldProblem> problemOfKey(const QString &key)
{
    if (key.startsWith("glsa_"_L1))
        return FieldProblem{Field::ApiKey, Problem::ServiceAccountToken};
    if (key.startsWith("eyJ"_L1))
        return FieldProblem{Field::ApiKey, Problem::LegacyKey};
    if (!key.startsWith("glc_"_L1) || !isPrintable(key))
        return FieldProblem{Field::ApiKey, Problem::NotAToken};
    // most likely copied in part; a warning only, because Grafana nowhere promises the format
    if (!tokenInfo(key))
        return FieldProblem{Field::ApiKey, Problem::NotAToken, {}, true};
    return {};
}

void checkApiKey(const QString &apiKey, bool hasStoredKey, Problems &problems)
{
    const QString key = apiKey.trimmed();
    if (key.isEmpty()) {
        if (!hasStoredKey)
            problems << FieldProblem{Field::ApiKey, Problem::Empty};
    } else if (const auto problem = problemOfKey(key)) {
        problems << *problem;
    }
}

/// The token is copied whole, the address often from an example: so the mark stands at the address.
void checkRegion(const Draft &draft, Problems &problems)
{
    const auto token = tokenInfo(draft.apiKey.trimmed());
    const QString host = regionOf(baseUrlFrom(draft.destination.baseUrl));
    if (!token || !areRegionsApart(token->region, host))
        return;
    const bool areAreasApart = areaOf(token->region) != areaOf(host);
    const QString detail = areAreasApart ? areaOf(token->region) + u" / "_s + areaOf(host)
                                         : token->region + u" / "_s + host;
    problems << FieldProblem{Field::BaseUrl, Problem::RegionMismatch, detail, true};
}

} // namespace

QList<FieldProblem> validate(const Draft &draft, bool hasStoredKey)
{
    Problems problems;
    checkName(draft.destination.name, problems);
    checkBaseUrl(draft.destination.baseUrl, problems);
    checkInstanceId(draft.destination.instanceId, problems);
    checkApiKey(draft.apiKey, hasStoredKey, problems);
    checkRegion(draft, problems);
    return problems;
}

} // namespace app::broadcast
