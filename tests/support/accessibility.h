#pragma once

#include <QAccessible>
#include <QStringList>
#include <QWidget>

namespace tests {

/// What a person with a keyboard and a screen reader would stumble over in `root`: widgets that take the focus but
/// have no objectName or no accessible name. Qt's own inner parts ("qt_…") and
/// what is hidden are left out: walk each state. Empty: all is well.
inline QStringList accessibilityFaults(const QWidget &root)
{
    QStringList faults;
    for (auto *widget : root.findChildren<QWidget *>()) {
        const bool isInner = widget->objectName().startsWith(QLatin1String("qt_"))
            || widget->inherits("QCalendarView") || widget->inherits("QComboBoxPrivateContainer");
        if (isInner || widget->focusPolicy() == Qt::NoFocus || widget->focusProxy()
            || !widget->isVisibleTo(&root))
            continue;
        const auto *type = widget->metaObject()->className();
        if (widget->objectName().isEmpty())
            faults.append(QStringLiteral("%1 has no objectName").arg(QLatin1String(type)));
        const auto *face = QAccessible::queryAccessibleInterface(widget);
        if (!face || face->text(QAccessible::Name).trimmed().isEmpty())
            faults.append(QStringLiteral("%1 '%2' has no accessible name")
                              .arg(QLatin1String(type), widget->objectName()));
    }
    return faults;
}

/// The same list as one text, for QVERIFY2.
inline QByteArray faultsText(const QWidget &root)
{
    return accessibilityFaults(root).join(u'\n').toUtf8();
}

} // namespace tests
