#include "app/main/sourcefindingtext.h"

namespace app::ctl {
namespace {

using sources::SourceField;
using sources::SourceProblem;

const char *nameOf(SourceField field)
{
    switch (field) {
    case SourceField::Name: return "--name";
    case SourceField::Address: return "--address";
    case SourceField::User: return "--user";
    case SourceField::Tenant: return "--tenant";
    case SourceField::DataSource: return "--data-source";
    case SourceField::Stack: return "--stack";
    case SourceField::Secret: break;
    }
    return "--token-stdin";
}

const char *sentenceOf(SourceProblem problem)
{
    using P = SourceProblem;
    switch (problem) {
    case P::Empty: return "is needed";
    case P::NameTaken: return "is taken by another source; this store is called local";
    case P::NotAUrl:
        return "is no web address; enter one without user and password, like "
               "https://tempo-prod-04-eu.grafana.net/tempo";
    case P::SendingUrl:
        return "is where spans are sent; the one to ask is on the stack's Tempo page, its URL "
               "begins with https://tempo-";
    case P::DashboardUrl:
        return "is that of a Grafana; enter Tempo's, which begins with https://tempo-, or use "
               "--kind grafana";
    case P::PortalUrl: return "is that of the portal; enter the address of the stack";
    case P::OtherSignalUrl: return "is for logs or metrics; the one for traces begins with tempo-";
    case P::TempoUrl: return "is Tempo's own; enter the Grafana's, or use --kind grafana-cloud";
    case P::NotNumeric:
        return "is the number that the stack's Tempo page shows as User, not the stack's name";
    case P::ServiceAccountToken:
        return "is the token of a service account (glsa_); Tempo needs one of an access policy "
               "(glc_) with the scope traces:read";
    case P::AccessPolicyToken:
        return "is the token of an access policy (glc_); Grafana needs one of a service account "
               "(glsa_)";
    case P::UnusualToken: return "does not begin like a token of Grafana; was all of it copied?";
    case P::NotAHeader: return "holds a blank, a line break or another character HTTP cannot carry";
    case P::NotAStack: return "is not where the stack's Grafana opens in a browser";
    case P::SecretOverHttp:
        return "is http, so that others on the way can read the secret; use https";
    }
    return "is wrong";
}

} // namespace

std::string textOf(const sources::SourceFinding &finding)
{
    return std::string(finding.isWarning ? "warning: " : "") + nameOf(finding.field) + ' '
        + sentenceOf(finding.problem);
}

} // namespace app::ctl
