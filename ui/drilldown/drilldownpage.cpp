#include "ui/drilldown/drilldownpage.h"

#include "app/base/time.h"
#include "ui/charts/chartvalue.h"
#include "ui/drilldown/breakdowntab.h"
#include "ui/drilldown/comparisontab.h"
#include "ui/drilldown/drillcard.h"
#include "ui/drilldown/exceptionstab.h"
#include "ui/drilldown/structuretab.h"
#include "ui/drilldown/tracestab.h"
#include "ui/explore/querybar.h"
#include "ui/explore/queryfacts.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/copybutton.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/textlabel.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabBar>

namespace ui {
using namespace Qt::StringLiterals;
namespace {

/// The search page has the same bar, and a name in the window means one widget.
void nameApart(const QWidget &bar)
{
    for (auto *part : bar.findChildren<QWidget *>()) {
        const auto name = part->objectName();
        if (!name.isEmpty() && !name.startsWith(u"qt_"_s))
            part->setObjectName(u"drill"_s + name.front().toUpper() + name.sliced(1));
    }
}

} // namespace

DrilldownPage::DrilldownPage(app::sources::TraceSource &source, QWidget *parent)
    : QWidget(parent)
    , m_pace(source)
    , m_facts(new QueryFacts(source, this))
    , m_bar(new QueryBar(this))
    , m_choice(new QButtonGroup(this))
    , m_selectionRow(new QWidget(this))
    , m_selection(new TextLabel(TextLabel::Role::Body, {}, this))
    , m_letGo(new QPushButton(tr("Let go"), this))
    , m_tabBar(new QTabBar(this))
    , m_tabs(new QStackedWidget(this))
    , m_breakdown(new BreakdownTab(source, this))
    , m_note(new TextLabel(TextLabel::Role::Muted, {}, this))
    , m_query(new ElidedLabel({}, this))
    , m_copy(new CopyButton(tr("Copy the query"), this))
    , m_search(new QPushButton(tr("Open in Search"), this))
{
    setObjectName(u"drilldownPage"_s);
    nameApart(*m_bar);
    m_bar->setFacts(m_facts);
    m_bar->setQuery(m_subject.filter);
    m_bar->setTime(m_subject.time);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(space::m, space::s, space::m, 0);
    bar->addWidget(m_bar);
    column->addLayout(bar);
    makeCards(source);
    column->addWidget(makeSelectionRow());
    makeTabs(source);
    column->addWidget(m_tabBar);
    column->addWidget(m_tabs, 1);
    column->addWidget(makeQueryRow());
    wire();
    tellTabs();
}

DrilldownPage::~DrilldownPage() = default;

void DrilldownPage::makeCards(app::sources::TraceSource &source)
{
    auto *row = new QHBoxLayout;
    row->setContentsMargins(space::m, space::s, space::m, space::s);
    row->setSpacing(space::m);
    for (const auto metric : {DrillMetric::Rate, DrillMetric::Errors, DrillMetric::Duration}) {
        auto *card = new DrillCard(metric, source, this);
        m_cards.append(card);
        m_choice->addButton(card->title(), int(metric));
        row->addWidget(card, 1);
    }
    m_choice->button(int(m_subject.metric))->setChecked(true);
    static_cast<QVBoxLayout *>(layout())->addLayout(row);
}

QWidget *DrilldownPage::makeSelectionRow()
{
    m_selection->setObjectName(u"drillSelection"_s);
    m_letGo->setObjectName(u"letSelectionGo"_s);
    m_letGo->setAccessibleName(tr("Let the selected time go"));
    auto *row = new QHBoxLayout(m_selectionRow);
    row->setContentsMargins(space::m, 0, space::m, space::xs);
    row->addWidget(m_selection);
    row->addWidget(m_letGo);
    row->addStretch(1);
    m_selectionRow->hide();
    return m_selectionRow;
}

void DrilldownPage::makeTabs(app::sources::TraceSource &source)
{
    m_tabBar->setObjectName(u"drillTabs"_s);
    m_tabBar->setAccessibleName(tr("Ways to take it apart"));
    m_tabBar->setDrawBase(false);
    m_tabBar->setExpanding(false);
    m_tabs->setObjectName(u"drillViews"_s);
    addTab(m_breakdown, tr("Breakdown"));
    addTab(new ComparisonTab(source, this), tr("Comparison"));
    addTab(new StructureTab(source, this), tr("Structure"));
    addTab(new ExceptionsTab(source, this), tr("Exceptions"));
    addTab(new TracesTab(source, this), tr("Traces"));
}

void DrilldownPage::addTab(DrillTab *tab, const QString &word)
{
    m_tabBar->addTab(word);
    m_tabs->addWidget(tab);
    connect(tab, &DrillTab::conditionWanted, this, &DrilldownPage::addCondition);
    connect(tab, &DrillTab::traceOpened, this, &DrilldownPage::traceOpened);
    connect(tab, &DrillTab::told, this, &DrilldownPage::tellQuery);
}

QWidget *DrilldownPage::makeQueryRow()
{
    m_note->setObjectName(u"drillNote"_s);
    m_query->setObjectName(u"drillQuery"_s);
    m_query->setAccessibleName(tr("Query of this tab"));
    m_query->setFont(monospaceFont());
    m_copy->setObjectName(u"copyDrillQuery"_s);
    m_copy->setCopySource([this] { return m_query->text(); });
    m_search->setObjectName(u"openInSearch"_s);
    auto *widget = new QWidget(this);
    auto *row = new QHBoxLayout(widget);
    row->setContentsMargins(space::m, space::xs, space::m, space::xs);
    row->setSpacing(space::s);
    row->addWidget(m_note);
    row->addWidget(m_query, 1);
    row->addWidget(m_copy);
    row->addWidget(m_search);
    return widget;
}

void DrilldownPage::wire()
{
    connect(&m_pace, &PageFlow::due, this, &DrilldownPage::askCards);
    connect(m_bar, &QueryBar::runRequested, this, &DrilldownPage::applyFilter);
    connect(m_bar, &QueryBar::timeChosen, this, &DrilldownPage::setTime);
    connect(m_bar, &QueryBar::leftDown, this, &DrilldownPage::focusTabs);
    connect(m_bar, &QueryBar::liveToggled, this, [this](bool isLive) {
        m_isLive = isLive;
        tellTabs();
    });
    for (auto *card : std::as_const(m_cards)) {
        connect(card, &DrillCard::rangeChosen, this, &DrilldownPage::choose);
        connect(card, &DrillCard::failed, this, [this](const app::Error &error) {
            m_bar->showError(error);
            m_pace.failed();
        });
        connect(card, &DrillCard::answered, this, [this, card](bool isEmpty) {
            m_pace.answered(isEmpty);
            if (card->metric() == DrillMetric::Duration)
                tellTabs(); // what is slow is known now
        });
    }
    connect(m_choice, &QButtonGroup::idClicked, this, [this](int metric) {
        m_subject.metric = DrillMetric(metric);
        tellTabs();
    });
    connect(m_letGo, &QAbstractButton::clicked, this, [this] {
        m_subject.selection.reset();
        tellTabs();
    });
    connect(m_tabBar, &QTabBar::currentChanged, this, [this](int index) {
        m_tabs->setCurrentIndex(index);
        tellTabs();
    });
    connect(m_search, &QAbstractButton::clicked, this,
            [this] { Q_EMIT searchRequested(m_query->text()); });
}

/// A filter that cannot be read leaves everything as it was, but for the message.
void DrilldownPage::applyFilter()
{
    const auto filter = drillFilter(m_bar->query());
    if (!filter) {
        m_bar->showError(filter.error());
        return;
    }
    m_bar->clearError();
    m_bar->remember(m_bar->query());
    m_subject.filter = m_bar->query();
    m_pace.ask();
    tellTabs();
}

void DrilldownPage::askCards()
{
    const auto now = app::now();
    for (auto *card : std::as_const(m_cards))
        card->ask(m_subject.filter, m_subject.time, now);
}

void DrilldownPage::setTime(const TimeChoice &time)
{
    m_bar->setTime(time);
    m_subject.time = time;
    m_subject.selection.reset();
    if (isVisible())
        m_pace.ask();
    tellTabs();
}

void DrilldownPage::addCondition(const app::traceql::Condition &condition)
{
    const auto filter = withCondition(m_bar->query(), condition);
    if (!filter) {
        m_bar->showError(filter.error());
        return;
    }
    m_bar->setQuery(*filter);
    applyFilter();
}

void DrilldownPage::choose(double startMs, double endMs)
{
    const auto chosen = between(startMs, endMs);
    m_subject.selection = MetricsRange{chosen.from, chosen.to};
    m_tabBar->setCurrentIndex(int(DrillView::Comparison));
    tellTabs();
}

void DrilldownPage::tellTabs()
{
    m_pace.setFollowing(m_isLive && m_subject.time.isRelative());
    m_subject.slowNs =
        m_subject.metric == DrillMetric::Duration ? m_cards.constLast()->slowNs() : 0;
    m_selectionRow->setVisible(m_subject.selection.has_value());
    if (const auto &selection = m_subject.selection) {
        constexpr app::UnixNano nsPerMs = 1'000'000U;
        const auto text = [](app::UnixNano at) { return chartMoment(double(at / nsPerMs), 1000); };
        //: a range of time, brushed in a chart
        m_selection->setText(
            tr("Selected: %1 – %2")
                .arg(text(selection->startUnixNano), text(selection->endUnixNano)));
    }
    auto *tab = currentTab();
    tab->setSubject(m_subject);
    tab->setFollowing(m_isLive);
    tellQuery();
}

void DrilldownPage::tellQuery()
{
    const auto *tab = currentTab();
    m_note->setText(tab->note());
    m_query->setText(tab->query());
    m_copy->setEnabled(!tab->query().isEmpty());
    m_search->setEnabled(!tab->query().isEmpty());
}

DrillTab *DrilldownPage::currentTab() const
{
    return static_cast<DrillTab *>(m_tabs->currentWidget());
}

DrillState DrilldownPage::state() const
{
    return {m_subject, DrillView(m_tabBar->currentIndex()), m_breakdown->attribute()};
}

void DrilldownPage::restore(const DrillState &state)
{
    const bool isAnother =
        m_subject.filter != state.subject.filter || m_subject.time != state.subject.time;
    m_subject = state.subject;
    m_bar->setQuery(m_subject.filter);
    m_bar->setTime(m_subject.time);
    m_choice->button(int(m_subject.metric))->setChecked(true);
    m_breakdown->setAttribute(state.attribute);
    m_tabBar->setCurrentIndex(int(state.view));
    if (isAnother && isVisible())
        m_pace.ask();
    tellTabs();
}

void DrilldownPage::focusTabs() { m_tabBar->setFocus(Qt::OtherFocusReason); }

void DrilldownPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_pace.setSeen(true);
}

void DrilldownPage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_pace.setSeen(false);
}

} // namespace ui
