#include "ui/settings/gatewayupstreamrow.h"

#include "ui/settings/gatewaywords.h"
#include "ui/theme/colors.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/initialbadge.h"
#include "ui/widgets/textlabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

GatewayUpstreamRow::GatewayUpstreamRow(const app::gateway::Upstream &upstream, bool isDefault,
                                       QWidget *parent)
    : QWidget(parent)
    , m_upstream(upstream)
    , m_isDefault(isDefault)
    , m_facts(new ElidedLabel)
    , m_edit(new IconButton(u"edit"_s, tr("Edit %1").arg(upstream.name)))
    , m_more(new IconButton(u"more"_s, tr("More for %1").arg(upstream.name)))
{
    setObjectName(u"upstream-"_s + upstream.name);
    setAccessibleName(upstream.name);
    m_facts->setObjectName(u"upstreamFacts"_s);
    m_facts->setFont(captionFont());
    m_edit->setObjectName(u"edit-"_s + upstream.name);
    m_more->setObjectName(u"more-"_s + upstream.name);
    auto *menu = buildMenu();
    connect(m_edit, &IconButton::clicked, this, &GatewayUpstreamRow::editAsked);
    connect(m_more, &IconButton::clicked, this,
            [this, menu] { menu->popup(m_more->mapToGlobal(QPoint(0, m_more->height()))); });

    auto *top = new QHBoxLayout;
    top->setSpacing(space::s);
    top->addWidget(new TextLabel(TextLabel::Role::Body, upstreamTitle(upstream)));
    if (isDefault)
        top->addWidget(new TextLabel(TextLabel::Role::Muted, tr("Default")));
    top->addStretch();
    auto *address = new ElidedLabel(upstream.baseUrl.toString());
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addLayout(top);
    words->addWidget(address);
    words->addWidget(m_facts);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, space::xs, 0, space::xs);
    row->setSpacing(space::m);
    row->addWidget(new InitialBadge(upstreamTitle(upstream)), 0, Qt::AlignTop);
    row->addLayout(words, 1);
    row->addWidget(m_edit);
    row->addWidget(m_more);
    showFacts({});
    restyle();
}

void GatewayUpstreamRow::restyle()
{
    auto quiet = palette();
    quiet.setColor(QPalette::WindowText, colorsFor(palette()).muted);
    m_facts->setPalette(quiet);
}

void GatewayUpstreamRow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        restyle();
}

QMenu *GatewayUpstreamRow::buildMenu()
{
    auto *menu = new QMenu(this);
    menu->addAction(tr("&Edit…"), this, &GatewayUpstreamRow::editAsked);
    auto *first = menu->addAction(tr("Make &default"), this, &GatewayUpstreamRow::defaultAsked);
    first->setEnabled(!m_isDefault);
    menu->addSeparator();
    menu->addAction(tr("&Remove"), this, &GatewayUpstreamRow::removeAsked);
    return menu;
}

void GatewayUpstreamRow::setLocal(const app::gateway::LocalServer &server)
{
    showFacts(describeLocal(server));
}

void GatewayUpstreamRow::showFacts(const QString &local)
{
    auto facts = upstreamFacts(m_upstream);
    if (!local.isEmpty())
        facts.prepend(local + u" · "_s);
    m_facts->setText(facts);
    setAccessibleDescription(facts);
}

} // namespace ui
