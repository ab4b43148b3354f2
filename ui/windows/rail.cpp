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

Rail::Rail(QWidget *parent) : QWidget(parent)
{
    m_settings = new RailButton(u"settings"_s, tr("Settings"), this);
    m_settings->setObjectName(u"railSettings"_s);
    m_settings->setToolTip(tr("Settings (Ctrl+,)"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::xs, space::s, space::xs + 1, space::s);
    column->setSpacing(space::xs);
    for (const auto &facts : allPages()) {
        m_pages[facts.page] = makeButton(facts);
        column->addWidget(m_pages[facts.page]);
    }
    column->addStretch(1);
    column->addWidget(m_settings);
}

RailButton *Rail::makeButton(const PageFacts &facts)
{
    auto *button = new RailButton(facts.iconName, facts.word, this);
    button->setObjectName(u"rail"_s + facts.name.at(0).toUpper() + facts.name.sliced(1));
    button->setCheckable(true);
    //: a hint and the key for it
    button->setToolTip(tr("%1 (%2)").arg(facts.hint, facts.key.toString(QKeySequence::NativeText)));
    connect(button, &QAbstractButton::clicked, this, [this, button, page = facts.page] {
        button->setChecked(!button->isChecked()); // whoever is asked says where it went
        Q_EMIT pageAsked(page);
    });
    return button;
}

void Rail::setCurrent(std::optional<Page> page)
{
    for (auto button = m_pages.cbegin(); button != m_pages.cend(); ++button)
        button.value()->setChecked(button.key() == page);
}

void Rail::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(QRect(width() - 1, 0, 1, height()), colorsFor(palette()).border);
}

} // namespace ui
