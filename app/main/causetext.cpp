#include "app/main/causetext.h"

namespace app::ctl {
namespace {

using broadcast::Cause;
using broadcast::Field;
using broadcast::Problem;

const char *sentenceOf(Cause cause)
{
    switch (cause) {
    case Cause::None: return "one test span was written";
    case Cause::InvalidToken: return "the API key is unknown to this region or organisation";
    case Cause::MissingScope: return "the API key lacks the scope traces:write";
    case Cause::InvalidInstanceId: return "the instance ID is not the one of this stack";
    case Cause::NoCredentials: return "the server saw no credentials";
    case Cause::WrongCredentials: return "the instance ID or the API key is wrong";
    case Cause::WrongPath: return "the base URL leads to a path that does not take traces";
    case Cause::NotOtlp: return "what answers at the base URL is no OTLP server";
    case Cause::Dashboard: return "the base URL is a dashboard's; use the OTLP gateway's";
    case Cause::Redirected: return "the server redirects, which is never followed with credentials";
    case Cause::Rejected: return "the server did not take the span";
    case Cause::TooLarge: return "the request is too large for the server";
    case Cause::RateLimited: return "the server asks for fewer requests; try again later";
    case Cause::ServerError: return "the server failed; try again later";
    case Cause::HostNotFound: return "the host of the base URL is unknown";
    case Cause::ConnectionRefused: return "nothing listens at the base URL";
    case Cause::ConnectionLost: return "the connection was lost";
    case Cause::TimedOut: return "the server did not answer in time";
    case Cause::Tls: return "no secure connection came about";
    case Cause::Proxy: return "the proxy does not let the request through";
    case Cause::Keychain: return "the API key cannot be read from the keychain";
    case Cause::Cancelled: return "cancelled";
    }
    return "unknown";
}

const char *sentenceOf(Problem problem)
{
    switch (problem) {
    case Problem::Empty: return "is missing";
    case Problem::NotAUrl:
        return "is not an address such as https://otlp-gateway-prod-us-west-0.grafana.net";
    case Problem::HttpBeyondLoopback: return "would send the API key unencrypted; use https://";
    case Problem::DashboardUrl: return "is a dashboard's address; use the OTLP gateway's";
    case Problem::PortalUrl: return "is the portal's address; use the OTLP gateway's";
    case Problem::QueryUrl: return "is for reading traces; use the OTLP gateway's";
    case Problem::OtherSignalUrl: return "is for logs or metrics; use the OTLP gateway's";
    case Problem::NotNumeric: return "is a number, shown on the stack's details page";
    case Problem::ServiceAccountToken:
        return "is a service account token; make an access policy token (glc_...)";
    case Problem::LegacyKey: return "is an old API key; make an access policy token (glc_...)";
    case Problem::NotAToken: return "does not start with glc_";
    case Problem::UnusualStart: return "does not begin as such a key usually does";
    case Problem::NotAHeader: return "cannot be sent as a header";
    case Problem::RegionMismatch: return "belongs to another region than the base URL";
    }
    return "is not valid";
}

std::string nameOf(Field field)
{
    switch (field) {
    case Field::Name: return "name";
    case Field::BaseUrl: return "base URL";
    case Field::InstanceId: return "instance ID";
    case Field::ApiKey: return "API key";
    case Field::None:
    case Field::Other: break;
    }
    return "destination";
}

} // namespace

std::string textOf(const broadcast::Verdict &verdict)
{
    std::string text = sentenceOf(verdict.cause);
    if (verdict.status != 0)
        text += " (HTTP " + std::to_string(verdict.status) + ", "
            + std::to_string(verdict.elapsed.count()) + " ms)";
    if (!verdict.detail.isEmpty())
        text += ": " + verdict.detail.toStdString();
    return text;
}

std::string textOf(const broadcast::FieldProblem &problem)
{
    const auto name = problem.key.isEmpty() ? nameOf(problem.field) : problem.key.toStdString();
    std::string text = "the " + name + " " + sentenceOf(problem.problem);
    if (!problem.detail.isEmpty())
        text += " (" + problem.detail.toStdString() + ")";
    return text;
}

} // namespace app::ctl
