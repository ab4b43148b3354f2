#include "ui/settings/describe.h"

#include <QCoreApplication>
#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;
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

template <typename Table, typename Match>
auto findText(const Table &table, Match match) -> const std::remove_extent_t<Table> *
{
    const auto *found = std::find_if(std::begin(table), std::end(table), match);
    return found == std::end(table) ? nullptr : found;
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
