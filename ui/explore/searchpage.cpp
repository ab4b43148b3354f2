#include "ui/explore/searchpage.h"

#include "ui/explore/firststeps.h"
#include "ui/explore/grafanamenu.h"
#include "ui/explore/metricspane.h"
#include "ui/explore/querybar.h"
#include "ui/explore/queryfacts.h"
#include "ui/explore/quirkbar.h"
#include "ui/explore/resultpane.h"
#include "ui/explore/resultstable.h"
#include "ui/explore/resultviews.h"
#include "ui/explore/sourcebutton.h"
#include "ui/explore/timestrip.h"
#include "ui/models/sourcenote.h"
#include "ui/theme/format.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/textlabel.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace ui {
using namespace Qt::StringLiterals;

SearchPage::SearchPage(app::sources::TraceSource &source, QWidget *parent)
    : QWidget(parent)
    , m_now(&app::now)
    , m_model(source)
    , m_flow(source, m_model)
    , m_metrics(source)
    , m_facts(new QueryFacts(source, this))
    , m_bar(new QueryBar(this))
    , m_table(new ResultsTable(
          m_model, [this] { return m_now(); }, this))
    , m_views(new ResultViews(m_model, m_table, this))
    , m_pane(new ResultPane(m_views, this))
    , m_metricsPane(new MetricsPane(m_metrics, this))
    , m_strip(new TimeStrip(source, this))
    , m_body(new QStackedWidget(this))
    , m_status(new TextLabel(TextLabel::Role::Muted, {}, this))
    , m_inspected(new TextLabel(TextLabel::Role::Muted, {}, this))
    , m_more(new QPushButton(tr("Load more"), this))
{
    setObjectName(u"searchPage"_s);
    m_table->setObjectName(u"resultsTable"_s);
    m_table->setAccessibleName(tr("Traces found"));
    m_status->setObjectName(u"resultStatus"_s);
    m_inspected->setObjectName(u"inspectedStatus"_s);
    m_more->setObjectName(u"loadMoreButton"_s);
    m_more->setAccessibleName(tr("Load more traces"));
    m_bar->setFacts(m_facts);
    m_bar->setQuery(u"{ }"_s);
    m_flow.setPaused(true);
    layOut();
    wireBar();
    wireFlow();
    wireMetrics();
    connect(&source, &app::sources::TraceSource::changed, this, [this] {
        if (!m_pause.isActive())
            m_pause.start();
    });
    m_pane->showState(m_flow.state(), time());
    showCounts();
}

SearchPage::~SearchPage() = default;

void SearchPage::layOut()
{
    auto *status = new QHBoxLayout;
    status->setContentsMargins(space::m, space::xs, space::m, space::xs);
    status->setSpacing(space::m);
    status->addWidget(m_status);
    status->addWidget(m_more);
    status->addStretch(1);
    status->addWidget(m_inspected);
    auto *statusRow = new QWidget(this);
    statusRow->setLayout(status);
    statusRow->setFixedHeight(controlHeight + space::s);

    m_bar->setContentsMargins(space::m, space::m, space::m, space::s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_bar);
    column->addWidget(m_strip);
    column->addWidget(m_body, 1);
    m_body->addWidget(m_pane);
    m_body->addWidget(m_metricsPane);
    column->addWidget(statusRow);
}

void SearchPage::wireBar()
{
    connect(m_bar, &QueryBar::runRequested, this, &SearchPage::ask);
    connect(m_bar, &QueryBar::cancelRequested, this, [this] {
        m_flow.cancel();
        m_metrics.cancel();
    });
    connect(m_bar, &QueryBar::timeChosen, this, &SearchPage::chooseTime);
    connect(m_bar, &QueryBar::liveToggled, this, [this](bool isLive) {
        m_isLive = isLive;
        m_flow.setLive(isLive);
    });
    connect(m_bar, &QueryBar::leftDown, this, &SearchPage::focusResults);
    connect(m_table, &ResultsTable::traceOpened, this, &SearchPage::traceOpened);
    connect(m_views, &ResultViews::traceOpened, this, &SearchPage::traceOpened);
    connect(m_table, &ResultsTable::allSpansRequested, this,
            [this] { m_flow.setSpansWanted(true); });
    connect(m_views, &ResultViews::rangeChosen, this, &SearchPage::chooseRange);
    connect(m_views, &ResultViews::widerRangeRequested, this, &SearchPage::widenTime);
    connect(m_views, &ResultViews::attributeColumnRequested, m_bar, &QueryBar::editSelection);
    connect(m_views, &ResultViews::viewChanged, this, [this] {
        m_flow.setSpansWanted(m_views->view() == ResultViews::Spans);
        showCounts();
    });
    connect(m_more, &QAbstractButton::clicked, this,
            [this] { m_views->isSortedAmongLoaded() ? m_flow.askAll() : m_flow.askMore(); });
    connect(m_pane->firstSteps(), &FirstSteps::connectRequested, this,
            &SearchPage::connectRequested);
    connect(m_pane, &ResultPane::retryRequested, this, &SearchPage::ask);
    connect(m_pane, &ResultPane::allTimeRequested, this, [this] {
        const TimeChoice all = {TimeChoice::Kind::All, {}, 0, 0};
        m_bar->setTime(all);
        chooseTime(all);
    });
}

