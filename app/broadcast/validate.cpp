#include "app/broadcast/destinationtype.h"
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

/// What a form calls a field: its role, or its key where it has none.
FieldProblem problemAt(const FieldSpec &spec, Problem problem, const QString &detail = {},
                       bool isWarning = false)
{
    return {spec.role, problem, detail, isWarning,
            spec.role == Field::Other ? spec.key : QString()};
}

std::optional<FieldProblem> problemOfAddress(const FieldSpec &spec, const QString &typed)
{
    const QUrl url = baseUrlFrom(typed);
    if (!url.isValid())
        return problemAt(spec, Problem::NotAUrl);
    const auto problem = problemOf(url);
    // a path or a host that only means something at Grafana
    const bool isGrafanas = problem != Problem::HttpBeyondLoopback;
    const bool isWrong = problem && (!isGrafanas || spec.check == FieldSpec::Check::GrafanaAddress);
    if (!isWrong && spec.check == FieldSpec::Check::Address && url.scheme() == "http"_L1
        && hostOf(url) != Host::Loopback)
        return problemAt(spec, Problem::HttpBeyondLoopback);
    return isWrong ? std::optional(problemAt(spec, *problem)) : std::nullopt;
}

bool isNumber(const QString &id)
{
    return id.size() <= 20
        && std::all_of(id.begin(), id.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
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

bool isSendable(const QString &value)
{
    return std::all_of(value.begin(), value.end(),
                       [](QChar c) { return c >= u' ' && c != u'\x7f'; });
}

std::optional<FieldProblem> problemOfValue(const FieldSpec &spec, const QString &value)
{
    using Check = FieldSpec::Check;
    if (spec.check == Check::Address || spec.check == Check::GrafanaAddress)
        return problemOfAddress(spec, value);
    if (spec.check == Check::GrafanaToken)
        return problemOfKey(value);
    if (spec.check == Check::Digits && !isNumber(value))
        return problemAt(spec, Problem::NotNumeric);
    if (!isSendable(value))
        return problemAt(spec, Problem::NotAHeader);
    if (!spec.start.isEmpty() && !value.startsWith(spec.start))
        return problemAt(spec, Problem::UnusualStart, spec.start, true);
    return {};
}

void checkField(const FieldSpec &spec, const QString &value, bool isStored, Problems &problems)
{
    if (!value.isEmpty()) {
        if (const auto problem = problemOfValue(spec, value))
            problems << *problem;
    } else if (!spec.isOptional && !isStored) {
        problems << problemAt(spec, Problem::Empty);
    }
}

/// RFC 9110 section 5.6.2.
bool isToken(const QString &name)
{
    const auto isTokenCharacter = [](QChar c) {
        return c > u' ' && c < u'\x7f' && !u"\"(),/:;<=>?@[\\]{}"_s.contains(c);
    };
    return !name.isEmpty() && std::all_of(name.begin(), name.end(), isTokenCharacter);
}

/// What the request itself needs is not to be replaced.
bool isReserved(const QString &name)
{
    const QStringList reserved{u"host"_s,
                               u"content-length"_s,
                               u"content-type"_s,
                               u"content-encoding"_s,
                               u"transfer-encoding"_s,
                               u"connection"_s};
    return reserved.contains(name.toLower());
}

void checkHeaders(const Draft &draft, Problems &problems)
{
    for (const auto &header : draft.destination.headers) {
        const auto name = header.name.trimmed();
        const auto value =
            header.isSecret ? draft.secrets.value(headerSecret(header.name)) : header.value;
        if (!isToken(name) || isReserved(name) || !isSendable(value.trimmed()))
            problems << FieldProblem{Field::Other, Problem::NotAHeader, name, false, u"headers"_s};
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

QList<FieldProblem> validate(const Draft &draft, const QSet<QString> &storedSecrets)
{
    Problems problems;
    checkName(draft.destination.name, problems);
    const auto secrets = typedSecrets(draft);
    if (const auto *type = findDestinationType(draft.destination.type)) {
        for (const auto &spec : type->fields) {
            const auto value =
                spec.isSecret ? secrets.value(spec.key) : draft.destination.value(spec.key);
            checkField(spec, value.trimmed(), storedSecrets.contains(spec.key), problems);
        }
        if (type->address == DestinationType::Address::Grafana)
            checkRegion(draft, problems);
    }
    checkHeaders(draft, problems);
    return problems;
}

QList<FieldProblem> validate(const Draft &draft, bool hasStoredKey)
{
    QSet<QString> stored;
    if (const auto *type = findDestinationType(draft.destination.type); type && hasStoredKey)
        for (const auto &spec : type->fields)
            if (spec.isSecret)
                stored.insert(spec.key);
    return validate(draft, stored);
}

} // namespace app::broadcast
