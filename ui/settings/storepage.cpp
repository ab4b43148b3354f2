#include "ui/settings/storepage.h"

#include "ui/settings/formparts.h"
#include "ui/settings/settingrow.h"
#include "ui/widgets/card.h"
#include "ui/widgets/textlabel.h"

#include <QSpinBox>
#include <QVBoxLayout>

namespace ui {
using namespace Qt::StringLiterals;
namespace {

constexpr int mostMegabytes = 1024 * 1024; ///< a terabyte
constexpr int mostDays = 3650;

} // namespace

StorePage::StorePage(app::settings::StoreSettings &settings, QWidget *parent)
    : SettingsPage(tr("Store and Retention"), parent)
{
    auto *size = limitBox(u"storeMegabytes"_s, mostMegabytes, tr(" MiB"), tr("No limit"));
    size->setSingleStep(512);
    auto *age = limitBox(u"storeDays"_s, mostDays, tr(" days"), tr("No limit"));
    auto *card = new Card;
    card->contentLayout()->addWidget(
        new SettingRow(tr("Largest &size"),
                       tr("When the store grows beyond it, the oldest traces go first."), size));
    card->contentLayout()->addWidget(new Separator);
    card->contentLayout()->addWidget(
        new SettingRow(tr("Longest &age"), tr("Older traces are deleted."), age));
    column()->addWidget(card);
    column()->addWidget(note(tr("Both count from the next start of Spancast.")));
    column()->addStretch();
    bind(settings.maxMegabytes, size);
    bind(settings.maxAgeDays, age);
}

} // namespace ui