void SearchPage::wireFlow()
{
    connect(&m_flow, &SearchFlow::stateChanged, this, [this] {
        showState();
        showCounts();
    });
    connect(&m_flow, &SearchFlow::runningChanged, this, &SearchPage::showRunning);
    connect(&m_flow, &SearchFlow::answered, this, [this] {
        m_isStale = false;
        showCounts();
    });
    connect(&m_flow, &SearchFlow::answered, this, &SearchPage::restoreRows);
    connect(&m_flow, &SearchFlow::failed, this, &SearchPage::showFailure);
    connect(&m_flow, &SearchFlow::refreshFailed, this, [this] {
        m_inspected->setText(tr("Could not look for new traces; trying again as more arrive"));
    });
}

/// First steps are for the own store: nobody sends to a remote source from here.
void SearchPage::showState()
{
    const bool isEmptyRemote = isRemote() && m_flow.state() == SearchState::FirstSteps;
    m_pane->showState(isEmptyRemote ? SearchState::NoMatch : m_flow.state(), m_flow.time());
}

bool SearchPage::isRemote() const { return m_chosen && m_chosen->isRemote(); }

void SearchPage::offerSources(app::sources::ChosenSource &source)
{
    using app::sources::ChosenSource;
    auto *button = new SourceButton(source, m_bar);
    m_bar->addTool(button);
    m_chosen = &source;
    m_quirks = new QuirkBar(source, this);
    static_cast<QVBoxLayout *>(layout())->insertWidget(1, m_quirks);
    connect(m_quirks, &QuirkBar::rewritten, this, &SearchPage::run);
    connect(button, &SourceButton::manageRequested, this, &SearchPage::sourcesAsked);
    connect(button, &SourceButton::linksWanted, this, [this, &source](QMenu *menu) {
        addQueryLinks(*menu, source, m_bar->query(), rangeAt(time(), m_now()));
    });
    addRowLinks(source);
    connect(&source, &ChosenSource::switched, this, [this] {
        m_facts->forget();
        m_bar->clearNotes();
        m_bar->setLiveAvailable(!isRemote() || m_chosen->chosen().contains(QUuid()));
        if (m_hasAsked)
            ask();
    });
    connect(&source, &ChosenSource::failed, this,
            [this](const app::Error &error) { m_bar->showError(error); });
    connect(&source, &ChosenSource::noted, this,
            [this](const QString &notes) { m_bar->addNotes(describeNotes(notes)); });
}

/// In a menu of each row of a remote source.
void SearchPage::addRowLinks(const app::sources::ChosenSource &source)
{
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_table, &QWidget::customContextMenuRequested, this, [this, &source](QPoint at) {
        const auto id =
            m_table->currentIndex().data(TraceListModel::TraceIdRole).value<app::trace::TraceId>();
        const int row = m_model.rowOf(id);
        if (row < 0)
            return;
        const auto start = m_model.rows()[row].startUnixNano;
        auto *menu = new QMenu(this);
        menu->setObjectName(u"rowMenu"_s);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        connect(menu->addAction(tr("Open trace")), &QAction::triggered, this,
                [this, id] { Q_EMIT traceOpened(id, {}); });
        addTraceLinks(*menu, source, {id, {}, {start, start + m_model.rows()[row].durationNs}});
        menu->popup(m_table->viewport()->mapToGlobal(at));
    });
}

void SearchPage::run(const QString &query)
{
    m_bar->setQuery(query);
    ask();
}

