#include "ui/widgets/emptystate.h"

#include "ui/theme/colors.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/textlabel.h"

#include <QEvent>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {
using namespace Qt::StringLiterals;
namespace {

constexpr int iconSize = 32;
constexpr int widestLine = 420;

} // namespace

EmptyState::EmptyState(const QString &iconName, const QString &sentence, const QString &action,
                       QWidget *parent)
    : QWidget(parent)
    , m_iconName(iconName)
    , m_icon(new QLabel(this))
    , m_sentence(new TextLabel(TextLabel::Role::Muted, sentence, this))
    , m_action(new QPushButton(this))
{
    m_sentence->setObjectName(u"emptySentence"_s);
    m_sentence->setWordWrap(true);
    m_sentence->setAlignment(Qt::AlignHCenter);
    m_action->setObjectName(u"emptyAction"_s);
    connect(m_action, &QPushButton::clicked, this, &EmptyState::actionTriggered);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::xl, space::xl, space::xl, space::xl);
    column->setSpacing(space::m);
    column->addStretch(2);
    column->addWidget(m_icon, 0, Qt::AlignHCenter);
    column->addWidget(m_sentence, 0, Qt::AlignHCenter);
    column->addWidget(m_action, 0, Qt::AlignHCenter);
    column->addStretch(3);
    setSentence(sentence);
    setAction(action);
    restyle();
}

void EmptyState::setSentence(const QString &sentence)
{
    m_sentence->setText(sentence);
    // nothing has no height (-1), and a wrapping label that is centred gets no height for its width from a box layout
    const int width =
        qMin(widestLine, m_sentence->fontMetrics().horizontalAdvance(sentence) + space::s);
    m_sentence->setFixedWidth(width);
    m_sentence->setMinimumHeight(qMax(0, m_sentence->heightForWidth(width)));
    setAccessibleName(sentence);
}

void EmptyState::setAction(const QString &action)
{
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
}

QString EmptyState::sentence() const { return m_sentence->text(); }

void EmptyState::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        restyle();
}

void EmptyState::restyle()
{
    QPalette quiet = palette();
    quiet.setColor(QPalette::WindowText, colorsFor(palette()).muted);
    m_icon->setPixmap(icon(m_iconName, quiet).pixmap(iconSize, iconSize));
}

} // namespace ui
