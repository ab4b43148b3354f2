#include "ui/windows/mainwindow.h"

#include "app/settings/appsettings.h"
#include "ui/explore/searchpage.h"
#include "ui/live/livepage.h"
#include "ui/theme/metrics.h"
#include "ui/trace/tracepage.h"
#include "ui/widgets/messagebar.h"
#include "ui/windows/actions.h"
#include "ui/windows/rail.h"
#include "ui/windows/statusline.h"

#include <QAction>
#include <QCloseEvent>
#include <QHBoxLayout>
#include <QKeySequence>
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
    , m_actions(new Actions(this))
    , m_rail(new Rail(this))
    , m_banner(new MessageBar(this))
    , m_pages(new QStackedWidget(this))
    , m_search(new SearchPage(needs.source, this))
    , m_live(new LivePage(needs.live, needs.source, this))
    , m_trace(new TracePage(needs.source, this))
    , m_status(new StatusLine(this))
{
    setObjectName(u"mainWindow"_s);
    setMinimumSize(smallest);
    setAcceptDrops(true);
    layOut();
    wirePages();
    wireActions();
    restore();
    showPlace();
}

MainWindow::~MainWindow() = default;

void MainWindow::layOut()
{
    m_banner->setObjectName(u"problemBanner"_s);
    m_pages->addWidget(m_search);
    m_pages->addWidget(m_live);
    m_pages->addWidget(m_trace);
    auto *bannerRow = new QWidget(this);
    auto *banner = new QVBoxLayout(bannerRow);
    banner->setContentsMargins(space::m, space::m, space::m, 0);
    banner->addWidget(m_banner);
    auto *page = new QVBoxLayout;
    page->setSpacing(0);
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
    followAppearance();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_needs.window.geometry.set(saveGeometry());
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
        goTo({id, select, m_places.current().page});
}

void MainWindow::goTo(const Place &place)
{
    if (place == m_places.current())
        return;
    m_places.go(place);
    showPlace();
}

void MainWindow::goBack()
{
    if (!m_places.canGoBack())
        return;
    m_places.goBack();
    showPlace();
}

void MainWindow::goForward()
{
    if (!m_places.canGoForward())
        return;
    m_places.goForward();
    showPlace();
}

void MainWindow::showPlace()
{
    const auto &place = m_places.current();
    m_rail->setCurrent(place.isPage() ? std::optional(place.page) : std::nullopt);
    m_actions->back->setEnabled(m_places.canGoBack());
    m_actions->forward->setEnabled(m_places.canGoForward());
    // the trace page has this key on its own way back; two owners would make it ambiguous
    m_actions->back->setShortcut(place.isPage() ? QKeySequence(Qt::ALT | Qt::Key_Left)
                                                : QKeySequence());
    if (place.isPage())
        return showPage(place.page);
    m_pages->setCurrentWidget(m_trace);
    m_trace->open(place.trace, place.span);
    m_trace->setFocus(Qt::OtherFocusReason);
    setWindowTitle(tr("Trace – Spancast"));
}

void MainWindow::showPage(Page page)
{
    switch (page) {
    case Page::Search:
        m_pages->setCurrentWidget(m_search);
        m_search->focusResults();
        setWindowTitle(tr("Search – Spancast"));
        break;
    case Page::Live:
        m_pages->setCurrentWidget(m_live);
        m_live->focusSpans();
        setWindowTitle(tr("Live – Spancast"));
        break;
    }
}

} // namespace ui
