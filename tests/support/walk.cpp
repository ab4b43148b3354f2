#include "tests/support/walk.h"

#include "tests/support/accessibility.h"

#include <QAbstractButton>
#include <QApplication>
#include <QButtonGroup>
#include <QComboBox>
#include <QLineEdit>
#include <QTabBar>
#include <QTest>

namespace tests {
namespace {

QString nameOf(const QWidget &widget)
{
    return QStringLiteral("%1 '%2'").arg(QString::fromLatin1(widget.metaObject()->className()),
                                         widget.objectName());
}

/// Parts of Qt's own widgets: their owner has the keys for them.
bool isInner(const QWidget &widget)
{
    for (const auto *parent = widget.parentWidget(); parent; parent = parent->parentWidget()) {
        if (parent->inherits("QAbstractSpinBox") || parent->inherits("QComboBox")
            || parent->inherits("QLineEdit") || parent->inherits("QTabBar")
            || parent->inherits("QCalendarWidget"))
            return true;
    }
    return widget.objectName().startsWith(QLatin1String("qt_"))
        || widget.objectName() == QLatin1String("ScrollLeftButton")
        || widget.objectName() == QLatin1String("ScrollRightButton");
}

/// What a person may want to press or fill in.
bool isForUse(const QWidget &widget)
{
    return qobject_cast<const QAbstractButton *>(&widget)
        || qobject_cast<const QLineEdit *>(&widget) || qobject_cast<const QComboBox *>(&widget)
        || qobject_cast<const QTabBar *>(&widget);
}

/// One of a group of buttons: Tab goes to the checked one, arrows to the others.
bool isReachedByArrows(const QWidget &widget)
{
    const auto *button = qobject_cast<const QAbstractButton *>(&widget);
    const bool isOneOfMany =
        button && (button->autoExclusive() || (button->group() && button->group()->exclusive()));
    return isOneOfMany && !button->isChecked();
}

QList<QWidget *> stopsOfTab(QWidget &window)
{
    QList<QWidget *> stops;
    auto *first = window.nextInFocusChain();
    while (first && first != &window
           && !((first->focusPolicy() & Qt::TabFocus) && first->isVisible() && first->isEnabled()
                && !first->focusProxy()))
        first = first->nextInFocusChain();
    if (!first || first == &window)
        return stops;
    first->setFocus(Qt::TabFocusReason);
    while (true) {
        auto *at = QApplication::focusWidget();
        if (!at || stops.contains(at))
            break;
        stops.append(at);
        QTest::keyClick(at, Qt::Key_Tab);
    }
    return stops;
}

QRect placeIn(const QWidget &ancestor, const QWidget &widget)
{
    return {widget.mapTo(&ancestor, QPoint()), widget.size()};
}

/// The part of `ancestor` that holds the widget.
const QWidget *branchOf(const QWidget &ancestor, const QWidget *widget)
{
    while (widget->parentWidget() != &ancestor)
        widget = widget->parentWidget();
    return widget;
}

/// Compared by the parts of the window in which they stand, so that a column is read before the one beside it.
bool standsBefore(const QWidget &a, const QWidget &b)
{
    const QWidget *ancestor = a.parentWidget();
    while (ancestor && !ancestor->isAncestorOf(&b))
        ancestor = ancestor->parentWidget();
    if (!ancestor || a.isAncestorOf(&b) || b.isAncestorOf(&a))
        return false;
    const auto left = placeIn(*ancestor, *branchOf(*ancestor, &a));
    const auto right = placeIn(*ancestor, *branchOf(*ancestor, &b));
    const bool isSameRow = left.top() <= right.bottom() && right.top() <= left.bottom();
    return isSameRow ? left.right() < right.left() : left.bottom() < right.top();
}

} // namespace

QStringList tabFaults(QWidget &window)
{
    QStringList faults;
    window.activateWindow();
    if (!QTest::qWaitForWindowActive(&window))
        return {QStringLiteral("the window does not become active")};
    const auto stops = stopsOfTab(window);
    for (const auto *widget : window.findChildren<QWidget *>()) {
        const bool counts = widget->isVisible() && widget->isEnabled() && isForUse(*widget)
            && !isInner(*widget) && widget->window() == &window;
        if (counts && !stops.contains(widget) && !isReachedByArrows(*widget))
            faults << QStringLiteral("Tab does not reach %1").arg(nameOf(*widget));
    }
    if (auto *at = QApplication::focusWidget(); !stops.isEmpty() && at && at != stops.constFirst())
        faults << QStringLiteral("from %1 Tab goes to %2 and not round")
                      .arg(nameOf(*stops.constLast()), nameOf(*at));
    for (qsizetype i = 1; i < stops.size(); ++i) {
        if (standsBefore(*stops[i], *stops[i - 1]))
            faults << QStringLiteral("%1 stands before %2, but Tab reaches it after")
                          .arg(nameOf(*stops[i]), nameOf(*stops[i - 1]));
    }
    return faults;
}

QByteArray walkFaults(QWidget &window)
{
    return (accessibilityFaults(window) + tabFaults(window)).join(u'\n').toUtf8();
}

} // namespace tests
