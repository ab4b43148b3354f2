#include "ui/settings/describe.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>
#include <chrono>
#include <iterator>

using namespace Qt::StringLiterals;
using app::broadcast::Cause;
using app::broadcast::Field;
using app::broadcast::Problem;

namespace ui {
namespace {

QString translated(const char *sentence)
{
    return QCoreApplication::translate("ui::Describe", sentence);
}

struct EmptyText {
    Field field;
    const char *title;
    const char *advice;
};
constexpr EmptyText emptyTexts[] = {
    {Field::Name, QT_TRANSLATE_NOOP("ui::Describe", "Give this destination a name."),
     QT_TRANSLATE_NOOP("ui::Describe", "The list shows it.")},
    {Field::BaseUrl, QT_TRANSLATE_NOOP("ui::Describe", "Enter the Base URL."),
     QT_TRANSLATE_NOOP("ui::Describe",
                       "You find it in the Grafana Cloud portal under Connections > Add new "
                       "connection > OpenTelemetry (OTLP).")},
    {Field::InstanceId, QT_TRANSLATE_NOOP("ui::Describe", "Enter the Instance ID."),
     QT_TRANSLATE_NOOP("ui::Describe",
                       "It is the number on your stack's details page, such as 1497530.")},
    {Field::ApiKey, QT_TRANSLATE_NOOP("ui::Describe", "Enter the API Key."),
     QT_TRANSLATE_NOOP(
         "ui::Describe",
         "Create a token with the scope traces:write under My Account > Access Policies.")},
};

struct ProblemText {
    Problem problem;
    const char *title;
    const char *advice;
};
constexpr ProblemText problemTexts[] = {
    {Problem::Empty, QT_TRANSLATE_NOOP("ui::Describe", "This field is empty."),
     QT_TRANSLATE_NOOP("ui::Describe", "Fill it in to continue.")},
    {Problem::NotAUrl, QT_TRANSLATE_NOOP("ui::Describe", "This is not a web address."),
     QT_TRANSLATE_NOOP(
         "ui::Describe",
         "Use the OTLP gateway, such as https://otlp-gateway-prod-us-west-0.grafana.net.")},
    {Problem::HttpBeyondLoopback,
     QT_TRANSLATE_NOOP("ui::Describe",
                       "Over http:// the API Key would travel readable for others."),
     QT_TRANSLATE_NOOP(
         "ui::Describe",
         "Begin the Base URL with https://. Only a server on this computer may use http://.")},
    {Problem::DashboardUrl,
     QT_TRANSLATE_NOOP("ui::Describe", "This is your Grafana dashboard's address."),
     QT_TRANSLATE_NOOP("ui::Describe",
                       "Use the OTLP gateway, such as "
                       "https://otlp-gateway-prod-us-west-0.grafana.net — in the Grafana Cloud "
                       "portal under Connections > Add new connection > OpenTelemetry (OTLP).")},
    {Problem::PortalUrl,
     QT_TRANSLATE_NOOP("ui::Describe", "This is the address of the Grafana Cloud portal."),
     QT_TRANSLATE_NOOP("ui::Describe",
                       "In the portal, open Connections > Add new connection > OpenTelemetry "
                       "(OTLP) and copy the endpoint shown "
                       "there.")},
    {Problem::QueryUrl,
     QT_TRANSLATE_NOOP("ui::Describe", "This address is for reading traces, not for sending them."),
     QT_TRANSLATE_NOOP("ui::Describe",
                       "Use the OTLP gateway of the same region, such as "
                       "https://otlp-gateway-prod-us-west-0.grafana.net.")},
    {Problem::OtherSignalUrl,
     QT_TRANSLATE_NOOP("ui::Describe", "This address takes logs or metrics, not traces."),
     QT_TRANSLATE_NOOP("ui::Describe",
                       "Use the OTLP gateway of the same region, such as "
                       "https://otlp-gateway-prod-us-west-0.grafana.net.")},
    {Problem::NotNumeric,
     QT_TRANSLATE_NOOP("ui::Describe", "An Instance ID is a number, such as 1497530."),
     QT_TRANSLATE_NOOP("ui::Describe",
                       "You find it on your stack's details page at https://grafana.com.")},
    {Problem::ServiceAccountToken,
     QT_TRANSLATE_NOOP("ui::Describe",
                       "This is a service account token (glsa_); it cannot send traces."),
     QT_TRANSLATE_NOOP(
         "ui::Describe",
         "Create a glc_ token with the scope traces:write under My Account > Access Policies.")},
    {Problem::LegacyKey,
     QT_TRANSLATE_NOOP("ui::Describe",
                       "This is an API key of the older kind; Grafana no longer takes it here."),
     QT_TRANSLATE_NOOP(
         "ui::Describe",
         "Create a glc_ token with the scope traces:write under My Account > Access Policies.")},
    {Problem::NotAToken, QT_TRANSLATE_NOOP("ui::Describe", "An API Key begins with glc_."),
     QT_TRANSLATE_NOOP(
         "ui::Describe",
         "Create one with the scope traces:write under My Account > Access Policies.")},
    {Problem::UnusualStart, QT_TRANSLATE_NOOP("ui::Describe", "Such a key usually begins with %1."),
     QT_TRANSLATE_NOOP("ui::Describe", "Check that it was copied whole and from the right page.")},
    {Problem::NotAHeader, QT_TRANSLATE_NOOP("ui::Describe", "This cannot be sent as a header."),
     QT_TRANSLATE_NOOP("ui::Describe",
                       "Use letters, digits and dashes in the name, and no line breaks.")},
    {Problem::RegionMismatch,
     QT_TRANSLATE_NOOP("ui::Describe", "The API Key belongs to the region %1, the Base URL to %2."),
     QT_TRANSLATE_NOOP("ui::Describe", "Copy both from the same stack.")},
};

struct CauseText {
    Cause cause;
    Field field;
    const char *title;
    const char *advice;
};
constexpr CauseText credentialTexts[] = {
    {Cause::InvalidToken, Field::ApiKey,
     QT_TRANSLATE_NOOP("ui::Describe", "Grafana does not know this API Key."),
     QT_TRANSLATE_NOOP("ui::Describe",
                       "Check that it was copied whole and comes from the same organization and "
                       "region as the Base URL. If it "
                       "was revoked, create a new one under My Account > Access Policies.")},
    {Cause::MissingScope, Field::ApiKey,
     QT_TRANSLATE_NOOP("ui::Describe", "This API Key may not write traces."),
     QT_TRANSLATE_NOOP("ui::Describe",
                       "Add the scope traces:write to its access policy under My Account > Access "
                       "Policies, then choose Test "
                       "Connection again.")},
    {Cause::InvalidInstanceId, Field::InstanceId,
     QT_TRANSLATE_NOOP("ui::Describe", "Grafana does not know this Instance ID."),
     QT_TRANSLATE_NOOP("ui::Describe",
                       "Use the number on your stack's details page. The user numbers of Tempo, "
                       "Loki and Prometheus are others.")},
    {Cause::NoCredentials, Field::ApiKey,
     QT_TRANSLATE_NOOP("ui::Describe", "The API Key did not reach the server."),
     QT_TRANSLATE_NOOP("ui::Describe",
                       "Type it again. If that changes nothing, a proxy on the way may remove it: "
                       "ask your network's "
                       "administrator.")},
    {Cause::WrongCredentials, Field::ApiKey,
     QT_TRANSLATE_NOOP("ui::Describe", "Grafana refused the Instance ID and API Key."),
     QT_TRANSLATE_NOOP("ui::Describe",
                       "Check that both belong to the same stack and that the access policy has "
                       "the scope traces:write.")},
    {Cause::Keychain, Field::ApiKey,
     QT_TRANSLATE_NOOP("ui::Describe", "The stored API Key could not be read from the keychain."),
     QT_TRANSLATE_NOOP(
         "ui::Describe",
         "Unlock the keychain and choose Test Connection again, or type the API Key anew.")},
};
constexpr CauseText addressTexts[] = {
    {Cause::WrongPath, Field::BaseUrl,
     QT_TRANSLATE_NOOP("ui::Describe", "There is a server, but no OTLP endpoint at this address."),
     QT_TRANSLATE_NOOP("ui::Describe",
                       "Use the gateway's address without a path, such as "
                       "https://otlp-gateway-prod-us-west-0.grafana.net.")},
    {Cause::NotOtlp, Field::BaseUrl,
     QT_TRANSLATE_NOOP("ui::Describe", "The server answers, but it is not an OTLP gateway."),
     QT_TRANSLATE_NOOP("ui::Describe",
                       "Copy the endpoint from the Grafana Cloud portal under Connections > Add "
                       "new connection > OpenTelemetry "
                       "(OTLP).")},
    {Cause::Dashboard, Field::BaseUrl,
     QT_TRANSLATE_NOOP("ui::Describe", "This address leads to a Grafana sign-in page."),
     QT_TRANSLATE_NOOP("ui::Describe",
                       "Use the OTLP gateway instead of the dashboard, such as "
                       "https://otlp-gateway-prod-us-west-0.grafana.net.")},
    {Cause::Redirected, Field::BaseUrl,
     QT_TRANSLATE_NOOP("ui::Describe", "The server sends to another address: %1"),
     QT_TRANSLATE_NOOP(
         "ui::Describe",
         "The API Key was not sent there. If you know that address, enter it as the Base URL.")},
    {Cause::HostNotFound, Field::BaseUrl,
     QT_TRANSLATE_NOOP("ui::Describe", "This host does not exist, or this computer is offline."),
     QT_TRANSLATE_NOOP("ui::Describe",
                       "Compare the region in the Base URL with the one in the Grafana Cloud "
                       "portal, and check your network.")},
    {Cause::ConnectionRefused, Field::BaseUrl,
     QT_TRANSLATE_NOOP("ui::Describe", "Nothing answers at this address."),
     QT_TRANSLATE_NOOP("ui::Describe",
                       "Check host and port of the Base URL; a firewall may also be in the way.")},
    {Cause::Tls, Field::BaseUrl,
     QT_TRANSLATE_NOOP("ui::Describe", "The server's certificate is not trusted."),
     QT_TRANSLATE_NOOP("ui::Describe",
                       "Check the Base URL and this computer's date. If your network inspects "
                       "connections, ask its administrator "
                       "to install the network's certificate on this computer.")},
};
constexpr CauseText serverTexts[] = {
    {Cause::None, Field::None, QT_TRANSLATE_NOOP("ui::Describe", "Connection works."),
     QT_TRANSLATE_NOOP("ui::Describe", "One test span was written in %1.")},
    {Cause::Rejected, Field::None,
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
                       "Your settings may be right. Try again in a few minutes; "
                       "https://status.grafana.com shows known "
                       "troubles.")},
    {Cause::ConnectionLost, Field::None,
     QT_TRANSLATE_NOOP("ui::Describe", "The connection broke off before an answer came."),
     QT_TRANSLATE_NOOP("ui::Describe", "Check your network, then choose Test Connection again.")},
    {Cause::TimedOut, Field::BaseUrl,
     QT_TRANSLATE_NOOP("ui::Describe", "No answer came within %1."),
     QT_TRANSLATE_NOOP(
         "ui::Describe",
         "Check the Base URL and your network; a firewall may drop the connection silently.")},
    {Cause::Proxy, Field::None,
     QT_TRANSLATE_NOOP("ui::Describe", "The proxy did not let the connection through."),
     QT_TRANSLATE_NOOP(
         "ui::Describe",
         "Check the proxy in your system's network settings and whether it asks for a password.")},
    {Cause::Cancelled, Field::None, QT_TRANSLATE_NOOP("ui::Describe", "The test was cancelled."),
     QT_TRANSLATE_NOOP("ui::Describe",
                       "Nothing was saved. Choose Test Connection to start again.")},
};

template <typename Table, typename Match>
auto findText(const Table &table, Match match) -> const std::remove_extent_t<Table> *
{
    const auto *found = std::find_if(std::begin(table), std::end(table), match);
    return found == std::end(table) ? nullptr : found;
}

const CauseText &textOf(Cause cause)
{
    const auto matches = [cause](const CauseText &text) { return text.cause == cause; };
    if (const auto *text = findText(credentialTexts, matches))
        return *text;
    if (const auto *text = findText(addressTexts, matches))
        return *text;
    const auto *text = findText(serverTexts, matches);
    return text ? *text : serverTexts[1];
}

QString spoken(std::chrono::milliseconds time)
{
    const QLocale locale;
    if (time < std::chrono::seconds(1))
        return QCoreApplication::translate("ui::Describe", "%1 ms")
            .arg(locale.toString(qlonglong(time.count())));
    const auto seconds = std::chrono::ceil<std::chrono::seconds>(time).count();
    return QCoreApplication::translate("ui::Describe", "%1 s")
        .arg(locale.toString(qlonglong(seconds)));
}

/// What stands for %1 in the sentences of this verdict's cause.
QString argumentOf(const app::broadcast::Verdict &verdict)
{
    switch (verdict.cause) {
    case Cause::Redirected: return verdict.detail;
    case Cause::ServerError: return QString::number(verdict.status);
    case Cause::RateLimited:
        return verdict.retryAfter ? spoken(*verdict.retryAfter)
                                  : translated(QT_TRANSLATE_NOOP("ui::Describe", "a moment"));
    case Cause::TimedOut: return spoken(std::max(verdict.elapsed, std::chrono::milliseconds(1000)));
    default: return spoken(verdict.elapsed);
    }
}

QString filled(const QString &sentence, const QString &argument)
{
    return sentence.contains("%1"_L1) ? sentence.arg(argument) : sentence;
}

} // namespace

