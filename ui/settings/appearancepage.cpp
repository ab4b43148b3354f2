#include "ui/settings/appearancepage.h"

#include "ui/settings/settingrow.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/card.h"

#include <QHBoxLayout>
#include <QRadioButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

AppearancePage::AppearancePage(app::settings::AppearanceSettings &settings, QWidget *parent)
    : SettingsPage(tr("Appearance"), parent)
{
    struct Choice {
        QString value;
        QString label;
    };
    const Choice choices[] = {
        {u"system"_s, tr("&System")}, {u"light"_s, tr("&Light")}, {u"dark"_s, tr("&Dark")}};
    auto *group = new QWidget;
    auto *row = new QHBoxLayout(group);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::l);
    for (const auto &choice : choices) {
        auto *button = new QRadioButton(choice.label);
        button->setObjectName(u"appearance-"_s + choice.value);
        button->setAccessibleDescription(tr("Colors"));
        row->addWidget(button);
        bind(settings.appearance, choice.value, button);
    }
    auto *card = new Card;
    card->contentLayout()->addWidget(
        new SettingRow(tr("Colors"), tr("System follows your desktop."), group));
    column()->addWidget(card);
    column()->addStretch();
}

} // namespace ui
