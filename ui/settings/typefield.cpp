#include "ui/settings/typefield.h"

#include "ui/settings/formfield.h"
#include "ui/settings/formparts.h"
#include "ui/settings/regions.h"
#include "ui/settings/suggestions.h"
#include "ui/settings/typewords.h"
#include "ui/widgets/reveallineedit.h"

#include <QCoreApplication>

namespace ui {
using namespace Qt::StringLiterals;
using app::broadcast::DestinationType;
using app::broadcast::Field;
using app::broadcast::FieldSpec;
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ui::TypeField)
};

QString nameFor(const QString &key)
{
    QString name;
    bool isWordStart = false;
    for (const auto letter : key) {
        if (letter.isLetterOrNumber())
            name += isWordStart ? letter.toUpper() : letter;
        isWordStart = !letter.isLetterOrNumber();
    }
    return name + u"Field"_s;
}

bool isAddress(const FieldSpec &spec)
{
    return spec.check == FieldSpec::Check::Address
        || spec.check == FieldSpec::Check::GrafanaAddress;
}

Suggestions suggestionsFor(const FieldSpec &spec)
{
    Suggestions suggestions;
    if (spec.check == FieldSpec::Check::GrafanaAddress)
        for (const auto &url : knownBaseUrls())
            suggestions.append({url, {}});
    for (const auto &option : spec.options)
        suggestions.append({option.value, spoken(option.label)});
    return suggestions;
}

/// The user guide's own words for Grafana Cloud, in every language; the type's for all others.
QString labelFor(const DestinationType &type, const FieldSpec &spec)
{
    return isGrafana(type) && spec.role != Field::Other ? labelOf(spec.role) : spoken(spec.label);
}

QString hintFor(const FieldSpec &spec)
{
    if (spec.check == FieldSpec::Check::GrafanaAddress)
        return Text::tr("The OTLP gateway, not the dashboard's address. Type a region, such as "
                        "eu-west-2, for suggestions.");
    const auto help = spoken(spec.help);
    return spec.isOptional ? (Text::tr("Optional.") + u' ' + help).trimmed() : help;
}

} // namespace

FormField *typeField(const DestinationType &type, const FieldSpec &spec, const FieldPlace &place)
{
    QLineEdit *edit = spec.isSecret ? new RevealLineEdit : new QLineEdit;
    edit->setObjectName(nameFor(spec.key));
    if (isAddress(spec))
        edit->setInputMethodHints(Qt::ImhUrlCharactersOnly | Qt::ImhNoPredictiveText);
    suggest(edit, suggestionsFor(spec));
    const auto placeholder = place.isStored
        ? Text::tr("stored in the keychain — leave empty to keep")
        : spec.placeholder;
    return new FormField(
        {spec.role, spec.key}, edit,
        {withMnemonic(labelFor(type, spec), place.takenMnemonics), hintFor(spec), placeholder},
        place.grid);
}

} // namespace ui