Description describe(const app::broadcast::FieldProblem &problem)
{
    if (problem.problem == Problem::Empty) {
        if (const auto *text =
                findText(emptyTexts, [&](const EmptyText &t) { return t.field == problem.field; }))
            return {translated(text->title), translated(text->advice), problem.field};
    }
    if (problem.problem == Problem::NotAToken && problem.isWarning)
        return {translated(QT_TRANSLATE_NOOP("ui::Describe", "This API Key looks incomplete.")),
                translated(QT_TRANSLATE_NOOP("ui::Describe", "Check that it was copied whole.")),
                problem.field};
    const auto *text =
        findText(problemTexts, [&](const ProblemText &t) { return t.problem == problem.problem; });
    Q_ASSERT(text);
    auto title = translated(text->title);
    if (problem.problem == Problem::RegionMismatch)
        title =
            title.arg(problem.detail.section(" / "_L1, 0, 0), problem.detail.section(" / "_L1, 1));
    else if (title.contains("%1"_L1))
        title = title.arg(problem.detail);
    return {title, translated(text->advice), problem.field};
}

Description describe(const app::broadcast::Verdict &verdict)
{
    const auto &text = textOf(verdict.cause);
    const auto argument = argumentOf(verdict);
    return {filled(translated(text.title), argument), filled(translated(text.advice), argument),
            verdict.field == Field::None ? text.field : verdict.field};
}

