#include "ui/settings/typewords.h"

#include <QCoreApplication>
#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;
using app::broadcast::Cause;
using app::broadcast::DestinationType;
using app::broadcast::Field;
using app::broadcast::FieldSpec;
using app::broadcast::Problem;

namespace ui {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ui::TypeWords)
};

const FieldSpec *fieldOf(const DestinationType &type, const app::broadcast::FieldProblem &problem)
{
    return problem.field == Field::Other ? type.field(problem.key) : type.field(problem.field);
}

QString labelIn(const DestinationType &type, Field role)
{
    const auto *spec = type.field(role);
    return spec ? spoken(spec->label) : labelOf(role);
}

/// What a person signs in with: the label of its secret, where it has one.
QString secretLabel(const DestinationType &type)
{
    const auto secret = std::find_if(type.fields.begin(), type.fields.end(),
                                     [](const FieldSpec &spec) { return spec.isSecret; });
    return secret == type.fields.end() ? Text::tr("header") : spoken(secret->label);
}

Description addressWords(Problem problem, const FieldSpec &spec)
{
    const auto example = spec.placeholder.isEmpty() ? spec.fallback : spec.placeholder;
    if (problem == Problem::NotAUrl)
        return {Text::tr("This is not a web address."),
                Text::tr("Use one such as %1.").arg(example), spec.role};
    return {Text::tr("Over http:// everything that is sent could be read by others."),
            Text::tr("Begin it with https://. Only a server on this computer may use http://."),
            spec.role};
}

struct CauseWords {
    Cause cause;
    const char *title;
    const char *advice;
};
/// %1 is the name of the type, %2 the label of its secret, %3 that of its address.
constexpr CauseWords causeWords[] = {
    {Cause::InvalidToken, QT_TRANSLATE_NOOP("ui::TypeWords", "%1 does not know this %2."),
     QT_TRANSLATE_NOOP("ui::TypeWords",
                       "Check that it was copied whole and belongs to the same project and region "
                       "as the %3.")},
    {Cause::MissingScope, QT_TRANSLATE_NOOP("ui::TypeWords", "This %2 may not write traces."),
     QT_TRANSLATE_NOOP("ui::TypeWords",
                       "Give it the right to write traces in %1, then choose Test Connection "
                       "again.")},
    {Cause::InvalidInstanceId, QT_TRANSLATE_NOOP("ui::TypeWords", "%1 does not know this user."),
     QT_TRANSLATE_NOOP("ui::TypeWords", "Check the name that goes with the %2.")},
    {Cause::NoCredentials, QT_TRANSLATE_NOOP("ui::TypeWords", "%1 wants to be signed in to."),
     QT_TRANSLATE_NOOP("ui::TypeWords",
                       "Enter what it asks for: its %2, or a header of your own under Headers.")},
    {Cause::WrongCredentials, QT_TRANSLATE_NOOP("ui::TypeWords", "%1 refused the %2."),
     QT_TRANSLATE_NOOP("ui::TypeWords",
                       "Check that it was copied whole, is still valid and belongs to the region "
                       "of the %3.")},
    {Cause::Keychain,
     QT_TRANSLATE_NOOP("ui::TypeWords", "The stored %2 could not be read from the keychain."),
     QT_TRANSLATE_NOOP("ui::TypeWords",
                       "Unlock the keychain and choose Test Connection again, or type it anew.")},
    {Cause::WrongPath,
     QT_TRANSLATE_NOOP("ui::TypeWords", "There is a server, but nothing that takes traces here."),
     QT_TRANSLATE_NOOP("ui::TypeWords", "Check the path in the %3.")},
    {Cause::NotOtlp,
     QT_TRANSLATE_NOOP("ui::TypeWords", "The server answers, but not as one that takes traces."),
     QT_TRANSLATE_NOOP("ui::TypeWords",
                       "Check host, port and path of the %3: web pages often live at another "
                       "address.")},
    {Cause::Dashboard, QT_TRANSLATE_NOOP("ui::TypeWords", "This address leads to a sign-in page."),
     QT_TRANSLATE_NOOP("ui::TypeWords",
                       "Use the address that takes traces instead of the web "
                       "page's.")},
    {Cause::HostNotFound,
     QT_TRANSLATE_NOOP("ui::TypeWords", "This host does not exist, or this computer is offline."),
     QT_TRANSLATE_NOOP("ui::TypeWords", "Check the %3 for typing mistakes, and your network.")},
    {Cause::RateLimited,
     QT_TRANSLATE_NOOP("ui::TypeWords", "%1 receives more than its limit at the moment."),
     QT_TRANSLATE_NOOP("ui::TypeWords", "Wait a moment, then choose Test Connection again.")},
    {Cause::ServerError,
     QT_TRANSLATE_NOOP("ui::TypeWords", "The server has a problem of its own (HTTP %4)."),
     QT_TRANSLATE_NOOP("ui::TypeWords", "Your settings may be right. Try again in a few minutes.")},
    {Cause::Rejected, QT_TRANSLATE_NOOP("ui::TypeWords", "The server did not take the test span."),
     QT_TRANSLATE_NOOP("ui::TypeWords", "Its reason is in the details.")},
};

