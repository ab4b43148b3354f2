#include "ui/widgets/disclosure.h"

#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"

#include <QEvent>
#include <QToolButton>
#include <QVBoxLayout>

namespace ui {
using namespace Qt::StringLiterals;

Disclosure::Disclosure(const QString &title, QWidget *content, QWidget *parent)
    : QWidget(parent)
    , m_button(new QToolButton)
    , m_content(content)
{
    m_button->setObjectName(u"disclosure"_s);
    m_button->setText(title);
    m_button->setAccessibleName(title);
    m_button->setCheckable(true);
    m_button->setAutoRaise(true);
    m_button->setFocusPolicy(Qt::StrongFocus);
    m_button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_button->setMinimumHeight(controlHeight);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::s);
    column->addWidget(m_button, 0, Qt::AlignLeading);
    column->addWidget(content);
    connect(m_button, &QToolButton::toggled, this, &Disclosure::toggled);
    connect(m_button, &QToolButton::toggled, this, &Disclosure::restyle);
    restyle();
}

bool Disclosure::isOpen() const { return m_button->isChecked(); }

void Disclosure::setOpen(bool isOpen) { m_button->setChecked(isOpen); }

void Disclosure::restyle()
{
    m_button->setIcon(icon(isOpen() ? u"chevron-down"_s : u"chevron-right"_s, palette()));
    m_content->setVisible(isOpen());
}

void Disclosure::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        restyle();
}

} // namespace ui
