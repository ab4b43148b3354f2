#include "ui/settings/receiverpage.h"

#include "ui/settings/portbox.h"
#include "ui/settings/settingrow.h"
#include "ui/widgets/card.h"
#include "ui/widgets/copybutton.h"
#include "ui/widgets/toggle.h"

#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {
ReceiverPage::ReceiverPage(app::settings::ReceiverSettings &settings, QWidget *parent)
    : SettingsPage(tr("Receiver"), parent)
    , m_settings(settings)
    , m_copy(new CopyButton(tr("Copy the environment variable")))
{
    auto *enabled = new Toggle;
    enabled->setObjectName(u"receiverEnabled"_s);
    auto *port = portBox(u"receiverPort"_s);
    m_copy->setObjectName(u"copyEndpoint"_s);
    auto *card = new Card;
    card->contentLayout()->addWidget(
        new SettingRow(tr("&Receive traces"),
                       tr("Takes OTLP over HTTP from programs on this computer only."), enabled));
    card->contentLayout()->addWidget(new Separator);
    card->contentLayout()->addWidget(new SettingRow(
        tr("&Port"), tr("4318 is where most programs send to by themselves."), port));
    card->contentLayout()->addWidget(new Separator);
    m_addressRow = new SettingRow(tr("For your programs"), {}, m_copy);
    m_copy->setAccessibleName(tr("Copy the environment variable"));
    card->contentLayout()->addWidget(m_addressRow);
    column()->addWidget(card);
    column()->addStretch();

    bind(settings.enabled, enabled);
    bind(settings.port, port);
    connect(&settings.port, &app::settings::SettingBase::changed, this, &ReceiverPage::showAddress);
    showAddress();
}

void ReceiverPage::showAddress()
{
    const auto line =
        u"OTEL_EXPORTER_OTLP_ENDPOINT=http://127.0.0.1:%1"_s.arg(m_settings.port.get());
    m_addressRow->setExplanation(line);
    m_copy->setCopyText(line);
}

} // namespace ui
