#include "ui/widgets/taborder.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QLayout>
#include <QScrollArea>
#include <QSplitter>
#include <QTabWidget>
#include <QWidget>
#include <algorithm>

namespace ui {
namespace {

/// Tab comes to `widget` and goes on from `leave`, which is another one where a part of the widget takes the focus for it.
struct Stop {
    QWidget *widget;
    QWidget *leave;
};

/// Only the one that is chosen takes Tab, and that changes.
bool isOneOfGroup(const QWidget *widget)
{
    const auto *button = qobject_cast<const QAbstractButton *>(widget);
    return button && button->group() && button->group()->exclusive();
}

void collect(QWidget *widget, QList<Stop> &stops);

void collect(QLayout *layout, QList<Stop> &stops)
{
    for (int i = 0; i < layout->count(); ++i) {
        auto *item = layout->itemAt(i);
        if (item->widget())
            collect(item->widget(), stops);
        else if (item->layout())
            collect(item->layout(), stops);
    }
}

/// False where the parts of the widget are its own business.
bool collectParts(QWidget *widget, QList<Stop> &stops)
{
    if (auto *area = qobject_cast<QScrollArea *>(widget); area && area->widget()) {
        collect(area->widget(), stops);
        return true;
    }
    auto *tabs = qobject_cast<QTabWidget *>(widget);
    for (int i = 0; tabs && i < tabs->count(); ++i)
        collect(tabs->widget(i), stops);
    auto *splitter = qobject_cast<QSplitter *>(widget);
    for (int i = 0; splitter && i < splitter->count(); ++i)
        collect(splitter->widget(i), stops);
    return tabs || splitter;
}

void collect(QWidget *widget, QList<Stop> &stops)
{
    auto *proxy = widget->focusProxy();
    const bool isKnown = std::any_of(stops.cbegin(), stops.cend(), [&](const Stop &stop) {
        return stop.leave == widget; // by the one it stands for
    });
    const bool takesTab = widget->focusPolicy() & Qt::TabFocus || isOneOfGroup(widget);
    const bool isStop = !isKnown && !proxy && takesTab;
    if (isStop || (proxy && widget->isAncestorOf(proxy)))
        stops.append(Stop{widget, proxy ? proxy : widget});
    if (!collectParts(widget, stops) && !isStop && widget->layout())
        collect(widget->layout(), stops);
}

} // namespace

void tabAsLaidOut(QWidget *root)
{
    QList<Stop> stops;
    collect(root, stops);
    for (qsizetype i = 1; i < stops.size(); ++i)
        QWidget::setTabOrder(stops[i - 1].leave, stops[i].widget);
}

} // namespace ui
