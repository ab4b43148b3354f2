#include "ui/settings/fieldmessage.h"

#include "ui/theme/colors.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace ui {
namespace {

constexpr int iconSize = 16;

QColor colorOf(FieldMessage::Tone tone, const Colors &colors)
{
    switch (tone) {
    case FieldMessage::Tone::Warning: return colors.warning;
    case FieldMessage::Tone::Error: return colors.error;
    case FieldMessage::Tone::Hint: break;
    }
    return colors.muted;
}

QPalette withText(QPalette palette, const QColor &color)
{
    palette.setColor(QPalette::WindowText, color);
    palette.setColor(QPalette::Text, color);
    return palette;
}

} // namespace

FieldMessage::FieldMessage(QWidget *parent)
    : QWidget(parent)
    , m_icon(new QLabel(this))
    , m_text(new QLabel(this))
{
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setFont(captionFont());
    m_icon->setFixedWidth(iconSize);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::xs);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addWidget(m_text, 1);
    say(Tone::Hint, {});
}

void FieldMessage::say(Tone tone, const QString &text)
{
    m_tone = tone;
    m_text->setText(text);
    setVisible(!text.isEmpty());
    paint();
}

QString FieldMessage::text() const { return m_text->text(); }

void FieldMessage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        paint();
}

void FieldMessage::paint()
{
    const auto color = colorOf(m_tone, colorsFor(palette()));
    m_text->setPalette(withText(palette(), color));
    m_icon->setVisible(m_tone != Tone::Hint);
    const auto name = m_tone == Tone::Error ? u"error"_s : u"warning"_s;
    m_icon->setPixmap(icon(name, withText(palette(), color)).pixmap(iconSize, iconSize));
}

} // namespace ui
