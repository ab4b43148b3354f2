#include "ui/widgets/iconbutton.h"

#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"

#include <QEvent>
#include <QKeySequence>

namespace ui {
using namespace Qt::StringLiterals;

IconButton::IconButton(const QString &iconName, const QString &name, QWidget *parent)
    : QToolButton(parent)
{
    Q_ASSERT(!name.isEmpty());
    setAutoRaise(true);
    setFocusPolicy(Qt::TabFocus);
    setIconSize({18, 18});
    setFixedSize(controlHeight, controlHeight);
    setIconName(iconName);
    setName(name);
}

void IconButton::setIconName(const QString &iconName)
{
    m_iconName = iconName;
    setIcon(ui::icon(iconName, palette()));
}

void IconButton::setName(const QString &name)
{
    m_name = name;
    setAccessibleName(name);
    updateToolTip();
}

void IconButton::setKey(const QKeySequence &key)
{
    setShortcut(key);
    updateToolTip();
}

void IconButton::updateToolTip()
{
    const QString key = shortcut().toString(QKeySequence::NativeText);
    setToolTip(key.isEmpty() ? m_name : u"%1 (%2)"_s.arg(m_name, key));
}

void IconButton::changeEvent(QEvent *event)
{
    QToolButton::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        setIconName(m_iconName);
}

} // namespace ui
