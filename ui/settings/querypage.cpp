#include "ui/settings/querypage.h"

#include "ui/settings/portbox.h"
#include "ui/settings/settingrow.h"
#include "ui/widgets/card.h"
#include "ui/widgets/copybutton.h"
#include "ui/widgets/toggle.h"

#include <QSpinBox>
#include <QVBoxLayout>

namespace ui {
using namespace Qt::StringLiterals;

QueryPage::QueryPage(app::settings::QueryApiSettings &settings, QWidget *parent)
    : SettingsPage(tr("Query API"), parent)
    , m_settings(settings)
    , m_copy(new CopyButton(tr("Copy the address")))
{
    auto *enabled = new Toggle;
    enabled->setObjectName(u"queryEnabled"_s);
    auto *port = portBox(u"queryPort"_s);
    m_copy->setObjectName(u"copyQueryAddress"_s);
    auto *card = new Card;
    card->contentLayout()->addWidget(new SettingRow(
        tr("&Answer queries"),
        tr("Lets Grafana on this computer use Spancast as a Tempo data source."), enabled));
    card->contentLayout()->addWidget(new Separator);
    card->contentLayout()->addWidget(
        new SettingRow(tr("&Port"), tr("3200 is Tempo's own port."), port));
    card->contentLayout()->addWidget(new Separator);
    m_addressRow = new SettingRow(tr("URL of the data source"), {}, m_copy);
    m_copy->setAccessibleName(tr("Copy the address"));
    card->contentLayout()->addWidget(m_addressRow);
    column()->addWidget(card);
    column()->addStretch();
    bind(settings.enabled, enabled);
    bind(settings.port, port);
    connect(&settings.port, &app::settings::SettingBase::changed, this, &QueryPage::showAddress);
    showAddress();
}

void QueryPage::showAddress()
{
    const auto address = u"http://127.0.0.1:%1"_s.arg(m_settings.port.get());
    m_addressRow->setExplanation(address);
    m_copy->setCopyText(address);
}

} // namespace ui
