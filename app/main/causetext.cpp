#include "app/main/causetext.h"

namespace app::ctl {
namespace {

using broadcast::Cause;
using broadcast::Field;
using broadcast::Problem;

const char *encryptionSentence(Cause cause)
{
    switch (cause) {
    case Cause::Tls: return "no secure connection came about";
    case Cause::TlsTimedOut: return "the server did not begin to encrypt in time; check the port";
    case Cause::TlsExpected: return "the server wants https://";
    case Cause::NotTls: return "the server does not speak https://; check the port";
    case Cause::CertificateHost: return "the server's certificate is for another host";
    case Cause::CertificateExpired:
        return "the server's certificate has expired; check this computer's date first";
    case Cause::CertificateNotYetValid:
        return "the server's certificate is not valid yet; check this computer's date first";
    case Cause::CertificateChain:
        return "who issued the server's certificate is not known here; give its file as authority";
    case Cause::CertificateAuthority:
        return "the server's certificate comes from an authority that is not trusted here; give "
               "its file as authority";
    case Cause::CertificateSelfSigned:
        return "the server signed its certificate itself; if it is yours, give the certificate as "
               "authority";
    case Cause::ClientCertificate: return "the server demands a client certificate";
    case Cause::Proxy: return "the proxy does not let the request through";
    case Cause::ProxyUnreachable:
        return "the proxy does not answer; check the system's network settings";
    case Cause::ProxyPassword:
        return "the proxy asks for a password; give it in the system's network settings";
    case Cause::ClockWrong: return "this computer's clock is far from the right time; set it";
    case Cause::Keychain: return "the API key cannot be read from the keychain";
    case Cause::KeychainAbsent: return "there is no keychain to read the API key from";
    case Cause::KeychainLocked: return "the keychain is locked; unlock it";
    case Cause::KeychainRefused: return "the keychain declined to hand out the API key";
    case Cause::KeychainLost:
        return "the keychain has no API key for this destination any more; add it again";
    case Cause::OwnFile:
        return "Spancast's own file cannot be used just now; free some space on its disk";
    case Cause::Cancelled: return "cancelled";
    default: return "unknown";
    }
}

const char *connectionSentence(Cause cause)
{
    switch (cause) {
    case Cause::TooLarge: return "the request is too large for the server";
    case Cause::RateLimited: return "the server asks for fewer requests; try again later";
    case Cause::ServerError: return "the server failed; try again later";
    case Cause::HostNotFound:
        return "the host of the base URL is unknown, or this computer is offline";
    case Cause::Unreachable: return "no route leads to the base URL";
    case Cause::ConnectionRefused: return "nothing listens at the base URL";
    case Cause::ConnectTimedOut:
        return "no connection came about in time; check host, port and firewall";
    case Cause::ConnectionLost: return "the connection was lost";
    case Cause::AnswerCutOff: return "the connection broke off within the answer";
    case Cause::AnswerTooLarge:
        return "the answer is much longer than an OTLP server's; check the base URL";
    case Cause::TimedOut: return "the server was connected but did not answer in time";
    case Cause::NotHttp:
        return "what answers at the base URL does not speak HTTP; OTLP over HTTP usually is at "
               "port 4318";
    default: return encryptionSentence(cause);
    }
}

const char *sentenceOf(Cause cause)
{
    switch (cause) {
    case Cause::None: return "one test span was written";
    case Cause::InvalidAddress:
        return "no traces can be posted to the base URL; enter a whole web address";
    case Cause::CertificateFile: return "a certificate file cannot be used; choose one in PEM";
    case Cause::InvalidToken: return "the API key is unknown to this region or organisation";
    case Cause::MissingScope: return "the API key lacks the scope traces:write";
    case Cause::InvalidInstanceId: return "the instance ID is not the one of this stack";
    case Cause::NoCredentials: return "the server saw no credentials";
    case Cause::EncodedCredentials:
        return "the Authorization header still holds the %20 of an environment variable; write a "
               "blank";
    case Cause::WrongCredentials: return "the credentials are wrong";
    case Cause::Forbidden: return "the server knows the credentials, but they may not write";
    case Cause::WrongPath: return "the base URL leads to a path that does not take traces";
    case Cause::NotOtlp: return "what answers at the base URL is no OTLP server";
    case Cause::WebPage:
        return "a web page answers instead of an OTLP server; check the base URL, or sign in to "
               "the guest network";
    case Cause::UnsupportedFormat:
        return "the server does not take this format; choose JSON or protobuf";
    case Cause::Dashboard: return "the base URL is a dashboard's; use the OTLP gateway's";
    case Cause::CaptivePortal:
        return "the network wants a sign-in first; open any page in a browser";
    case Cause::Redirected: return "the server redirects, which is never followed with credentials";
    case Cause::Rejected: return "the server refused the span as malformed";
    case Cause::SpansRejected: return "the server took the request but not the span";
    default: return connectionSentence(cause);
    }
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
