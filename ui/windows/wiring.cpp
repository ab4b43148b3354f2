#include "app/settings/appsettings.h"
#include "ui/costs/costspage.h"
#include "ui/drilldown/drilldownpage.h"
#include "ui/explore/grafanamenu.h"
#include "ui/explore/searchpage.h"
#include "ui/live/livepage.h"
#include "ui/sessions/sessionspage.h"
#include "ui/theme/format.h"
#include "ui/trace/tracepage.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/taborder.h"
#include "ui/windows/about.h"
#include "ui/windows/actions.h"
#include "ui/windows/mainwindow.h"
#include "ui/windows/rail.h"

#include <QAction>
#include <QActionGroup>
#include <QClipboard>
#include <QCoreApplication>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFileDialog>
#include <QGuiApplication>
#include <QMenu>
#include <QMimeData>
#include <QMouseEvent>
#include <QUrl>

using namespace Qt::StringLiterals;

/// What leads where in the main window.
namespace ui {
namespace {

QStringList localFiles(const QMimeData *data)
{
    QStringList paths;
    for (const auto &url : data->urls()) {
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    }
    return paths;
}

} // namespace

void MainWindow::wirePages()
{
    connect(m_search, &SearchPage::traceOpened, this, &MainWindow::openTrace);
    connect(m_live, &LivePage::spanOpened, this, &MainWindow::openTrace);
    connect(m_search, &SearchPage::connectRequested, this, &MainWindow::connectRequested);
    connect(m_drilldown, &DrilldownPage::traceOpened, this, &MainWindow::openTrace);
    connect(m_drilldown, &DrilldownPage::searchRequested, this, [this](const QString &query) {
        const auto time = m_drilldown->state().subject.time;
        openSearch();
        m_search->setTime(time);
        m_search->run(query);
    });
    connect(m_sessions, &SessionsPage::traceOpened, this,
            [this](const app::trace::TraceId &id) { openTrace(id); });
    connect(m_costs, &CostsPage::searchRequested, this, &MainWindow::openSearchWith);
    connect(m_costs, &CostsPage::dailyBudgetChanged, this,
            [this](double dollars) { m_needs.window.dailyBudgetDollars.set(dollars); });
    connect(m_search, &SearchPage::timeChanged, this, [this](const TimeChoice &time) {
        // a range by the calendar is of no use at the next start
        if (time.isRelative())
            m_needs.window.timeRange.set(toText(time));
    });
    connect(m_trace, &TracePage::shown, this,
            [this](const app::trace::TraceId &id, const QString &name) {
                const auto hex = QString::fromStdString(app::trace::toHex(id));
                //: the window's title; %1 is a span's name, %2 a shortened trace id
                setWindowTitle(tr("%1 %2 – Spancast").arg(name, shortId(hex)));
                m_traceTitle = name;
                keepTabs();
            });
    connect(m_trace, &TracePage::closed, this, &MainWindow::goBack);
    connect(m_trace, &TracePage::traceRequested, this, &MainWindow::openTrace);
    connect(m_trace, &TracePage::filterRequested, this, &MainWindow::openSearchWith);
    connect(m_banner, &MessageBar::actionTriggered, this, [this] {
        if (!m_problems.isEmpty())
            Q_EMIT problemActionTriggered(m_problems.constFirst().id);
    });
}

void MainWindow::offerSources(app::sources::ChosenSource &source)
{
    m_search->offerSources(source);
    tabAsLaidOut(centralWidget());
    connect(m_search, &SearchPage::sourcesAsked, this, &MainWindow::sourcesRequested);
    connect(m_trace, &TracePage::menuWanted, this, [this, &source](QMenu *menu) {
        const auto place = m_trace->place();
        addTraceLinks(*menu, source,
                      {place.id, place.span, {place.startUnixNano, place.endUnixNano}});
        menu->addSeparator();
        const auto sources = source.saved().all();
        for (const auto &one : sources) {
            //: %1 is the name of a source of traces
            auto *action = menu->addAction(
                tr("Wait for it at %1…").arg(QString(one.name).replace(u'&', u"&&"_s)));
            action->setObjectName(u"waitAtSource"_s);
            connect(action, &QAction::triggered, this,
                    [this, trace = place.id, id = one.id] { Q_EMIT arrivalAsked(trace, id); });
        }
        if (sources.isEmpty())
            menu->addAction(tr("Add a source…"), this, &MainWindow::sourcesRequested);
    });
}

void MainWindow::wireActions()
{
    connect(m_rail, &Rail::pageAsked, this, &MainWindow::openPage);
    connect(m_rail->settings(), &QAbstractButton::clicked, this, &MainWindow::settingsRequested);
    connect(m_actions->settings, &QAction::triggered, this, &MainWindow::settingsRequested);
    for (auto page = m_actions->pages.cbegin(); page != m_actions->pages.cend(); ++page)
        connect(page.value(), &QAction::triggered, this, [this, to = page.key()] { openPage(to); });
    connect(m_actions->pages[Page::Search], &QAction::triggered, m_search, &SearchPage::focusQuery);
    connect(m_actions->back, &QAction::triggered, this, &MainWindow::goBack);
    connect(m_actions->forward, &QAction::triggered, this, &MainWindow::goForward);
    connect(m_actions->copyLink, &QAction::triggered, this,
            [this] { QGuiApplication::clipboard()->setText(link()); });
    connect(m_actions->palette, &QAction::triggered, this, &MainWindow::showPalette);
    connect(m_actions->keys, &QAction::triggered, this, &MainWindow::showKeys);
    connect(m_actions->importFiles, &QAction::triggered, this, &MainWindow::chooseFiles);
    connect(m_actions->quit, &QAction::triggered, this, &QCoreApplication::quit,
            Qt::QueuedConnection);
    connect(m_actions->about, &QAction::triggered, this, [this] { (new About(this))->show(); });
    connect(m_actions->appearance, &QActionGroup::triggered, this, [this](const QAction *action) {
        m_needs.appearance.appearance.set(action->data().toString());
    });
    connect(&m_needs.appearance.appearance, &app::settings::SettingBase::changed, this,
            &MainWindow::followAppearance);
}

void MainWindow::followAppearance()
{
    m_actions->showAppearance(m_needs.appearance.appearance.get());
}

void MainWindow::chooseFiles()
{
    auto *dialog = new QFileDialog(this, tr("Import traces"));
    dialog->setObjectName(QStringLiteral("importDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    dialog->setNameFilters({tr("Traces (*.json *.jsonl *.pb *.gz *.zst)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::filesSelected, this, &MainWindow::importRequested);
    dialog->open();
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (!localFiles(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    const auto paths = localFiles(event->mimeData());
    if (paths.isEmpty())
        return;
    event->acceptProposedAction();
    Q_EMIT filesDropped(paths);
}

void MainWindow::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::BackButton)
        goBack();
    else if (event->button() == Qt::ForwardButton)
        goForward();
    else
        QMainWindow::mousePressEvent(event);
}

} // namespace ui
