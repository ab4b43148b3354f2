#include "ui/settings/causetexts.h"

#include <QCoreApplication>
#include <algorithm>
#include <iterator>

using app::broadcast::Cause;
using app::broadcast::Field;

namespace ui {
namespace {

constexpr CauseText credentialTexts[] = {
    {Cause::InvalidToken, Field::ApiKey,
     QT_TRANSLATE_NOOP("ui::Describe", "Grafana does not know this API Key."),
     QT_TRANSLATE_NOOP(
         "ui::Describe",
         "Check that it was copied whole and comes from the same organization and region as the "
         "Base URL. If it was revoked, create a new one under My Account > Access Policies.")},
    {Cause::MissingScope, Field::ApiKey,
     QT_TRANSLATE_NOOP("ui::Describe", "This API Key may not write traces."),
     QT_TRANSLATE_NOOP("ui::Describe",
                       "Add the scope traces:write to its access policy under My Account > Access "
                       "Policies, then choose Test Connection again.")},
    {Cause::InvalidInstanceId, Field::InstanceId,
     QT_TRANSLATE_NOOP("ui::Describe", "Grafana does not know this Instance ID."),
     QT_TRANSLATE_NOOP("ui::Describe",
                       "Use the number on your stack's details page. The user numbers of Tempo, "
                       "Loki and Prometheus are others.")},
    {Cause::NoCredentials, Field::ApiKey,
     QT_TRANSLATE_NOOP("ui::Describe", "The API Key did not reach the server."),
     QT_TRANSLATE_NOOP("ui::Describe",
                       "Type it again. If that changes nothing, a proxy on the way may remove it: "
                       "ask your network's administrator.")},
    {Cause::EncodedCredentials, Field::ApiKey,
     QT_TRANSLATE_NOOP("ui::Describe",
                       "The Authorization header is still encoded as in an environment variable."),
     QT_TRANSLATE_NOOP("ui::Describe",
                       "Put a blank between Basic and what follows it, or paste the whole block of "
                       "variables and let it fill in the fields.")},
    {Cause::WrongCredentials, Field::ApiKey,
     QT_TRANSLATE_NOOP("ui::Describe", "The server refused the credentials."),
     QT_TRANSLATE_NOOP(
         "ui::Describe",
         "Check that key and user belong together and were copied whole. For Grafana Cloud, both "
         "come from the same stack and the access policy has the scope traces:write.")},
    {Cause::Forbidden, Field::ApiKey,
     QT_TRANSLATE_NOOP("ui::Describe",
                       "The server knows the credentials, but they may not write here."),
     QT_TRANSLATE_NOOP("ui::Describe",
                       "Give the key the right to write traces (the scope traces:write), or use "
                       "one that has it.")},
};
constexpr CauseText keychainTexts[] = {
    {Cause::Keychain, Field::ApiKey,
     QT_TRANSLATE_NOOP("ui::Describe", "The stored API Key could not be read from the keychain."),
     QT_TRANSLATE_NOOP(
         "ui::Describe",
         "Unlock the keychain and choose Test Connection again, or type the API Key anew.")},
    {Cause::KeychainAbsent, Field::ApiKey,
     QT_TRANSLATE_NOOP("ui::Describe",
                       "There is no keychain from which the stored API Key could be read."),
     QT_TRANSLATE_NOOP("ui::Describe",
                       "Start or unlock your system's keychain, or type the API Key anew and keep "
                       "it in memory until you quit.")},
    {Cause::KeychainLocked, Field::ApiKey,
     QT_TRANSLATE_NOOP("ui::Describe", "The keychain is locked."),
     QT_TRANSLATE_NOOP("ui::Describe",
                       "Unlock it and choose Test Connection again, or type the API Key anew and "
                       "keep it in memory until you quit.")},
    {Cause::KeychainRefused, Field::ApiKey,
     QT_TRANSLATE_NOOP("ui::Describe", "The keychain declined to hand out the API Key."),
     QT_TRANSLATE_NOOP("ui::Describe",
                       "Allow the access when it asks and choose Test Connection again, or type "
                       "the API Key anew and keep it in memory until you quit.")},
    {Cause::KeychainLost, Field::ApiKey,
     QT_TRANSLATE_NOOP("ui::Describe",
                       "The keychain has no API Key for this destination any more."),
     QT_TRANSLATE_NOOP("ui::Describe",
                       "Type the API Key again; it is stored once the test has passed.")},
};
constexpr CauseText addressTexts[] = {
    {Cause::InvalidAddress, Field::BaseUrl,
     QT_TRANSLATE_NOOP("ui::Describe", "No traces can be sent to this address."),
     QT_TRANSLATE_NOOP("ui::Describe", "Enter a whole web address that begins with https://.")},
    {Cause::WrongPath, Field::BaseUrl,
     QT_TRANSLATE_NOOP("ui::Describe", "There is a server, but no OTLP endpoint at this address."),
     QT_TRANSLATE_NOOP("ui::Describe",
                       "Use the gateway's address without a path, such as "
                       "https://otlp-gateway-prod-us-west-0.grafana.net.")},
    {Cause::NotOtlp, Field::BaseUrl,
     QT_TRANSLATE_NOOP("ui::Describe", "The server answers, but it is not an OTLP gateway."),
     QT_TRANSLATE_NOOP(
         "ui::Describe",
         "Copy the endpoint from the page on which your service shows it; in the Grafana Cloud "
         "portal under Connections > Add new connection > OpenTelemetry (OTLP).")},
    {Cause::WebPage, Field::BaseUrl,
     QT_TRANSLATE_NOOP("ui::Describe", "A web page answers instead of an OTLP gateway."),
     QT_TRANSLATE_NOOP("ui::Describe",
                       "Check the Base URL: it is not the address you open in a browser. In a "
                       "hotel or a guest network, sign in to the network first.")},
    {Cause::UnsupportedFormat, Field::None,
     QT_TRANSLATE_NOOP("ui::Describe", "The server does not take this format."),
     QT_TRANSLATE_NOOP(
         "ui::Describe",
         "Choose the other of JSON and Protobuf for this destination, and check the Base URL.")},
    {Cause::Dashboard, Field::BaseUrl,
     QT_TRANSLATE_NOOP("ui::Describe", "This address leads to a Grafana sign-in page."),
     QT_TRANSLATE_NOOP("ui::Describe",
                       "Use the OTLP gateway instead of the dashboard, such as "
                       "https://otlp-gateway-prod-us-west-0.grafana.net.")},
    {Cause::CaptivePortal, Field::None,
     QT_TRANSLATE_NOOP("ui::Describe",
                       "The network asks you to sign in before it lets anything through."),
     QT_TRANSLATE_NOOP("ui::Describe",
                       "Open any page in a browser, sign in to the network, then choose Test "
                       "Connection again. The API Key was not sent there.")},
    {Cause::Redirected, Field::BaseUrl,
     QT_TRANSLATE_NOOP("ui::Describe", "The server sends to another address: %1"),
     QT_TRANSLATE_NOOP(
         "ui::Describe",
         "The API Key was not sent there. If you know that address, enter it as the Base URL.")},
};
constexpr CauseText connectionTexts[] = {
    {Cause::HostNotFound, Field::BaseUrl,
     QT_TRANSLATE_NOOP("ui::Describe", "This host does not exist, or this computer is offline."),
     QT_TRANSLATE_NOOP("ui::Describe",
                       "Compare the host in the Base URL with the one your service shows, letter "
                       "by letter, and check your network.")},
    {Cause::Unreachable, Field::BaseUrl,
     QT_TRANSLATE_NOOP("ui::Describe", "No way leads from this computer to that address."),
     QT_TRANSLATE_NOOP("ui::Describe",
                       "Check your network and, if the server is in a private one, your VPN.")},
    {Cause::ConnectionRefused, Field::BaseUrl,
     QT_TRANSLATE_NOOP("ui::Describe", "Nothing answers at this address."),
     QT_TRANSLATE_NOOP("ui::Describe",
                       "Check host and port of the Base URL; a firewall may also be in the way.")},
    {Cause::ConnectTimedOut, Field::BaseUrl,
     QT_TRANSLATE_NOOP("ui::Describe", "No connection came about within %1."),
     QT_TRANSLATE_NOOP(
         "ui::Describe",
         "Check host and port of the Base URL; a firewall may drop the connection silently.")},
    {Cause::ConnectionLost, Field::None,
     QT_TRANSLATE_NOOP("ui::Describe", "The connection broke off before an answer came."),
     QT_TRANSLATE_NOOP("ui::Describe", "Check your network, then choose Test Connection again.")},
    {Cause::AnswerCutOff, Field::None,
     QT_TRANSLATE_NOOP("ui::Describe", "The connection broke off in the middle of the answer."),
     QT_TRANSLATE_NOOP("ui::Describe",
                       "Nobody knows whether the span was taken. Choose Test Connection again; if "
                       "it stays so, a proxy on the way may cut it.")},
    {Cause::AnswerTooLarge, Field::BaseUrl,
     QT_TRANSLATE_NOOP("ui::Describe", "The answer is much longer than that of an OTLP gateway."),
     QT_TRANSLATE_NOOP("ui::Describe",
                       "Check the Base URL: something else seems to answer there.")},
    {Cause::TimedOut, Field::BaseUrl,
     QT_TRANSLATE_NOOP("ui::Describe", "No answer came within %1."),
     QT_TRANSLATE_NOOP("ui::Describe",
                       "The connection was made, so the server may be overloaded. Check the Base "
                       "URL and try again.")},
    {Cause::NotHttp, Field::BaseUrl,
     QT_TRANSLATE_NOOP("ui::Describe", "Something answers at this address, but not a web server."),
     QT_TRANSLATE_NOOP(
         "ui::Describe",
         "Check the port of the Base URL. OTLP over HTTP usually is at 4318; 4317 is for gRPC.")},
    {Cause::Proxy, Field::None,
     QT_TRANSLATE_NOOP("ui::Describe", "The proxy did not let the connection through."),
     QT_TRANSLATE_NOOP("ui::Describe",
                       "Ask your network's administrator to allow this host, or check the proxy in "
                       "your system's network settings.")},
    {Cause::ProxyUnreachable, Field::None,
     QT_TRANSLATE_NOOP("ui::Describe", "The proxy %1 does not answer."),
     QT_TRANSLATE_NOOP("ui::Describe",
                       "Check its address in your system's network settings, or whether this "
                       "network needs one at all.")},
    {Cause::ProxyPassword, Field::None,
     QT_TRANSLATE_NOOP("ui::Describe", "The proxy asks for a password."),
     QT_TRANSLATE_NOOP("ui::Describe",
                       "Enter user and password for it in your system's network settings.")},
};
constexpr CauseText encryptionTexts[] = {
    {Cause::Tls, Field::BaseUrl,
     QT_TRANSLATE_NOOP("ui::Describe", "No encrypted connection came about."),
     QT_TRANSLATE_NOOP("ui::Describe",
                       "Check host and port of the Base URL. If your network inspects connections, "
                       "ask its administrator.")},
    {Cause::TlsTimedOut, Field::BaseUrl,
     QT_TRANSLATE_NOOP("ui::Describe",
                       "Connected, but the server did not begin to encrypt within %1."),
     QT_TRANSLATE_NOOP(
         "ui::Describe",
         "Check the port of the Base URL: behind it there may be no https:// server.")},
    {Cause::TlsExpected, Field::BaseUrl,
     QT_TRANSLATE_NOOP("ui::Describe", "This server wants an encrypted connection."),
     QT_TRANSLATE_NOOP("ui::Describe", "Begin the Base URL with https://.")},
    {Cause::NotTls, Field::BaseUrl,
     QT_TRANSLATE_NOOP("ui::Describe", "This server does not speak https://."),
     QT_TRANSLATE_NOOP(
         "ui::Describe",
         "Check the port of the Base URL. A server on this computer may be reached with http://.")},
    {Cause::CertificateHost, Field::BaseUrl,
     QT_TRANSLATE_NOOP("ui::Describe", "The server's certificate is for another host: %1"),
     QT_TRANSLATE_NOOP("ui::Describe",
                       "Use one of these names in the Base URL, or have the server's certificate "
                       "extended by the name you use.")},
    {Cause::CertificateExpired, Field::BaseUrl,
     QT_TRANSLATE_NOOP("ui::Describe", "The server's certificate expired on %1."),
     QT_TRANSLATE_NOOP("ui::Describe",
                       "Check this computer's date. If it is right, the server needs a new "
                       "certificate: tell who runs it.")},
    {Cause::CertificateNotYetValid, Field::BaseUrl,
     QT_TRANSLATE_NOOP("ui::Describe", "The server's certificate is not valid before %1."),
     QT_TRANSLATE_NOOP("ui::Describe",
                       "Check this computer's date. If it is right, tell who runs the server.")},
    {Cause::CertificateChain, Field::BaseUrl,
     QT_TRANSLATE_NOOP("ui::Describe", "Who issued the server's certificate is not known here: %1"),
     QT_TRANSLATE_NOOP(
         "ui::Describe",
         "The server may leave out a certificate in between: tell who runs it. For an authority of "
         "your own, choose its file as certificate authority of this destination.")},
    {Cause::CertificateAuthority, Field::BaseUrl,
     QT_TRANSLATE_NOOP(
         "ui::Describe",
         "The server's certificate comes from an authority this computer does not trust: %1"),
     QT_TRANSLATE_NOOP("ui::Describe",
                       "If your network inspects connections, ask its administrator to install the "
                       "network's certificate. For an authority of your own, choose its file as "
                       "certificate authority of this destination.")},
    {Cause::CertificateSelfSigned, Field::BaseUrl,
     QT_TRANSLATE_NOOP("ui::Describe", "The server signed its certificate itself."),
     QT_TRANSLATE_NOOP(
         "ui::Describe",
         "If the server is your own, choose its certificate as certificate authority of this "
         "destination. If not, somebody may be in between: do not send anything.")},
    {Cause::ClientCertificate, Field::None,
     QT_TRANSLATE_NOOP("ui::Describe", "The server demands a certificate from this computer."),
     QT_TRANSLATE_NOOP(
         "ui::Describe",
         "Choose the client certificate and its key that the server's administrator gave you.")},
    {Cause::CertificateFile, Field::None,
     QT_TRANSLATE_NOOP("ui::Describe", "A certificate file of this destination cannot be used."),
     QT_TRANSLATE_NOOP("ui::Describe",
                       "The details name the file. Choose one in PEM form, with the key not "
                       "protected by a password.")},
    {Cause::ClockWrong, Field::None,
     QT_TRANSLATE_NOOP("ui::Describe", "This computer's clock is far from the right time."),
     QT_TRANSLATE_NOOP(
         "ui::Describe",
         "Set date and time, best automatically, then choose Test Connection again.")},
};
constexpr CauseText serverTexts[] = {
    {Cause::None, Field::None, QT_TRANSLATE_NOOP("ui::Describe", "Connection works."),
     QT_TRANSLATE_NOOP("ui::Describe", "One test span was written in %1.")},
    {Cause::Rejected, Field::None,
     QT_TRANSLATE_NOOP("ui::Describe", "The server refused the test span as malformed."),
     QT_TRANSLATE_NOOP("ui::Describe",
                       "Its reason is in the details. The other of JSON and Protobuf may help.")},
    {Cause::SpansRejected, Field::None,
     QT_TRANSLATE_NOOP("ui::Describe", "The server took the message but not the test span."),
     QT_TRANSLATE_NOOP("ui::Describe",
                       "Its reason is in the details. Limits of your stack are a common one.")},
    {Cause::TooLarge, Field::None,
     QT_TRANSLATE_NOOP("ui::Describe", "The message is larger than the server takes."),
     QT_TRANSLATE_NOOP("ui::Describe",
                       "If a proxy is in between, raise its limit for the size of a request.")},
    {Cause::RateLimited, Field::None,
     QT_TRANSLATE_NOOP("ui::Describe", "Your stack receives more than its limit at the moment."),
     QT_TRANSLATE_NOOP("ui::Describe", "Wait %1, then choose Test Connection again.")},
    {Cause::ServerError, Field::None,
     QT_TRANSLATE_NOOP("ui::Describe", "The server has a problem of its own (HTTP %1)."),
     QT_TRANSLATE_NOOP("ui::Describe",
                       "Your settings may be right. Try again in a few minutes; the status page of "
                       "your service shows known troubles.")},
    {Cause::OwnFile, Field::None,
     QT_TRANSLATE_NOOP("ui::Describe", "Spancast's own file cannot be read or written just now."),
     QT_TRANSLATE_NOOP("ui::Describe",
                       "Free some space on its disk. Nothing that was taken in is lost; sending "
                       "goes on by itself.")},
    {Cause::Cancelled, Field::None, QT_TRANSLATE_NOOP("ui::Describe", "The test was cancelled."),
     QT_TRANSLATE_NOOP("ui::Describe",
                       "Nothing was saved. Choose Test Connection to start again.")},
};

struct Group {
    const CauseText *begin;
    const CauseText *end;
};
constexpr Group groups[] = {
    {std::begin(credentialTexts), std::end(credentialTexts)},
    {std::begin(keychainTexts), std::end(keychainTexts)},
    {std::begin(addressTexts), std::end(addressTexts)},
    {std::begin(connectionTexts), std::end(connectionTexts)},
    {std::begin(encryptionTexts), std::end(encryptionTexts)},
    {std::begin(serverTexts), std::end(serverTexts)},
};

} // namespace

const CauseText &textOf(Cause cause)
{
    for (const auto &group : groups) {
        const auto *found = std::find_if(
            group.begin, group.end, [cause](const CauseText &text) { return text.cause == cause; });
        if (found != group.end)
            return *found;
    }
    Q_UNREACHABLE();
}

} // namespace ui