QString filled(const char *text, const app::broadcast::Verdict &verdict,
               const DestinationType &type)
{
    return Text::tr(text)
        .replace(u"%1"_s, type.name)
        .replace(u"%2"_s, secretLabel(type))
        .replace(u"%3"_s, labelIn(type, Field::BaseUrl))
        .replace(u"%4"_s, QString::number(verdict.status));
}

} // namespace

bool isGrafana(const DestinationType &type)
{
    return type.address == DestinationType::Address::Grafana;
}

QString spoken(const app::broadcast::Words &words)
{
    //: the code of the language this file translates to, such as "de"
    return words.in(Text::tr("en"));
}

QString typeName(const QString &typeId)
{
    const auto *type = app::broadcast::findDestinationType(typeId);
    return type ? type->name : typeId;
}

Description describe(const app::broadcast::FieldProblem &problem, const DestinationType &type)
{
    const auto *spec = fieldOf(type, problem);
    if (isGrafana(type) || !spec)
        return describe(problem);
    switch (problem.problem) {
    case Problem::Empty:
        return {Text::tr("“%1” is empty.").arg(spoken(spec->label)), spoken(spec->help),
                spec->role};
    case Problem::NotAUrl:
    case Problem::HttpBeyondLoopback: return addressWords(problem.problem, *spec);
    case Problem::NotNumeric:
        return {Text::tr("This is no number."), spoken(spec->help), spec->role};
    default: return describe(problem);
    }
}

Description describe(const app::broadcast::Verdict &verdict, const DestinationType &type)
{
    auto words = describe(verdict);
    const auto *own =
        std::find_if(std::begin(causeWords), std::end(causeWords),
                     [&verdict](const CauseWords &one) { return one.cause == verdict.cause; });
    if (isGrafana(type) || own == std::end(causeWords))
        return words;
    words.title = filled(own->title, verdict, type);
    words.advice = filled(own->advice, verdict, type) + clockHint(verdict);
    return words;
}

Description describe(const app::broadcast::Verdict &verdict,
                     const app::broadcast::Destination &destination)
{
    const auto *type = app::broadcast::findDestinationType(destination.type);
    return type ? describe(verdict, *type) : describe(verdict);
}

Description describeSample(const app::broadcast::Verdict &verdict, const DestinationType &type)
{
    if (isGrafana(type))
        return describeSample(verdict);
    if (!verdict.isOk())
        return describe(verdict, type);
    return {Text::tr("The sample trace was sent."),
            Text::tr("It appears in %1 as “Test Trace - OpenRouter Observability”, within a few "
                     "minutes.")
                .arg(type.name),
            Field::None};
}

} // namespace ui
