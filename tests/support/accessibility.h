#pragma once

#include <QAccessible>
#include <QLabel>
#include <QList>
#include <QSet>
#include <QStringList>
#include <QWidget>

namespace tests {

/// "ClassName objectName" of every visible widget that takes keyboard focus and has no name for assistive technology.
inline QStringList unnamedFocusables(const QWidget &window)
{
    QStringList unnamed;
    const auto widgets = window.findChildren<QWidget *>();
    for (auto *widget : widgets) {
        if (!widget->isVisibleTo(&window) || !(widget->focusPolicy() & Qt::TabFocus)
            || widget->focusProxy())
            continue;
        const auto *accessible = QAccessible::queryAccessibleInterface(widget);
        if (!accessible || accessible->text(QAccessible::Name).isEmpty())
            unnamed << QString::fromLatin1(widget->metaObject()->className()) + u' '
                    + widget->objectName();
    }
    return unnamed;
}

/// What Tab reaches from `first` on, in its order, until it comes round.
inline QList<QWidget *> tabChain(QWidget *first)
{
    QList<QWidget *> chain;
    auto *widget = first;
    do {
        if ((widget->focusPolicy() & Qt::TabFocus) && widget->isEnabled() && !widget->isHidden()
            && widget->isVisible() && !widget->focusProxy())
            chain << widget;
        widget = widget->nextInFocusChain();
    } while (widget && widget != first);
    return chain;
}

/// What a person with a keyboard and a screen reader, or a test, would stumble over in `root`: visible widgets that take
/// the focus but have no objectName or no accessible name. Qt's own inner parts ("qt_…") are left out. Empty: all is well.
inline QStringList accessibilityFaults(const QWidget &root)
{
    QStringList faults;
    for (auto *widget : root.findChildren<QWidget *>()) {
        const bool isInner = widget->objectName().startsWith(QLatin1String("qt_"))
            || widget->inherits("QCalendarView") || widget->inherits("QComboBoxPrivateContainer");
        if (isInner || widget->focusPolicy() == Qt::NoFocus || widget->focusProxy()
            || !widget->isVisibleTo(&root))
            continue;
        const auto type = QString::fromLatin1(widget->metaObject()->className());
        if (widget->objectName().isEmpty())
            faults << QStringLiteral("%1 has no objectName").arg(type);
        const auto *face = QAccessible::queryAccessibleInterface(widget);
        if (!face || face->text(QAccessible::Name).trimmed().isEmpty())
            faults
                << QStringLiteral("%1 '%2' has no accessible name").arg(type, widget->objectName());
    }
    return faults;
}

/// The same as one text, for QVERIFY2.
inline QByteArray faultsText(const QWidget &root)
{
    return accessibilityFaults(root).join(u'\n').toUtf8();
}

} // namespace tests
