#include "ui/windows/mainwindow.h"

#include "app/settings/appsettings.h"
#include "ui/costs/costspage.h"
#include "ui/drilldown/drilldownpage.h"
#include "ui/explore/searchpage.h"
#include "ui/live/livepage.h"
#include "ui/sessions/sessionspage.h"
#include "ui/theme/metrics.h"
#include "ui/trace/tracepage.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/taborder.h"
#include "ui/windows/actions.h"
#include "ui/windows/link.h"
#include "ui/windows/palette.h"
#include "ui/windows/rail.h"
#include "ui/windows/statusline.h"
#include "ui/windows/tabbar.h"

#include <QAction>
#include <QCloseEvent>
#include <QHBoxLayout>
#include <QStackedWidget>
#include <QStatusBar>
#include <QVBoxLayout>
#include <algorithm>

namespace ui {
using namespace Qt::StringLiterals;
namespace {

constexpr QSize smallest = {900, 560};
constexpr QSize usual = {1280, 820};

} // namespace

MainWindow::MainWindow(const Needs &needs, QWidget *parent)
    : QMainWindow(parent)
    , m_needs(needs)
    , m_tabFile(needs.tabFile)
    , m_actions(new Actions(this))
    , m_rail(new Rail(this))
    , m_banner(new MessageBar(this))
    , m_pages(new QStackedWidget(this))
    , m_search(new SearchPage(needs.source, this))
    , m_live(new LivePage(needs.live, needs.source, this))
    , m_drilldown(new DrilldownPage(needs.source, this))
    , m_sessions(new SessionsPage(needs.source, this))
    , m_costs(new CostsPage(needs.source, this))
    , m_trace(new TracePage(needs.source, this))
    , m_status(new StatusLine(this))
    , m_tabBar(new TabBar(this))
    , m_palette(new Palette(this))
{
    setObjectName(u"mainWindow"_s);
    setMinimumSize(smallest);
    setAcceptDrops(true);
    layOut();
    wirePages();
    wireActions();
    wireTabs();
    tabAsLaidOut(centralWidget());
    restore();
    showPlace();
}

MainWindow::~MainWindow() = default;

void MainWindow::layOut()
{
    m_banner->setObjectName(u"problemBanner"_s);
    m_pages->addWidget(m_search);
    m_pages->addWidget(m_live);
    m_pages->addWidget(m_drilldown);
    m_pages->addWidget(m_sessions);
    m_pages->addWidget(m_costs);
    m_pages->addWidget(m_trace);
    auto *bannerRow = new QWidget(this);
    auto *banner = new QVBoxLayout(bannerRow);
    banner->setContentsMargins(space::m, space::m, space::m, 0);
    banner->addWidget(m_banner);
    auto *page = new QVBoxLayout;
    page->setSpacing(0);
    page->addWidget(m_tabBar);
    page->addWidget(bannerRow);
    bannerRow->hide();
    page->addWidget(m_pages, 1);
    auto *middle = new QWidget(this);
    auto *row = new QHBoxLayout(middle);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_rail);
    row->addLayout(page, 1);
    setCentralWidget(middle);
    statusBar()->setSizeGripEnabled(false);
    statusBar()->addWidget(m_status, 1);
}

void MainWindow::restore()
{
    const auto geometry = m_needs.window.geometry.get();
    if (geometry.isEmpty() || !restoreGeometry(geometry))
        resize(usual);
    if (const auto time = timeChoiceFromText(m_needs.window.timeRange.get()))
        m_search->setTime(*time);
    m_tabs = m_tabFile.read();
    m_costs->setDailyBudget(m_needs.window.dailyBudgetDollars.get());
    followAppearance();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_needs.window.geometry.set(saveGeometry());
    keepTabs();
    QMainWindow::closeEvent(event);
}

void MainWindow::setStatus(const Status &status) { m_status->show(status); }

void MainWindow::showProblem(const Problem &problem)
{
    const auto same = std::find_if(m_problems.begin(), m_problems.end(),
                                   [&](const auto &known) { return known.id == problem.id; });
    if (same == m_problems.end())
        m_problems.append(problem);
    else
        *same = problem;
    showFirstProblem();
}

