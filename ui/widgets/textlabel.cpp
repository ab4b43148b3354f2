#include "ui/widgets/textlabel.h"

#include "ui/theme/colors.h"
#include "ui/theme/metrics.h"

#include <QApplication>
#include <QEvent>

namespace ui {
namespace {

QFont fontOf(TextLabel::Role role)
{
    switch (role) {
    case TextLabel::Role::Title: return titleFont();
    case TextLabel::Role::Heading: return headingFont();
    case TextLabel::Role::Caption: return captionFont();
    case TextLabel::Role::Monospace: return monospaceFont();
    case TextLabel::Role::Body:
    case TextLabel::Role::Error:
    case TextLabel::Role::Muted: break;
    }
    return bodyFont();
}

} // namespace

TextLabel::TextLabel(Role role, const QString &text, QWidget *parent)
    : QLabel(text, parent)
    , m_role(role)
{
    setTextFormat(Qt::PlainText);
    restyle();
}

void TextLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (!m_isRestyling
        && (event->type() == QEvent::ApplicationPaletteChange
            || event->type() == QEvent::PaletteChange
            || event->type() == QEvent::ApplicationFontChange))
        restyle();
}

void TextLabel::restyle()
{
    m_isRestyling = true;
    setFont(fontOf(m_role));
    const Colors colors = colorsFor(QApplication::palette());
    if (m_role == Role::Muted || m_role == Role::Caption || m_role == Role::Error) {
        QPalette tinted;
        tinted.setColor(QPalette::WindowText, m_role == Role::Error ? colors.error : colors.muted);
        setPalette(tinted);
    }
    m_isRestyling = false;
}

} // namespace ui
