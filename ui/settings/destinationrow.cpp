#include "ui/settings/destinationrow.h"

#include "ui/settings/deliverymarks.h"
#include "ui/settings/typewords.h"
#include "ui/theme/colors.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/initialbadge.h"
#include "ui/widgets/textlabel.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {
namespace {

constexpr int stateIconSize = 16;

QColor colorOf(HealthLine::Tone tone, const Colors &colors)
{
    switch (tone) {
    case HealthLine::Tone::Ok: return colors.ok;
    case HealthLine::Tone::Warning: return colors.warning;
    case HealthLine::Tone::Error: return colors.error;
    case HealthLine::Tone::Quiet: break;
    }
    return colors.muted;
}

QPalette tinted(QPalette palette, const QColor &color)
{
    palette.setColor(QPalette::WindowText, color);
    return palette;
}

} // namespace

DestinationRow::DestinationRow(QWidget *parent)
    : QWidget(parent)
    , m_badge(new InitialBadge)
    , m_name(new ElidedLabel)
    , m_type(new TextLabel(TextLabel::Role::Muted))
    , m_stateIcon(new QLabel)
    , m_state(new ElidedLabel)
    , m_facts(new ElidedLabel)
    , m_marks(new DeliveryMarks)
    , m_edit(new IconButton(u"edit"_s, tr("Edit")))
    , m_more(new IconButton(u"more"_s, tr("More")))
    , m_enable(nullptr)
    , m_pause(nullptr)
{
    m_state->setObjectName(u"state"_s);
    m_facts->setObjectName(u"facts"_s);
    m_facts->setFont(captionFont());
    m_edit->setObjectName(u"editButton"_s);
    m_more->setObjectName(u"moreButton"_s);
    auto *menu = buildMenu();
    connect(m_more, &IconButton::clicked, this,
            [this, menu] { menu->popup(m_more->mapToGlobal(QPoint(0, m_more->height()))); });
    connect(m_edit, &IconButton::clicked, this, &DestinationRow::editAsked);

    auto *top = new QHBoxLayout;
    top->setSpacing(space::s);
    top->addWidget(m_name);
    top->addWidget(m_type, 1);
    auto *bottom = new QHBoxLayout;
    bottom->setSpacing(space::xs);
    bottom->addWidget(m_stateIcon);
    bottom->addWidget(m_state, 1);
    auto *state = new QVBoxLayout;
    state->setSpacing(2);
    state->addLayout(top);
    state->addLayout(bottom);
    auto *beside = new QHBoxLayout;
    beside->setSpacing(space::m);
    beside->addLayout(state, 1);
    beside->addWidget(m_marks);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addLayout(beside);
    words->addWidget(m_facts);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, space::s, 0, space::s);
    row->setSpacing(space::m);
    row->addWidget(m_badge, 0, Qt::AlignTop);
    row->addLayout(words, 1);
    row->addWidget(m_edit);
    row->addWidget(m_more);
}

QMenu *DestinationRow::buildMenu()
{
    auto *menu = new QMenu(this);
    menu->addAction(tr("&Edit…"), this, &DestinationRow::editAsked);
    m_enable = menu->addAction(tr("&Disable"), this, [this] { Q_EMIT enableAsked(!m_isEnabled); });
    m_pause = menu->addAction(tr("&Pause"), this, [this] { Q_EMIT pauseAsked(!m_isPaused); });
    menu->addAction(tr("&Send Trace"), this, &DestinationRow::sendAsked);
    menu->addAction(tr("Deli&veries…"), this, &DestinationRow::logAsked);
    menu->addSeparator();
    menu->addAction(tr("De&lete"), this, &DestinationRow::deleteAsked);
    return menu;
}

void DestinationRow::present(const app::broadcast::Destination &destination,
                             const HealthLine &health)
{
    m_isEnabled = destination.enabled;
    m_isPaused = destination.isPaused;
    const auto type = typeName(destination.type);
    m_badge->setName(type);
    m_type->setText(type);
    m_health = health;
    m_name->setText(destination.name);
    m_type->setVisible(destination.name != m_type->text());
    m_edit->setName(tr("Edit %1").arg(destination.name));
    m_more->setName(tr("More for %1").arg(destination.name));
    m_enable->setText(m_isEnabled ? tr("&Disable") : tr("&Enable"));
    m_pause->setText(m_isPaused ? tr("&Resume") : tr("&Pause"));
    m_pause->setEnabled(m_isEnabled);
    m_state->setText(health.text);
    m_state->setToolTip(health.detail);
    m_state->setAccessibleDescription(health.detail);
    m_stateIcon->setToolTip(health.detail);
    setAccessibleName(destination.name);
    setAccessibleDescription(health.text);
    restyle();
}

void DestinationRow::presentHistory(const QString &facts,
                                    const QList<app::broadcast::DeliveryRecord> &recent)
{
    m_facts->setText(facts);
    m_facts->setVisible(!facts.isEmpty());
    m_marks->present(recent);
    m_marks->setVisible(!recent.isEmpty());
}

void DestinationRow::setLineAbove(bool hasLine)
{
    m_hasLineAbove = hasLine;
    update();
}

void DestinationRow::paintEvent(QPaintEvent *)
{
    if (m_hasLineAbove)
        QPainter(this).fillRect(0, 0, width(), 1, colorsFor(palette()).border);
}

void DestinationRow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        restyle();
}

void DestinationRow::restyle()
{
    const auto colors = colorsFor(palette());
    m_facts->setPalette(tinted(palette(), colors.muted));
    if (m_health.icon.isEmpty())
        return;
    const auto tint = tinted(palette(), colorOf(m_health.tone, colors));
    m_stateIcon->setPixmap(icon(m_health.icon, tint).pixmap(stateIconSize, stateIconSize));
    m_state->setPalette(tint);
}

} // namespace ui
