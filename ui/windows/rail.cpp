#include "ui/windows/rail.h"

#include "ui/theme/colors.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"

#include <QEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace ui {
using namespace Qt::StringLiterals;
namespace {

constexpr int glyphSize = 20;
constexpr int narrowest = 72;

} // namespace

RailButton::RailButton(const QString &iconName, const QString &word, QWidget *parent)
    : QToolButton(parent)
    , m_iconName(iconName)
{
    setText(word);
    setAccessibleName(word);
    setFont(captionFont());
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
    setIcon(ui::icon(m_iconName, palette()));
}

QSize RailButton::sizeHint() const
{
    const int words = fontMetrics().horizontalAdvance(text()) + 2 * space::s;
    return {std::max(narrowest - 2 * space::xs, words),
            glyphSize + fontMetrics().height() + 2 * space::s + 2};
}

void RailButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto colors = colorsFor(palette());
    const auto body = QRectF(rect()).adjusted(1, 1, -1, -1);
    painter.setPen(Qt::NoPen);
    if (isChecked()) {
        painter.setBrush(colors.selection);
        painter.drawRoundedRect(body, cardRadius, cardRadius);
    } else if (underMouse() || isDown()) {
        auto hover = colors.text;
        hover.setAlphaF(isDown() ? 0.12F : 0.06F);
        painter.setBrush(hover);
        painter.drawRoundedRect(body, cardRadius, cardRadius);
    }
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(colors.accent, 2));
        painter.drawRoundedRect(body, cardRadius, cardRadius);
    }
    const int top = space::s;
    icon().paint(&painter, QRect((width() - glyphSize) / 2, top, glyphSize, glyphSize));
    painter.setFont(font());
    painter.setPen(isChecked() ? colors.text : colors.muted);
    painter.drawText(QRect(0, top + glyphSize + 2, width(), fontMetrics().height()),
                     Qt::AlignCenter, text());
}

void RailButton::changeEvent(QEvent *event)
{
    QToolButton::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        setIcon(ui::icon(m_iconName, palette()));
}

Rail::Rail(QWidget *parent)
    : QWidget(parent)
    , m_search(new RailButton(u"search"_s, tr("Search"), this))
    , m_settings(new RailButton(u"settings"_s, tr("Settings"), this))
{
    m_search->setObjectName(u"railSearch"_s);
    m_search->setCheckable(true);
    m_search->setToolTip(tr("Search traces (Ctrl+1)"));
    m_settings->setObjectName(u"railSettings"_s);
    m_settings->setToolTip(tr("Settings (Ctrl+,)"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::xs, space::s, space::xs + 1, space::s);
    column->setSpacing(space::xs);
    column->addWidget(m_search);
    column->addStretch(1);
    column->addWidget(m_settings);
}

void Rail::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(QRect(width() - 1, 0, 1, height()), colorsFor(palette()).border);
}

} // namespace ui
