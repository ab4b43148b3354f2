#include "ui/settings/pastehelp.h"

#include "ui/settings/describe.h"

#include <QCoreApplication>
#include <QStringList>

using namespace Qt::StringLiterals;
using app::broadcast::Draft;
using app::broadcast::Field;

namespace ui {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ui::PasteHelp)
};

constexpr Field connectionFields[] = {Field::BaseUrl, Field::InstanceId, Field::ApiKey};

QString valueOf(const Draft &draft, Field field)
{
    switch (field) {
    case Field::BaseUrl: return draft.destination.baseUrl;
    case Field::InstanceId: return draft.destination.instanceId;
    case Field::ApiKey: return draft.apiKey;
    default: return draft.destination.name;
    }
}

QString listed(const QStringList &labels)
{
    if (labels.size() < 2)
        return labels.join(QString());
    return Text::tr("%1 and %2")
        .arg(labels.mid(0, labels.size() - 1).join(Text::tr(", ")), labels.last());
}

} // namespace

QString pasteSummary(const Draft &before, const Draft &after, bool hasStoredKey)
{
    QStringList filled;
    QStringList missing;
    for (const auto field : connectionFields) {
        if (valueOf(before, field) != valueOf(after, field))
            filled << labelOf(field);
        else if (valueOf(after, field).isEmpty() && !(field == Field::ApiKey && hasStoredKey))
            missing << labelOf(field);
    }
    const auto first = filled.isEmpty() ? Text::tr("These settings are filled in already.")
                                        : Text::tr("Filled in %1.").arg(listed(filled));
    return missing.isEmpty() ? first
                             : first + u' ' + Text::tr("Still missing: %1.").arg(listed(missing));
}

bool belongsElsewhere(const Draft &before, const Draft &after, Field pastedInto)
{
    for (const auto field : connectionFields) {
        if (field != pastedInto && valueOf(before, field) != valueOf(after, field))
            return true;
    }
    return false;
}

} // namespace ui
