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
    if (m_role == Role::Muted || m_role == Role::Caption) {
        QPalette quiet;
        quiet.setColor(QPalette::WindowText, colorsFor(QApplication::palette()).muted);
        setPalette(quiet);
    }
    m_isRestyling = false;
}

} // namespace ui