Description describeSample(const app::broadcast::Verdict &verdict)
{
    if (!verdict.isOk())
        return describe(verdict);
    return {translated(QT_TRANSLATE_NOOP("ui::Describe", "The sample trace was sent.")),
            translated(QT_TRANSLATE_NOOP("ui::Describe",
                                         "It appears in Grafana as “Test Trace - OpenRouter "
                                         "Observability”, within 1 to 2 minutes.")),
            Field::None};
}

bool isKeychainError(const app::Error &error)
{
    using Kind = app::Error::Kind;
    return error.kind == Kind::Unreachable || error.kind == Kind::Unauthorized
        || error.kind == Kind::Full || error.kind == Kind::TooLarge;
}

Description describeSaveError(const app::Error &error)
{
    const auto advice = translated(QT_TRANSLATE_NOOP(
        "ui::Describe",
        "The connection works. You can keep the API Key in memory until you quit; at "
        "the next start you are asked for it again."));
    switch (error.kind) {
    case app::Error::Kind::Unreachable:
        return {translated(QT_TRANSLATE_NOOP("ui::Describe",
                                             "There is no keychain to store the API Key in.")),
                advice, Field::None};
    case app::Error::Kind::Unauthorized:
        return {translated(QT_TRANSLATE_NOOP("ui::Describe",
                                             "The keychain is locked or access was declined.")),
                advice, Field::None};
    case app::Error::Kind::Full:
    case app::Error::Kind::TooLarge:
        return {translated(QT_TRANSLATE_NOOP("ui::Describe",
                                             "The keychain has no room for this API Key.")),
                advice, Field::None};
    default:
        return {
            translated(QT_TRANSLATE_NOOP("ui::Describe", "The destination could not be saved.")),
            translated(QT_TRANSLATE_NOOP(
                "ui::Describe",
                "Nothing was changed. Try again; if it stays so, copy the details into a report.")),
            Field::None};
    }
}

QString labelOf(Field field)
{
    switch (field) {
    case Field::Name: return translated(QT_TRANSLATE_NOOP("ui::Describe", "Name"));
    case Field::BaseUrl: return translated(QT_TRANSLATE_NOOP("ui::Describe", "Base URL"));
    case Field::InstanceId: return translated(QT_TRANSLATE_NOOP("ui::Describe", "Instance ID"));
    case Field::ApiKey: return translated(QT_TRANSLATE_NOOP("ui::Describe", "API Key"));
    case Field::None:
    case Field::Other: break;
    }
    return {};
}

} // namespace ui
