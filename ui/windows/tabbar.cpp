#include "ui/windows/tabbar.h"

#include "ui/theme/metrics.h"
#include "ui/widgets/iconbutton.h"
#include "ui/windows/tabs.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QSignalBlocker>
#include <QStyle>

namespace ui {
using namespace Qt::StringLiterals;
namespace {

constexpr qsizetype longestTitle = 40;
constexpr int closeIconSize = 14;

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
    setMovable(true);
    setExpanding(false);
    setDrawBase(false);
    setElideMode(Qt::ElideRight);
    setAutoHide(true);
    connect(this, &QTabBar::currentChanged, this, &TabBar::selected);
    connect(this, &QTabBar::tabMoved, this, &TabBar::moved);
}

void TabBar::show(const Tabs &tabs)
{
    const QSignalBlocker quiet(this);
    while (count() > tabs.count())
        removeTab(count() - 1);
    while (count() < tabs.count())
        addClosableTab();
    for (int i = 0; i < tabs.count(); ++i) {
        const auto &title = tabs.at(i).stop().title;
        setTabText(i, title.isEmpty() ? tr("Search") : shortTitle(title));
        setTabToolTip(i, title);
        //: %1 is a tab's title
        static_cast<IconButton *>(tabButton(i, closeSide()))
            ->setName(tr("Close %1").arg(tabText(i).replace(u"&&"_s, u"&"_s)));
    }
    setCurrentIndex(tabs.current());
}

QTabBar::ButtonPosition TabBar::closeSide() const
{
    return ButtonPosition(style()->styleHint(QStyle::SH_TabBar_CloseButtonPosition, nullptr, this));
}

/// The button has no focus of its own: whoever is at the tab has Ctrl+W and Delete.
void TabBar::addClosableTab()
{
    auto *close = new IconButton(u"close"_s, tr("Close"), this);
    close->setObjectName(u"closeTabButton"_s);
    close->setFocusPolicy(Qt::NoFocus);
    close->setIconSize({closeIconSize, closeIconSize});
    close->setFixedSize(closeIconSize + space::s, closeIconSize + space::s);
    connect(close, &QAbstractButton::clicked, this, [this, close] {
        for (int tab = 0; tab < count(); ++tab) {
            if (tabButton(tab, closeSide()) == close)
                return Q_EMIT closeAsked(tab);
        }
    });
    setTabButton(addTab({}), closeSide(), close);
}

void TabBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Delete)
        Q_EMIT closeAsked(currentIndex());
    else
        QTabBar::keyPressEvent(event);
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
