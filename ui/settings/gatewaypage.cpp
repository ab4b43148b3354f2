#include "ui/settings/gatewaypage.h"

#include "app/gateway/savedgateway.h"
#include "ui/settings/formparts.h"
#include "ui/settings/gatewaykeys.h"
#include "ui/settings/gatewayredaction.h"
#include "ui/settings/gatewayupstreams.h"
#include "ui/settings/gatewaywords.h"
#include "ui/settings/portbox.h"
#include "ui/settings/settingrow.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/card.h"
#include "ui/widgets/copybutton.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/toggle.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

GatewayPage::GatewayPage(app::gateway::SavedGateway &saved, const app::gateway::LocalProbe *probe,
                         QWidget *parent)
    : SettingsPage(tr("Gateway"), parent)
    , m_saved(saved)
{
    buildSwitch();
    buildUpstreams(probe);
    addHeading(tr("Gateway keys"));
    column()->addWidget(new GatewayKeys(saved));
    buildContent();
    addHeading(tr("Redaction"));
    column()->addWidget(note(tr("What matches a pattern is replaced before a call is kept. What "
                                "passes to the upstream and back stays as it is.")));
    column()->addWidget(new GatewayRedaction(saved));
    column()->addStretch();
    showAddress();
}

void GatewayPage::buildSwitch()
{
    auto &settings = m_saved.settings();
    auto *enabled = new Toggle;
    enabled->setObjectName(u"gatewayEnabled"_s);
    auto *port = portBox(u"gatewayPort"_s);
    m_copy = new CopyButton(tr("Copy the address"));
    m_copy->setObjectName(u"copyGatewayAddress"_s);
    m_news = new MessageBar;
    m_news->setObjectName(u"gatewayNews"_s);
    auto *connecting = plainButton(tr("&Connect your program…"), u"connectProgram"_s);
    auto *card = new Card;
    auto *rows = card->contentLayout();
    rows->addWidget(new SettingRow(
        tr("&Take calls to models"),
        tr("Passes them on unchanged and keeps a trace of each. Programs on this computer only."),
        enabled));
    rows->addWidget(new Separator);
    rows->addWidget(new SettingRow(tr("&Port"), tr("7117 unless another program has it."), port));
    rows->addWidget(new Separator);
    m_addressRow = new SettingRow(tr("Base URL for your programs"), {}, m_copy);
    m_copy->setAccessibleName(tr("Copy the address"));
    rows->addWidget(m_addressRow);
    column()->addWidget(card);
    column()->addWidget(m_news);
    column()->addWidget(connecting, 0, Qt::AlignLeading);
    bind(settings.enabled, enabled);
    bind(settings.port, port);
    connect(connecting, &QPushButton::clicked, this, &GatewayPage::connectAsked);
    connect(m_news, &MessageBar::actionTriggered, this,
            [this] { m_saved.settings().port.set(m_state.freePort); });
}

void GatewayPage::buildUpstreams(const app::gateway::LocalProbe *probe)
{
    m_upstreams = new GatewayUpstreams(m_saved, probe);
    auto *news = new MessageBar;
    news->setObjectName(u"upstreamListNews"_s);
    auto *again = new IconButton(u"refresh"_s, tr("Look again which local servers run"));
    again->setObjectName(u"probeUpstreams"_s);
    auto *add = plainButton(tr("A&dd"), u"addUpstream"_s);
    add->setAccessibleName(tr("Add an upstream"));
    add->setMenu(m_upstreams->addMenu());
    auto *buttons = new QWidget;
    auto *row = new QHBoxLayout(buttons);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::s);
    row->addWidget(again);
    row->addWidget(add);
    addHeading(tr("Upstreams"), buttons);
    column()->addWidget(news);
    column()->addWidget(m_upstreams);
    connect(again, &IconButton::clicked, m_upstreams, &GatewayUpstreams::probe);
    connect(m_upstreams, &GatewayUpstreams::failed, this,
            [news](const QString &title, const QString &text) {
                news->setAction({});
                news->showMessage(MessageBar::Tone::Warning, title, text);
            });
    connect(m_upstreams, &GatewayUpstreams::removed, this, [news](const QString &title) {
        news->setAction(tr("Undo"));
        news->showMessage(MessageBar::Tone::Info, tr("%1 was removed.").arg(title));
    });
    connect(news, &MessageBar::actionTriggered, m_upstreams, &GatewayUpstreams::undoRemoval);
    connect(&m_saved.settings().upstreams, &app::settings::SettingBase::changed, news,
            &MessageBar::clear);
}

void GatewayPage::buildContent()
{
    auto *content = new Toggle;
    content->setObjectName(u"gatewayContent"_s);
    auto *card = new Card;
    card->contentLayout()->addWidget(
        new SettingRow(tr("&Keep what is asked and answered"),
                       tr("Without it a trace has model, tokens, cost, times and your metadata. "
                          "Each upstream can be left out by itself."),
                       content));
    addHeading(tr("Content"));
    column()->addWidget(card);
    bind(m_saved.settings().keepsContent, content);
}

void GatewayPage::setState(const GatewayState &state)
{
    m_state = state;
    showAddress();
}

void GatewayPage::showAddress()
{
    const auto address = m_state.port == 0 ? QString() : gatewayAddress(m_state.port);
    m_addressRow->setExplanation(address.isEmpty() ? tr("The gateway does not listen.") : address);
    m_copy->setCopyText(address);
    m_copy->setEnabled(!address.isEmpty());
    if (m_state.takenPort == 0)
        return m_news->clear();
    m_news->showMessage(MessageBar::Tone::Warning, tr("Port %1 is taken").arg(m_state.takenPort),
                        tr("Another program listens there. Close it, or use another port."));
    m_news->setAction(m_state.freePort == 0 ? QString() : tr("Use port %1").arg(m_state.freePort));
}

} // namespace ui
