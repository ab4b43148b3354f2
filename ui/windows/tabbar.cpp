#include "ui/windows/tabbar.h"

#include "ui/windows/tabs.h"

#include <QMouseEvent>
#include <QSignalBlocker>

namespace ui {
using namespace Qt::StringLiterals;
namespace {

constexpr qsizetype longestTitle = 40;

/// In a tab's text an ampersand marks a key.
QString shortTitle(const QString &title)
{
    auto text = title.simplified();
    if (text.size() > longestTitle)
        text = text.left(longestTitle - 1) + u'…';
    return text.replace(u'&', u"&&"_s);
}

} // namespace

TabBar::TabBar(QWidget *parent) : QTabBar(parent)
{
    setObjectName(u"tabBar"_s);
    setAccessibleName(tr("Tabs"));
    setTabsClosable(true);
    setMovable(true);
    setExpanding(false);
    setDrawBase(false);
    setElideMode(Qt::ElideRight);
    setAutoHide(true);
    connect(this, &QTabBar::currentChanged, this, &TabBar::selected);
    connect(this, &QTabBar::tabCloseRequested, this, &TabBar::closeAsked);
    connect(this, &QTabBar::tabMoved, this, &TabBar::moved);
}

void TabBar::show(const Tabs &tabs)
{
    const QSignalBlocker quiet(this);
    while (count() > tabs.count())
        removeTab(count() - 1);
    while (count() < tabs.count())
        addTab({});
    for (int i = 0; i < tabs.count(); ++i) {
        const auto &title = tabs.at(i).stop().title;
        setTabText(i, title.isEmpty() ? tr("Search") : shortTitle(title));
        setTabToolTip(i, title);
    }
    setCurrentIndex(tabs.current());
}

void TabBar::mouseReleaseEvent(QMouseEvent *event)
{
    const int tab = tabAt(event->pos());
    if (event->button() == Qt::MiddleButton && tab >= 0)
        Q_EMIT closeAsked(tab);
    else
        QTabBar::mouseReleaseEvent(event);
}

} // namespace ui
