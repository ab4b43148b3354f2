#include "app/sources/checksource.h"

#include "app/broadcast/endpoint.h"

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace app::sources {
namespace {

using Kind = SavedSource::Kind;
using Field = SourceField;
using Problem = SourceProblem;
using Findings = QList<SourceFinding>;

void checkName(const SavedSource &source, const QList<SavedSource> &others, Findings &findings)
{
    const auto isSame = [&](const QString &name) {
        return name.compare(source.name, Qt::CaseInsensitive) == 0;
    };
    const bool isTaken = isSame(u"local"_s)
        || std::any_of(others.begin(), others.end(), [&](const SavedSource &other) {
                             return other.id != source.id && isSame(other.name);
                         });
    if (source.name.isEmpty())
        findings << SourceFinding{Field::Name, Problem::Empty};
    else if (isTaken)
        findings << SourceFinding{Field::Name, Problem::NameTaken};
}

std::optional<Problem> problemOf(broadcast::Host host, Kind kind)
{
    using broadcast::Host;
    switch (host) {
    case Host::Gateway: return Problem::SendingUrl;
    case Host::Portal: return Problem::PortalUrl;
    case Host::OtherSignal: return Problem::OtherSignalUrl;
    case Host::Dashboard:
        return kind == Kind::Grafana ? std::nullopt : std::optional(Problem::DashboardUrl);
    case Host::Query:
        return kind == Kind::Grafana ? std::optional(Problem::TempoUrl) : std::nullopt;
    case Host::Loopback:
    case Host::Other: break;
    }
    return {};
}

void checkAddress(const SourceDraft &draft, Findings &findings)
{
    const auto &source = draft.source;
    if (source.address.isEmpty()) {
        findings << SourceFinding{Field::Address, Problem::Empty};
        return;
    }
    const auto url = broadcast::baseUrlFrom(source.address);
    if (!url.isValid()) {
        findings << SourceFinding{Field::Address, Problem::NotAUrl};
        return;
    }
    const auto host = broadcast::hostOf(url);
    if (const auto problem = problemOf(host, source.kind))
        findings << SourceFinding{Field::Address, *problem};
    const bool isOpen = url.scheme() == "http"_L1 && host != broadcast::Host::Loopback;
    const bool isSecret = !draft.secret.isEmpty() || !source.secretEntry.isEmpty();
    if (isOpen && (isSecret || source.kind != Kind::Tempo))
        findings << SourceFinding{Field::Address, Problem::SecretOverHttp,
                                  source.kind != Kind::GrafanaCloud};
}

void checkStack(const SavedSource &source, Findings &findings)
{
    if (source.kind != Kind::GrafanaCloud || source.stack.isEmpty())
        return;
    const auto url = broadcast::baseUrlFrom(source.stack);
    if (!url.isValid())
        findings << SourceFinding{Field::Stack, Problem::NotAUrl};
    else if (const auto host = broadcast::hostOf(url); host == broadcast::Host::Portal)
        findings << SourceFinding{Field::Stack, Problem::PortalUrl};
    else if (host != broadcast::Host::Dashboard && host != broadcast::Host::Other)
        findings << SourceFinding{Field::Stack, Problem::NotAStack};
}

bool isPrintable(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c > u' ' && c != u'\x7f'; });
}

bool isNumber(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

void checkUser(const SavedSource &source, Findings &findings)
{
    const bool isCloud = source.kind == Kind::GrafanaCloud;
    if (isCloud && source.user.isEmpty())
        findings << SourceFinding{Field::User, Problem::Empty};
    else if (isCloud && !isNumber(source.user))
        findings << SourceFinding{Field::User, Problem::NotNumeric};
    else if (!isPrintable(source.user) || source.user.contains(u':'))
        findings << SourceFinding{Field::User, Problem::NotAHeader};
    if (!isPrintable(source.tenant))
        findings << SourceFinding{Field::Tenant, Problem::NotAHeader};
}

void checkSecret(const SourceDraft &draft, Findings &findings)
{
    const auto &secret = draft.secret;
    const auto kind = draft.source.kind;
    const auto add = [&](Problem problem, bool isWarning = false) {
        findings << SourceFinding{Field::Secret, problem, isWarning};
    };
    const bool isNeeded = kind != Kind::Tempo || !draft.source.user.isEmpty();
    if (secret.isEmpty()) {
        if (isNeeded && draft.source.secretEntry.isEmpty())
            add(Problem::Empty);
        return;
    }
    if (!isPrintable(secret))
        return add(Problem::NotAHeader);
    const bool isServiceAccounts = secret.startsWith("glsa_"_L1);
    const bool isAccessPolicys = secret.startsWith("glc_"_L1);
    if (kind == Kind::GrafanaCloud && isServiceAccounts)
        add(Problem::ServiceAccountToken);
    else if (kind == Kind::Grafana && isAccessPolicys)
        add(Problem::AccessPolicyToken);
    else if (kind != Kind::Tempo && !isServiceAccounts && !isAccessPolicys)
        add(Problem::UnusualToken, true);
}

} // namespace

Findings findingsFor(const SourceDraft &typed, const QList<SavedSource> &others)
{
    const auto draft = trimmed(typed);
    Findings findings;
    checkName(draft.source, others, findings);
    checkAddress(draft, findings);
    checkStack(draft.source, findings);
    checkUser(draft.source, findings);
    checkSecret(draft, findings);
    return findings;
}

bool isTestable(const Findings &findings)
{
    return std::all_of(findings.begin(), findings.end(),
                       [](const SourceFinding &finding) { return finding.isWarning; });
}

} // namespace app::sources
