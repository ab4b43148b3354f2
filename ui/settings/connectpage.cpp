#include "ui/settings/connectpage.h"

#include "app/gateway/savedgateway.h"
#include "ui/settings/firstcall.h"
#include "ui/settings/formparts.h"
#include "ui/settings/gatewaywords.h"
#include "ui/theme/colors.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/card.h"
#include "ui/widgets/copybutton.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/textlabel.h"

#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabBar>
#include <QVBoxLayout>
#include <algorithm>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int shownLines = 10; // as many as the longest has, so that nothing moves
constexpr int stateIconSize = 16;

} // namespace

ConnectPage::ConnectPage(app::gateway::SavedGateway &saved, app::sources::TraceSource *source,
                         QWidget *parent)
    : SettingsPage(tr("Connect your program"), parent)
    , m_saved(saved)
{
    m_news = new MessageBar;
    m_news->setObjectName(u"connectNews"_s);
    m_news->setAction(tr("Gateway settings"));
    connect(m_news, &MessageBar::actionTriggered, this, &ConnectPage::gatewayAsked);
    column()->addWidget(note(tr("Your program calls Spancast in the place of its model's server. "
                                "The call goes on unchanged, and its trace is kept.")));
    column()->addWidget(m_news);
    buildChoice();
    buildLines();
    buildWaiting(source);
    column()->addStretch(1);
    connect(&saved.settings().upstreams, &app::settings::SettingBase::changed, this,
            &ConnectPage::refreshUpstreams);
    refreshUpstreams();
    showNews();
}

void ConnectPage::buildChoice()
{
    m_upstream = choiceOf({}, u"connectUpstream"_s);
    auto *grid = formGrid(column());
    addLabelled(grid, tr("&Calls go to"), m_upstream);
    m_tabs = new QTabBar;
    m_tabs->setObjectName(u"connectProgramTabs"_s);
    m_tabs->setAccessibleName(tr("Program"));
    m_tabs->setExpanding(false);
    m_tabs->setDrawBase(false);
    m_tabs->setUsesScrollButtons(true);
    column()->addSpacing(space::s);
    column()->addWidget(m_tabs);
    connect(m_upstream, &QComboBox::currentIndexChanged, this, &ConnectPage::refreshTabs);
    connect(m_tabs, &QTabBar::currentChanged, this, &ConnectPage::showLines);
}

void ConnectPage::buildLines()
{
    m_explanation = note({});
    m_lines = new QPlainTextEdit;
    m_lines->setObjectName(u"connectLines"_s);
    m_lines->setAccessibleName(tr("Lines to copy"));
    m_lines->setReadOnly(true);
    m_lines->setTabChangesFocus(true);
    m_lines->setFrameShape(QFrame::NoFrame);
    m_lines->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_lines->setFont(monospaceFont());
    m_lines->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_copy = new CopyButton(tr("Copy these lines"));
    m_copy->setObjectName(u"copyConnectLines"_s);
    auto *top = new QHBoxLayout;
    top->addWidget(m_explanation, 1);
    top->addWidget(m_copy, 0, Qt::AlignTop);
    auto *card = new Card;
    card->contentLayout()->addLayout(top);
    card->contentLayout()->addWidget(m_lines);
    column()->addWidget(card);
}

void ConnectPage::buildWaiting(app::sources::TraceSource *source)
{
    m_stateIcon = new QLabel;
    m_state = note({});
    m_state->setObjectName(u"connectState"_s);
    m_open = plainButton(tr("&Open the trace"), u"openFirstTrace"_s);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::s);
    row->addWidget(m_stateIcon);
    row->addWidget(m_state, 1);
    row->addWidget(m_open);
    auto *card = new Card;
    card->contentLayout()->addLayout(row);
    column()->addWidget(card);
    connect(m_open, &QPushButton::clicked, this, [this] { Q_EMIT traceAsked(m_seen); });
    showWaiting();
    if (!source)
        return card->hide();
    m_first = new FirstCall(*source, this);
    connect(m_first, &FirstCall::seen, this, &ConnectPage::showSeen);
}

void ConnectPage::refreshUpstreams()
{
    const auto chosen = m_upstream->currentData().toString();
    {
        const QSignalBlocker quiet(m_upstream);
        m_upstream->clear();
        for (const auto &one : m_saved.upstreams())
            m_upstream->addItem(upstreamTitle(one), one.name);
        m_upstream->setCurrentIndex(std::max(0, m_upstream->findData(chosen)));
    }
    refreshTabs();
}

void ConnectPage::refreshTabs()
{
    const auto index = std::max(0, m_upstream->currentIndex());
    const auto chosen = m_tabs->tabData(m_tabs->currentIndex()).toString();
    m_all =
        connectLines({.gatewayPort = m_gateway.port != 0 ? m_gateway.port
                                                         : quint16(m_saved.settings().port.get()),
                      .receiverPort = m_receiverPort,
                      .upstream = m_saved.upstreams().value(index),
                      .isDefault = index == 0});
    const QSignalBlocker quiet(m_tabs);
    while (m_tabs->count() > 0)
        m_tabs->removeTab(0);
    for (const auto &one : std::as_const(m_all)) {
        const auto tab = m_tabs->addTab(one.title);
        m_tabs->setTabData(tab, one.id);
        if (one.id == chosen)
            m_tabs->setCurrentIndex(tab);
    }
    showLines();
}

void ConnectPage::showLines()
{
    const auto one = m_all.value(m_tabs->currentIndex());
    m_explanation->setText(one.explanation);
    m_lines->setPlainText(one.lines);
    m_lines->setFixedHeight(QFontMetrics(m_lines->font()).lineSpacing() * shownLines + space::xl);
    m_copy->setCopyText(one.lines);
}

void ConnectPage::setGateway(const GatewayState &state)
{
    m_gateway = state;
    refreshTabs();
    showNews();
}

void ConnectPage::setReceiver(quint16 port)
{
    m_receiverPort = port;
    refreshTabs();
}

void ConnectPage::showNews()
{
    if (m_gateway.port != 0)
        return m_news->clear();
    m_news->showMessage(MessageBar::Tone::Warning, tr("The gateway does not listen."),
                        tr("Calls would not get through."));
}

void ConnectPage::showWaiting()
{
    m_seen = {};
    m_state->setText(tr("Waiting for the first call…"));
    m_open->hide();
    restyle();
}

void ConnectPage::showSeen(const app::trace::TraceId &id, const QString &name)
{
    m_seen = id;
    m_state->setText(name.isEmpty() ? tr("Seen: a call has come.") : tr("Seen: %1").arg(name));
    m_open->show();
    restyle();
}

void ConnectPage::restyle()
{
    const auto colors = colorsFor(palette());
    const bool isSeen = !m_seen.isNull();
    auto tint = palette();
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        tint.setColor(role, isSeen ? colors.ok : colors.muted);
    m_stateIcon->setPixmap(
        icon(isSeen ? u"check"_s : u"clock"_s, tint).pixmap(stateIconSize, stateIconSize));
}

void ConnectPage::showEvent(QShowEvent *event)
{
    SettingsPage::showEvent(event);
    if (!m_first || m_first->isWaiting() || !m_seen.isNull())
        return;
    m_first->wait();
}

void ConnectPage::changeEvent(QEvent *event)
{
    SettingsPage::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_open)
        restyle();
}

} // namespace ui