void MainWindow::clearProblem(const QString &id)
{
    m_problems.removeIf([&](const auto &known) { return known.id == id; });
    showFirstProblem();
}

void MainWindow::showFirstProblem()
{
    m_banner->parentWidget()->setVisible(!m_problems.isEmpty());
    if (m_problems.isEmpty()) {
        m_banner->clear();
        return;
    }
    const auto &problem = m_problems.constFirst();
    m_banner->setAction(problem.action);
    m_banner->showMessage(MessageBar::Tone::Warning, problem.title, problem.text);
}

void MainWindow::openPage(Page page) { goTo({.page = page}); }

void MainWindow::openSearchWith(const QString &query)
{
    openSearch();
    m_search->run(query);
}

void MainWindow::openTrace(const app::trace::TraceId &id, const app::trace::SpanId &select)
{
    if (!id.isNull())
        goTo({id, select, m_tabs.places().current().page});
}

void MainWindow::open(const Link &link)
{
    if (!link.trace.isNull())
        return openTrace(link.trace, link.span);
    openSearch();
    if (link.time)
        m_search->setTime(*link.time);
    m_search->run(link.query);
}

QString MainWindow::link() const
{
    const auto &place = m_tabs.places().current();
    if (!place.isPage())
        return toText(Link{place.trace, m_trace->state().selected, {}, {}});
    if (place.page != Page::Search)
        return {};
    const auto state = m_search->state();
    return toText(Link{{}, {}, state.query, state.time});
}

void MainWindow::goTo(const Place &place)
{
    if (place == m_tabs.places().current())
        return;
    keepPlace();
    m_tabs.places().go(place);
    showPlace();
}

void MainWindow::goBack()
{
    const bool isAtTrace = !m_tabs.places().current().isPage();
    if (!m_tabs.places().canGoBack() && isAtTrace)
        return openSearch();
    if (!m_tabs.places().canGoBack())
        return;
    keepPlace();
    m_tabs.places().goBack();
    showPlace();
}

void MainWindow::goForward()
{
    if (!m_tabs.places().canGoForward())
        return;
    keepPlace();
    m_tabs.places().goForward();
    showPlace();
}

void MainWindow::showPlace()
{
    const auto &stop = m_tabs.places().stop();
    const auto &place = stop.place;
    m_rail->setCurrent(place.isPage() ? std::optional(place.page) : std::nullopt);
    m_actions->back->setEnabled(m_tabs.places().canGoBack() || !place.isPage());
    m_actions->forward->setEnabled(m_tabs.places().canGoForward());
    m_actions->copyLink->setEnabled(!place.isPage() || place.page == Page::Search);
    m_actions->reopenTab->setEnabled(m_tabs.canReopen());
    if (place.isPage())
        showPage(stop);
    else
        showTrace(stop);
    m_tabBar->show(m_tabs);
    m_keeping.start();
}

void MainWindow::showPage(const Stop &stop)
{
    switch (stop.place.page) {
    case Page::Search:
        if (!stop.state.isEmpty())
            m_search->restore(searchPageStateFrom(stop.state));
        m_pages->setCurrentWidget(m_search);
        m_search->focusResults();
        setWindowTitle(tr("Search – Spancast"));
        break;
    case Page::Live:
        if (!stop.state.isEmpty())
            m_live->setFilter(stop.state.value("filter"_L1).toString());
        m_pages->setCurrentWidget(m_live);
        m_live->focusSpans();
        setWindowTitle(tr("Live – Spancast"));
        break;
    case Page::Drilldown:
        if (!stop.state.isEmpty())
            m_drilldown->restore(drillStateFrom(stop.state));
        m_pages->setCurrentWidget(m_drilldown);
        m_drilldown->focusTabs();
        setWindowTitle(tr("Drilldown – Spancast"));
        break;
    case Page::Sessions:
        m_pages->setCurrentWidget(m_sessions);
        m_sessions->focusList();
        setWindowTitle(tr("Sessions – Spancast"));
        break;
    case Page::Costs:
        m_pages->setCurrentWidget(m_costs);
        m_costs->focusTable();
        setWindowTitle(tr("Costs – Spancast"));
        break;
    }
}

} // namespace ui
