#include "ui/widgets/messagebar.h"

#include "ui/theme/colors.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/oklch.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {
using namespace Qt::StringLiterals;
namespace {

constexpr int iconSize = 20;

QString iconName(MessageBar::Tone tone)
{
    switch (tone) {
    case MessageBar::Tone::Ok: return u"check"_s;
    case MessageBar::Tone::Warning: return u"warning"_s;
    case MessageBar::Tone::Error: return u"error"_s;
    case MessageBar::Tone::Info: break;
    }
    return u"info"_s;
}

QLabel *wrappingLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

MessageBar::MessageBar(QWidget *parent)
    : QWidget(parent)
    , m_icon(new QLabel(this))
    , m_title(wrappingLabel(this))
    , m_text(wrappingLabel(this))
    , m_action(new QPushButton(this))
{
    QFont bold = bodyFont();
    bold.setWeight(QFont::DemiBold);
    m_title->setFont(bold);
    m_title->setObjectName(u"messageTitle"_s);
    m_text->setObjectName(u"messageText"_s);
    m_action->setObjectName(u"messageAction"_s);

    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_title);
    words->addWidget(m_text);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space::m, space::s, space::m, space::s);
    row->setSpacing(space::s);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addLayout(words, 1);
    row->addWidget(m_action, 0, Qt::AlignVCenter);

    connect(m_action, &QPushButton::clicked, this, &MessageBar::actionTriggered);
    m_action->hide();
    hide();
}

void MessageBar::showMessage(Tone tone, const QString &title, const QString &text)
{
    m_tone = tone;
    m_title->setText(title);
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
    setAccessibleName(title);
    setAccessibleDescription(text);
    updateIcon();
    show();
    update();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void MessageBar::clear()
{
    m_title->clear();
    m_text->clear();
    hide();
}

void MessageBar::setAction(const QString &text)
{
    m_action->setText(text);
    m_action->setVisible(!text.isEmpty());
}

QString MessageBar::title() const { return m_title->text(); }

QString MessageBar::text() const { return m_text->text(); }

QColor MessageBar::toneColor() const
{
    const Colors colors = colorsFor(palette());
    switch (m_tone) {
    case Tone::Ok: return colors.ok;
    case Tone::Warning: return colors.warning;
    case Tone::Error: return colors.error;
    case Tone::Info: break;
    }
    return colors.accent;
}

void MessageBar::updateIcon()
{
    QPalette tinted = palette();
    tinted.setColor(QPalette::WindowText, toneColor());
    m_icon->setPixmap(icon(iconName(m_tone), tinted).pixmap(iconSize, iconSize));
    m_icon->setFixedSize(iconSize, iconSize);
}

void MessageBar::paintEvent(QPaintEvent *)
{
    const Colors colors = colorsFor(palette());
    const QColor tone = toneColor();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(mixed(colors.raised, tone, 0.45));
    painter.setBrush(mixed(colors.raised, tone, 0.07));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), cardRadius, cardRadius);
}

void MessageBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        updateIcon();
}

} // namespace ui