void SearchPage::ask()
{
    m_hasAsked = true;
    m_bar->clearError();
    m_bar->clearNotes();
    if (m_quirks)
        m_quirks->look(m_bar->query());
    if (openTypedTrace())
        return;
    m_bar->remember(m_bar->query());
    if (const auto shape = metricsShape(m_bar->query())) {
        askMetrics(*shape);
        return;
    }
    m_metrics.cancel();
    m_body->setCurrentWidget(m_pane);
    m_flow.ask(m_bar->query(), m_bar->time());
    askStrip();
}

void SearchPage::chooseTime(const TimeChoice &time)
{
    Q_EMIT timeChanged(time);
    ask();
}

void SearchPage::showFailure(const app::Error &error)
{
    const bool isMistake = m_flow.state() != SearchState::Failed;
    m_isStale = isMistake;
    if (isMistake)
        m_bar->showError(error);
    else
        m_pane->setError(error);
    showCounts();
}

void SearchPage::showCounts()
{
    if (isMetrics()) {
        m_status->setText(m_metricsPane->statusText());
        m_more->setVisible(false);
        m_inspected->setText(inspectedMetricsText());
        return;
    }
    const bool hasRows = m_flow.state() == SearchState::Results;
    const bool isPartial =
        hasRows && !m_isStale && m_model.counts().matchedTraces > m_model.rowCount();
    const auto note = hasRows && !m_isStale ? m_views->note() : QString();
    //: a count, then what it leaves out
    m_status->setText(!hasRows             ? QString()
                          : note.isEmpty() ? statusText()
                                           : tr("%1, %2").arg(statusText(), note));
    m_more->setVisible(isPartial);
    m_more->setText(m_views->isSortedAmongLoaded() ? tr("Load all") : tr("Load more"));
    m_more->setAccessibleName(m_views->isSortedAmongLoaded() ? tr("Load all traces")
                                                             : tr("Load more traces"));
    const bool isAnswered = (hasRows && !m_isStale) || m_flow.state() == SearchState::NoMatch;
    m_inspected->setText(isAnswered ? inspectedText() : QString());
}

QString SearchPage::statusText() const
{
    const int shown = m_model.rowCount();
    const int matched = m_model.counts().matchedTraces;
    if (m_isStale)
        return tr("%Ln trace(s) of the query before", nullptr, shown);
    if (matched <= shown)
        return tr("%Ln trace(s)", nullptr, shown);
    return tr("Showing %1 of %Ln trace(s)", nullptr, matched).arg(formatCount(shown));
}

QString SearchPage::inspectedText() const
{
    const auto &counts = m_model.counts();
    const auto elapsed = std::chrono::nanoseconds(m_flow.elapsed()).count();
    const auto spans = tr("%1 span(s)", nullptr, pluralNumber(counts.inspectedSpans))
                           .arg(formatCount(counts.inspectedSpans));
    //: %2 is a count of spans such as "12 spans", %3 a duration
    return tr("Inspected %1 trace(s) and %2 in %3", nullptr, pluralNumber(counts.inspectedTraces))
        .arg(formatCount(counts.inspectedTraces), spans,
             elapsed > 0 ? formatDuration(std::uint64_t(elapsed)) : tr("less than 1 ms"));
}

TimeChoice SearchPage::time() const { return m_bar->time(); }

void SearchPage::setTime(const TimeChoice &time) { m_bar->setTime(time); }

void SearchPage::setEndpoint(const QString &endpoint)
{
    m_pane->firstSteps()->setEndpoint(endpoint);
}

QStringList SearchPage::pastQueries() const { return m_bar->pastQueries(); }

QueryBook &SearchPage::queryBook() { return m_bar->book(); }

void SearchPage::focusQuery() { m_bar->focusQuery(); }

void SearchPage::focusResults()
{
    if (isMetrics())
        m_metricsPane->enter();
    else if (m_model.rowCount() == 0)
        m_bar->enter();
    else
        m_views->enter();
}

void SearchPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_flow.setPaused(false);
    if (!m_hasAsked)
        ask();
}

void SearchPage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_flow.setPaused(true);
}

void SearchPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && (m_flow.isRunning() || m_metrics.isRunning())) {
        m_flow.cancel();
        m_metrics.cancel();
    } else {
        QWidget::keyPressEvent(event);
    }
}

} // namespace ui
