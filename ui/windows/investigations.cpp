#include "ui/drilldown/drilldownpage.h"
#include "ui/explore/searchpage.h"
#include "ui/live/livepage.h"
#include "ui/trace/tracepage.h"
#include "ui/windows/actions.h"
#include "ui/windows/mainwindow.h"
#include "ui/windows/tabbar.h"

#include <QAction>
#include <QApplication>
#include <QEvent>
#include <QStackedWidget>

/// How the main window's tabs are left and found again.
namespace ui {
using namespace Qt::StringLiterals;
namespace {

/// After the last key or click, so that a whole gesture is written once, and within a second of it.
constexpr int keepPauseMs = 300;

bool isInput(QEvent::Type type)
{
    return type == QEvent::KeyRelease || type == QEvent::MouseButtonRelease
        || type == QEvent::Wheel;
}

} // namespace

void MainWindow::wireTabs()
{
    m_keeping.setSingleShot(true);
    m_keeping.setInterval(keepPauseMs);
    connect(&m_keeping, &QTimer::timeout, this, &MainWindow::keepTabs);
    qApp->installEventFilter(this); // what a page makes of a key or a click is part of its state
    connect(m_tabBar, &TabBar::selected, this, &MainWindow::openTab);
    connect(m_tabBar, &TabBar::closeAsked, this, &MainWindow::closeTab);
    connect(m_tabBar, &TabBar::moved, this, [this](int from, int to) { m_tabs.move(from, to); });
    connect(m_actions->newTab, &QAction::triggered, this, &MainWindow::openNewTab);
    connect(m_actions->closeTab, &QAction::triggered, this, [this] { closeTab(m_tabs.current()); });
    connect(m_actions->reopenTab, &QAction::triggered, this, [this] {
        keepPlace();
        m_tabs.reopen();
        showPlace();
    });
    const auto step = [this](int by) {
        keepPlace();
        m_tabs.selectNext(by);
        showPlace();
    };
    connect(m_actions->nextTab, &QAction::triggered, this, [step] { step(1); });
    connect(m_actions->previousTab, &QAction::triggered, this, [step] { step(-1); });
}

bool MainWindow::eventFilter(QObject *watched, QEvent *event)
{
    if (isInput(event->type()) && !m_keeping.isActive())
        m_keeping.start();
    return QMainWindow::eventFilter(watched, event);
}

void MainWindow::openNewTab()
{
    keepPlace();
    SearchPageState fresh;
    fresh.time = m_search->time();
    if (m_tabs.open({{{.place = {}, .state = toJson(fresh)}}, 0}))
        showPlace();
    m_search->focusQuery();
}

void MainWindow::openTab(int index)
{
    keepPlace();
    m_tabs.select(index);
    showPlace();
}

void MainWindow::closeTab(int index)
{
    keepPlace();
    m_tabs.close(index);
    showPlace();
}

void MainWindow::keepPlace()
{
    const auto &place = m_tabs.places().current();
    if (!place.isPage())
        return m_tabs.places().keep(m_traceTitle, toJson(m_trace->state()));
    switch (place.page) {
    case Page::Search: {
        const auto state = m_search->state();
        const bool isPlain = state.query == SearchPageState().query;
        m_tabs.places().keep(isPlain ? tr("Search") : state.query, toJson(state));
        break;
    }
    case Page::Live: m_tabs.places().keep(tr("Live"), {{u"filter"_s, m_live->filter()}}); break;
    case Page::Drilldown:
        m_tabs.places().keep(tr("Drilldown"), toJson(m_drilldown->state()));
        break;
    case Page::Sessions: m_tabs.places().keep(tr("Sessions"), {}); break;
    case Page::Costs: m_tabs.places().keep(tr("Costs"), {}); break;
    }
}

void MainWindow::keepTabs()
{
    keepPlace();
    m_tabBar->show(m_tabs);
    m_tabFile.write(m_tabs);
}

void MainWindow::showTrace(const Stop &stop)
{
    m_traceTitle = stop.title;
    m_pages->setCurrentWidget(m_trace);
    if (stop.state.isEmpty())
        m_trace->open(stop.place.trace, stop.place.span);
    else
        m_trace->open(stop.place.trace, tracePageStateFrom(stop.state));
    m_trace->setFocus(Qt::OtherFocusReason);
    setWindowTitle(tr("Trace – Spancast"));
}

} // namespace ui
