#include "ui/settings/sourcewords.h"

#include <QCoreApplication>

namespace ui {
namespace {

using Field = app::sources::SourceField;
using Kind = app::sources::SavedSource::Kind;
using Problem = app::sources::SourceProblem;
using app::sources::Doubt;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ui::SourceWords)
};

SourceFieldWords nameField()
{
    return {Field::Name, Words::tr("&Name"), Words::tr("As the search page lists it."), {}};
}

QList<SourceFieldWords> cloudFields()
{
    return {nameField(),
            {Field::Address, Words::tr("&URL"),
             Words::tr("In the portal: your stack, Tempo, Details, “URL”. It is not the address "
                       "that spans are sent to (otlp-gateway-…)."),
             QStringLiteral("https://tempo-prod-04-prod-us-east-0.grafana.net/tempo")},
            {Field::User, Words::tr("Use&r"),
             Words::tr("The number called “User” on the same page. It is neither the instance ID "
                       "of OpenTelemetry nor the number of the stack."),
             QStringLiteral("123456")},
            {Field::Secret, Words::tr("T&oken"),
             Words::tr("Of an access policy with the scope traces:read. The one for sending "
                       "(traces:write) cannot read."),
             QStringLiteral("glc_…")},
            {Field::Stack, Words::tr("St&ack"),
             Words::tr("The address of its Grafana, for links to its pages. May stay empty."),
             QStringLiteral("https://your-stack.grafana.net")}};
}

QList<SourceFieldWords> tempoFields()
{
    return {nameField(),
            {Field::Address, Words::tr("&URL"), Words::tr("Tempo's own port is 3200."),
             QStringLiteral("http://localhost:3200")},
            {Field::User,
             Words::tr("Use&r"),
             Words::tr("Only where a proxy in front of Tempo asks for one."),
             {}},
            {Field::Secret,
             Words::tr("Pass&word or token"),
             Words::tr("Without a user it is sent as a bearer token."),
             {}},
            {Field::Tenant,
             Words::tr("Tena&nt"),
             Words::tr("Only where Tempo serves several (X-Scope-OrgID)."),
             {}}};
}

QList<SourceFieldWords> grafanaFields()
{
    return {nameField(),
            {Field::Address, Words::tr("&URL"),
             Words::tr("Of the Grafana that you open in a browser."),
             QStringLiteral("https://your-stack.grafana.net")},
            {Field::Secret, Words::tr("T&oken"),
             Words::tr("Of a service account: Administration, Users and access, Service accounts."),
             QStringLiteral("glsa_…")},
            {Field::DataSource,
             Words::tr("&Data source"),
             Words::tr("Name or uid. Left empty: the stack's own traces, or the only Tempo."),
             {}}};
}

QString addressDoubt(bool isFine, bool isWrong)
{
    if (isWrong)
        return Words::tr("URL: that is not Tempo's. Neither the gateway that spans are sent to nor "
                         "a dashboard can be asked.");
    return isFine ? Words::tr("URL: fine, Tempo answers there.")
                  : Words::tr("URL: nobody answers there as Tempo does.");
}

QString readDoubt(bool isFine, bool isWrong)
{
    if (isWrong)
        return Words::tr("Token: it may not read. It needs the scope traces:read.");
    return isFine ? Words::tr("Token: fine, it may read.")
                  : Words::tr("Token: it needs the scope traces:read; nobody could be asked.");
}

} // namespace

QString nameOf(Kind kind)
{
    switch (kind) {
    case Kind::GrafanaCloud: return Words::tr("Grafana Cloud");
    case Kind::Tempo: return Words::tr("Tempo");
    case Kind::Grafana: break;
    }
    return Words::tr("Grafana data source");
}

QString explanationOf(Kind kind)
{
    switch (kind) {
    case Kind::GrafanaCloud:
        return Words::tr("The traces of your stack, with a token for reading.");
    case Kind::Tempo: return Words::tr("A Tempo of your own, at its address.");
    case Kind::Grafana: break;
    }
    return Words::tr("Through a Grafana that may ask its Tempo, with a service account.");
}

QList<SourceFieldWords> fieldsOf(Kind kind)
{
    switch (kind) {
    case Kind::GrafanaCloud: return cloudFields();
    case Kind::Tempo: return tempoFields();
    case Kind::Grafana: break;
    }
    return grafanaFields();
}

QString sentenceOf(Problem problem)
{
    switch (problem) {
    case Problem::Empty: return Words::tr("Needed.");
    case Problem::NameTaken: return Words::tr("Another source has this name.");
    case Problem::NotAUrl: return Words::tr("Enter a web address, without user and password.");
    case Problem::SendingUrl:
        return Words::tr("Spans are sent there, but cannot be read. Copy the URL of the Tempo "
                         "page; it begins with https://tempo-.");
    case Problem::DashboardUrl:
        return Words::tr("That is a Grafana. Copy the URL of the Tempo page, or add it as a "
                         "Grafana data source.");
    case Problem::PortalUrl:
        return Words::tr("That is the portal. Enter the address of the stack.");
    case Problem::OtherSignalUrl:
        return Words::tr("That is for logs or metrics. The one for traces begins with "
                         "https://tempo-.");
    case Problem::TempoUrl:
        return Words::tr("That is Tempo itself. Enter the Grafana's address, or add it as "
                         "Grafana Cloud.");
    case Problem::NotNumeric:
        return Words::tr("Enter the number that the Tempo page calls “User”.");
    case Problem::ServiceAccountToken:
        return Words::tr("That is the token of a service account. Tempo needs one of an access "
                         "policy; it begins with glc_.");
    case Problem::AccessPolicyToken:
        return Words::tr("That is the token of an access policy. Grafana needs one of a service "
                         "account; it begins with glsa_.");
    case Problem::UnusualToken:
        return Words::tr("It does not begin like Grafana's tokens. Was all of it copied?");
    case Problem::NotAHeader:
        return Words::tr("It holds a blank or another character that cannot be sent.");
    case Problem::NotAStack:
        return Words::tr("Enter the address under which the stack's Grafana opens in a browser.");
    case Problem::SecretOverHttp:
        return Words::tr("Over http others on the way can read the token. Use https.");
    }
    return {};
}

QString textOf(const Doubt &doubt)
{
    const bool isFine = doubt.state == Doubt::State::Fine;
    const bool isWrong = doubt.state == Doubt::State::Wrong;
    switch (doubt.kind) {
    case Doubt::Kind::TimeRange:
        return Words::tr("Time range: fine, the trace is asked for by its ID.");
    case Doubt::Kind::Address: return addressDoubt(isFine, isWrong);
    case Doubt::Kind::User:
        return isFine ? Words::tr("User: fine, it is a number.")
                      : Words::tr("User: it has to be the number of the traces' user.");
    case Doubt::Kind::ReadScope: return readDoubt(isFine, isWrong);
    case Doubt::Kind::WriteScope:
        return isFine ? Words::tr("Sending: fine, the destination has taken the trace.")
                      : Words::tr("Sending: Test Connection tells whether the destination's API "
                                  "Key may write (traces:write).");
    case Doubt::Kind::Delay:
        return isFine ? Words::tr("Delay: 1 to 2 minutes are normal, and they have passed.")
                      : Words::tr("Delay: 1 to 2 minutes are normal. Wait again.");
    case Doubt::Kind::DataSource: break;
    }
    return isFine ? Words::tr("Data source: fine, it is the stack's own.")
                  : Words::tr("Data source: usually it is grafanacloud-{stack}-traces. Is this the "
                              "one the destination fills?");
}

} // namespace ui
